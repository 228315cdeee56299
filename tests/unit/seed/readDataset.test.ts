import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { columnTable, fileNames } from '../../../seed/read/columns.ts';
import { readDataset } from '../../../seed/readDataset.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';
import { problemLines } from '../../fixtures/datasetProblems.ts';

const varnia = join(import.meta.dirname, '../../fixtures/datasets/varnia-2031');
const bundled = join(import.meta.dirname, '../../../seed/datasets/central-mali-2019');

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(varnia);
});
afterEach(() => rm(folder, { recursive: true }));

const problemsOf = (path = folder) => problemLines(path);
const replace = (file: string, from: string, to: string) =>
  edit(folder, file, (text) => {
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    return text.replace(from, to);
  });

test.each([bundled, varnia])('%s has no errors', async (path) => {
  expect(await problemsOf(path)).toEqual([]);
});

describe('every rule is reported with file, line, column and remedy', () => {
  test.each([
    [
      'relations.csv',
      'LEADS;river-front',
      'LEADS;river-frond',
      'relations.csv:2 target: no row of actors.csv has the id “river-frond”. Did you mean “river-front”?',
    ],
    [
      'relations.csv',
      ';LEADS;',
      ';LEDES;',
      'relations.csv:2 type: “LEDES” is not a type. Did you mean “LEADS”?',
    ],
    [
      'relations.csv',
      'oru-kesh;LEADS;river-front',
      'oru-kesh;LEADS;sana-veil',
      'relations.csv:2 target: a Person cannot be the target of LEADS. Allowed are: ',
    ],
    [
      'relations.csv',
      ';2029;..;',
      ';2029-13;..;',
      'relations.csv:2 since: “2029-13” is not a date. Write 2017, 2017-03 or 2017-03-02',
    ],
    [
      'relations.csv',
      ';2029;..;',
      ';2031;2030;',
      'relations.csv:2 until: it ends (2030) before it begins (2031). ',
    ],
    [
      'relations.csv',
      '2030-06;;',
      '2030-06;2030-07;',
      'relations.csv:5 until: MET_WITH is an act and has one date. ',
    ],
    [
      'relations.csv',
      'varnia-paper|p. 3',
      '',
      'relations.csv:2 evidence: the cell is empty. Cite source|locator: what is not cited is not loaded.',
    ],
    [
      'relations.csv',
      'varnia-paper|p. 3',
      'varnia-paper|page three',
      'relations.csv:2 evidence: “page three” is not a locator of varnia-paper. Its locators match p\\. \\d+.',
    ],
    [
      'relations.csv',
      'varnia-paper|p. 3',
      'varnia-papr|p. 3',
      'relations.csv:2 evidence: no source has the id “varnia-papr”. Did you mean “varnia-paper”?',
    ],
    [
      'relations.csv',
      ';public;',
      ';;',
      'relations.csv:2 handling: the cell is empty. Write public or restricted.',
    ],
    [
      'relations.csv',
      ';asserted;;',
      ';claimed;;',
      'relations.csv:2 attributedTo: it is claimed, but by whom is not said. ',
    ],
    [
      'relations.csv',
      'government-fights-front',
      'kesh-leads-front',
      'relations.csv:3 id: the id “kesh-leads-front” is taken by relations.csv:2. ',
    ],
    [
      'relations.csv',
      'kesh-leads-front',
      'kesh|leads',
      'relations.csv:2 id: “kesh|leads” is not an id. Use lower-case letters, digits and single hyphens; the sign | separates source and locator and is refused.',
    ],
    [
      'relations.csv',
      'oru-kesh;LEADS;river-front',
      'river-front;FIGHTS;river-front',
      'relations.csv:2 target: it joins an actor to itself. ',
    ],
    [
      'relations.csv',
      ';LEADS;',
      ';OPPOSES_DIALOGUE_WITH;',
      'relations.csv:2 degree: OPPOSES_DIALOGUE_WITH needs a degree. Use one of: concerned, opposes, forbids.',
    ],
    [
      'actors.csv',
      ';ArmedGroup;',
      ';Armedgroup;',
      'actors.csv:3 kind: “Armedgroup” is not a kind. Did you mean “ArmedGroup”?',
    ],
    [
      'actors.csv',
      'id;kind',
      'ident;kind',
      'actors.csv:1 ident: “ident” is not a column of this file. ',
    ],
    [
      'actors.csv',
      'river-front;',
      'market-day;',
      'events.csv:2 id: the id “market-day” is taken by actors.csv:3. ',
    ],
    [
      'locations.csv',
      'took place',
      'based',
      'locations.csv:2 role: “based” does not fit an event. Events took place somewhere.',
    ],
    [
      'sources.csv',
      'p\\. \\d+',
      'p\\. (?=\\d)\\d+',
      'sources.csv:2 locatorPattern: the pattern cannot be used: ',
    ],
    [
      'datapackage.json',
      '2031-05-01',
      'May 2031',
      'datapackage.json entremise.dataUntil: is not a day; write for example 2019-05-28. ',
    ],
    [
      'datapackage.json',
      '"actors.csv"',
      '"actor.csv"',
      'datapackage.json resources: the file actor.csv is listed but missing. ',
    ],
    ['datapackage.json', '{', '[', 'datapackage.json: is not JSON '],
  ])('%s: %s → %s', async (file, from, to, message) => {
    await replace(file, from, to);
    expect(await problemsOf()).toContainEqual(expect.stringContaining(message));
  });

  test('a file that is not UTF-8 is refused with the remedy', async () => {
    await writeFile(join(folder, 'events.csv'), Buffer.from('id;kind\ncaf\xe9;other\n', 'latin1'));
    expect(await problemsOf()).toContainEqual(
      'events.csv: is not in UTF-8. In Excel, save it as “CSV UTF-8 (comma delimited)”.',
    );
  });

  test('a missing file, and a file of another name', async () => {
    await writeFile(join(folder, 'actor.csv'), await readFile(join(folder, 'actors.csv')));
    await rm(join(folder, 'actors.csv'));
    const problems = await problemsOf();
    expect(problems).toContainEqual(expect.stringContaining('actors.csv: is missing'));
    expect(problems).toContainEqual(
      'actor.csv: is not a file of a dataset. Did you mean “actors.csv”?',
    );
  });

  test('all of them at once', async () => {
    await replace('relations.csv', ';LEADS;', ';LEDES;');
    await replace('actors.csv', ';ArmedGroup;', ';Armedgroup;');
    await replace('datapackage.json', '2031-05-01', 'May 2031');
    expect(await problemsOf()).toHaveLength(3);
  });

  test('a folder that is not there', async () => {
    expect(await problemsOf('/nowhere/at/all')).toEqual([
      expect.stringContaining('is not a folder that can be read'),
    ]);
  });
});

describe('the revision', () => {
  const revision = async (): Promise<string> => (await readDataset(folder)).dataset.revision;

  test('does not depend on byte-order mark, separator, line ends or the order of rows', async () => {
    const before = await revision();
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        async (bom, comma, crlf, order) => {
          const path = join(folder, 'relations.csv');
          const original = await readFile(join(varnia, 'relations.csv'), 'utf8');
          const [header = '', ...rows] = original.trim().split('\n');
          const shuffled = rows
            .map((row, index) => ({ row, at: order[index] ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row);
          const text = [header, ...shuffled]
            .map((line) => (comma ? line.replaceAll(';', ',') : line))
            .join(crlf ? '\r\n' : '\n');
          await writeFile(path, `${bom ? '\uFEFF' : ''}${text}\n`);
          expect(await revision()).toBe(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('changes with any word', async () => {
    const before = await revision();
    await replace('actors.csv', 'Judge and go-between.', 'Judge and messenger.');
    expect(await revision()).not.toBe(before);
  });
});

test('the descriptor of the bundled dataset lists the columns of every file', async () => {
  const { resources } = JSON.parse(await readFile(join(bundled, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; schema: { fields: { name: string }[] } }[];
  };
  expect(resources.map(({ name }) => name).sort()).toEqual(
    fileNames.filter((name) => name !== 'vocabulary' && name !== 'same_as').sort(),
  );
  for (const { name, schema } of resources)
    expect(schema.fields.map((field) => field.name).sort()).toEqual(
      columnTable[name as (typeof fileNames)[number]].map((column) => column.name).sort(),
    );
});
