import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSyntheticDataset } from '../../../bench/syntheticDataset.ts';
import { compileLocatorPattern } from '../../../seed/check/locatorPattern.ts';
import { readDataset } from '../../../seed/readDataset.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';
import { problemLines, problemsIn } from '../../fixtures/datasetProblems.ts';

const varnia = join(import.meta.dirname, '../../fixtures/datasets/varnia-2031');

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(varnia);
});
afterEach(() => rm(folder, { recursive: true }));

const replace = (file: string, from: string, to: string) =>
  edit(folder, file, (text) => text.replaceAll(from, to));

describe('names that every object has', () => {
  const words = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'];

  test.each(words)(
    '“%s” as a type, a kind, a degree, a role, a status is refused like any other',
    async (word) => {
      await replace('relations.csv', ';LEADS;', `;${word};`);
      await replace('actors.csv', ';Militia;', `;${word};`);
      await replace('actors.csv', 'sana-veil;Person', `sana-veil;${word}`);
      await replace('locations.csv', ',took place,', `,${word},`);
      await replace('events.csv', ',asserted,', `,${word},`);
      expect((await problemsIn(folder)).map(({ file, column }) => `${file} ${column}`)).toEqual([
        'actors.csv kind',
        'events.csv status',
        'relations.csv type',
        'locations.csv role',
      ]);
    },
  );

  test('“constructor” as an id is an id', async () => {
    await replace('actors.csv', 'sana-veil', 'constructor');
    await replace('relations.csv', 'sana-veil', 'constructor');
    const { dataset } = await readDataset(folder);
    expect(dataset.nodes.map(({ id }) => id)).toContain('constructor');
    expect(
      dataset.relationships.filter(({ source }) => source === 'constructor').map(({ key }) => key),
    ).toEqual(['veil-met-elders', expect.stringMatching(/^CITES constructor /)]);
  });

  test.each(words)('“%s” as a column or a key of datapackage.json', async (word) => {
    await replace('actors.csv', ';shortName;', `;${word};`);
    await replace('datapackage.json', '"dataUntil"', `"${word}": "x", "dataUntil"`);
    expect(await problemLines(folder)).toContainEqual(
      expect.stringMatching(new RegExp(`^actors\\.csv:1 ${word}: “${word}” is not a column`)),
    );
  });
});

describe('a pattern for locators', () => {
  test('that explodes in other engines answers at once', () => {
    for (const pattern of ['a*a*a*a*a*b', '(a+)+b', '(a|a)*b', '(.*a){20}']) {
      const compiled = compileLocatorPattern(pattern);
      expect(compiled.is).toBe('pattern');
      if (compiled.is === 'pattern') expect(compiled.matches('a'.repeat(2_000) + '!')).toBe(false);
    }
  });

  test('agrees with the expressions of JavaScript on what sources use', () => {
    const patterns = [
      'p\\. \\d+',
      '(§[IVX]+(\\.[A-Z])?|fn \\d{1,3}|Executive Summary)',
      '\\p{L}+ \\d+',
    ];
    const locator = fc
      .array(fc.constantFrom('p. ', '12', 'fn ', '§', 'IV', '.A', 'é', ' ', 'Executive Summary'), {
        maxLength: 4,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...patterns), locator, (pattern, text) => {
        const compiled = compileLocatorPattern(pattern);
        expect(compiled.is === 'pattern' && compiled.matches(text)).toBe(
          new RegExp(`^(?:${pattern})$`, 'u').test(text),
        );
      }),
    );
  });

  test('is refused with its reason where it cannot be used, without an error for each citation', async () => {
    await replace('sources.csv', 'p\\. \\d+', '(a)\\1');
    expect(await problemLines(folder)).toEqual([
      expect.stringMatching(/^sources\.csv:2 locatorPattern: the pattern cannot be used: .*RE2/),
    ]);
  });
});

test(
  'twenty thousand relations are checked in the time of a test',
  { timeout: 30_000 },
  async () => {
    const large = join(folder, 'large');
    await writeSyntheticDataset(large, 5_000, 20_000);
    const { dataset } = await readDataset(large);
    expect(dataset.relationships.length).toBeGreaterThan(20_000);
  },
);

test(
  'tens of thousands of wrong ids are named without end of the test: the check grows with the rows',
  { timeout: 120_000 },
  async () => {
    const large = join(folder, 'large');
    await writeSyntheticDataset(large, 5_000, 20_000);
    await edit(large, 'relations.csv', (text) => text.replaceAll(/,a(\d)/g, ',actor-$1'));
    expect((await problemsIn(large)).length).toBeGreaterThan(39_000);
  },
);

test('a file that cannot be read gives one error, not one for each reference to it', async () => {
  for (const file of ['actors.csv', 'events.csv', 'places.csv', 'sources.csv']) {
    await writeFile(join(folder, file), Buffer.from('id;kind\ncaf\xe9;other\n', 'latin1'));
    expect(await problemLines(folder)).toEqual([
      expect.stringContaining(`${file}: is not in UTF-8.`),
    ]);
    await rm(folder, { recursive: true });
    folder = await copyDataset(varnia);
  }
});
