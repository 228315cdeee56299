import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { categories } from '../../../../model/categories.ts';
import { cypherLiteral } from '../../../../server/export/cypherLiteral.ts';
import { actorColor, categoryColors } from '../../../../server/export/exportColors.ts';
import { cypherScript } from '../../../../server/export/cypherScript.ts';
import { jsonGraph } from '../../../../server/export/jsonGraph.ts';
import { csvArchive } from '../../../../server/export/csvArchive.ts';
import { workbook } from '../../../../server/export/workbook.ts';
import { xml } from '../../../../server/export/xml.ts';
import { unpacked } from '../../../fixtures/exported.ts';
import { exportedFile } from '../../../fixtures/exportedFile.ts';

const formula = '=HYPERLINK("http://elsewhere","Ilo")';

test('a cell that would be run as a formula is text in CSV and in the workbook', async () => {
  const file = exportedFile({ name: formula, aliases: ['+1-2', '@sum'] });
  const nodes = unpacked(Buffer.concat([...csvArchive(file)]))['nodes.csv'] ?? '';
  expect(nodes).toContain('"\'=HYPERLINK(""http://elsewhere"",""Ilo"")"');
  expect(nodes).toContain("'+1-2; @sum");
  expect(nodes).not.toMatch(/(^|,|")[=+@]/m);
  const bytes = await workbook(file);
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  expect(sheets[0]?.data[1]).toContain(`'${formula}`);
});

test('texts of any script and sign come back out of the archive as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const text = `${name} "x"; y,\nz`;
      const nodes = unpacked(Buffer.concat([...csvArchive(exportedFile({ name: text }))]))[
        'nodes.csv'
      ];
      expect(nodes).toContain(text.replaceAll('"', '""'));
    }),
    { numRuns: 50 },
  );
});

test('XML holds no sign that XML cannot hold, and no markup of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xml(text)).not.toMatch(/[<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(xml(text)).not.toMatch(/&(?!(amp|lt|gt|quot|#\d+);)/);
    }),
  );
});

test('no text ends a literal of Cypher, and no backslash is left before a u', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\\', "'", 'u', '0', '\n', 'a') }), (text) => {
      const literal = cypherLiteral(text);
      const decoded = literal.replace(/\\u005C/g, '\\');
      expect(decoded).toMatch(/^'(?:[^'\\\n]|\\.)*'$/);
      expect(literal.replaceAll('\\u005C', '')).not.toContain('\\u');
    }),
  );
});

test('the colors of an export are those of the light map', () => {
  const tokens = readFileSync(
    join(import.meta.dirname, '../../../../client/app/tokens.css'),
    'utf8',
  );
  const light = /\[data-theme='light'\] \{([^}]+)\}/.exec(tokens)?.[1] ?? '';
  for (const category of categories)
    expect(light).toContain(`--${category}: ${categoryColors[category]};`);
  expect(light).toContain(`--node: ${actorColor};`);
});

test('a file is the same in whatever order the database keeps properties', () => {
  const written = (...names: readonly (readonly [string, string])[]) => {
    const file = exportedFile({ name: 'Ilo' });
    const stored = { labels: ['Place'], properties: Object.fromEntries(names) };
    const content = { ...file.content, rest: { nodes: [stored], links: [] } };
    return [cypherScript, jsonGraph].map((write) => [...write({ ...file, content })].join(''));
  };
  const files = written(['id', 'quay'], ['name', 'Quay'], ['kind', 'town']);
  expect(files.every((file) => file.includes('Quay'))).toBe(true);
  expect(written(['kind', 'town'], ['name', 'Quay'], ['id', 'quay'])).toEqual(files);
});
