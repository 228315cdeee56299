import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeProblem } from '../../../seed/read/dataProblem.ts';
import { quoteCell } from '../../../seed/read/quoteCell.ts';
import { readDataset } from '../../../seed/readDataset.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';
import { problemLines } from '../../fixtures/datasetProblems.ts';

const varnia = join(import.meta.dirname, '../../fixtures/datasets/varnia-2031');

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(varnia);
});
afterEach(() => rm(folder, { recursive: true }));

const replace = (file: string, from: string, to: string) =>
  edit(folder, file, (text) => text.replace(from, to));

describe('a sign that nobody sees is named by its code', () => {
  test.each([
    [
      'in a reference',
      ';LEADS;river-front;',
      ';LEADS;river\u200B-front;',
      'relations.csv:2 target: no row of actors.csv has the id “river⟨U+200B zero-width space⟩-front”. Did you mean “river-front”?',
    ],
    [
      'in a type',
      ';LEADS;',
      ';LE\u00ADADS;',
      'relations.csv:2 type: “LE⟨U+00AD soft hyphen⟩ADS” is not a type. Did you mean “LEADS”?',
    ],
    [
      'in a locator',
      'varnia-paper|p. 3',
      'varnia-paper|p.\u00A03',
      'relations.csv:2 evidence: “p.⟨U+00A0 no-break space⟩3” is not a locator of varnia-paper. Its locators match p\\. \\d+.',
    ],
  ])('%s', async (_, from, to, line) => {
    await replace('relations.csv', from, to);
    expect(await problemLines(folder)).toEqual([line]);
  });

  test('in a text, as a warning', async () => {
    await replace('actors.csv', 'Judge and go-between.', 'Judge\u200B and \u202Ego-between.');
    const { warnings } = await readDataset(folder);
    expect(warnings.map(describeProblem)).toEqual([
      'actors.csv:6 summary: “Judge⟨U+200B zero-width space⟩ and ⟨U+202E right-to-left override⟩go-between.” holds U+200B zero-width space. Remove it: it was most likely pasted with the text.',
    ]);
  });

  test('but not where a script needs it: joiners in Persian, marks of direction in Arabic', async () => {
    await replace('actors.csv', ';Oru Kech;', ';می\u200Cروم\u200F; ');
    await edit(folder, 'actors.csv', (text) => text.replace('; ;individual', ';individual'));
    expect((await readDataset(folder)).warnings).toEqual([]);
  });
});

test.each(['\u0000', '\u0007', '\u001B[31m', '\u007F', '\u0085'])(
  'the control character %j is refused in any cell',
  async (sign) => {
    await replace('actors.csv', 'Judge and', `Judge ${sign} and`);
    await replace('relations.csv', 'He leads it.', `He ${sign}leads it.`);
    const lines = await problemLines(folder);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatch(/holds the control character U\+00[0-9A-F]{2}/);
      expect(line).not.toContain(sign);
    }
  },
);

test('what is quoted from a cell is short and shows no sign that could change the terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
      const shown = quoteCell(text);
      expect(shown).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
      expect(shown.length).toBeLessThan(4_500);
    }),
  );
  expect(quoteCell('x'.repeat(1_000_000))).toBe(`“${'x'.repeat(80)}…” (1000000 characters)`);
});
