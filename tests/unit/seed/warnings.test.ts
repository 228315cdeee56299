import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeProblem } from '../../../seed/read/dataProblem.ts';
import { readDataset } from '../../../seed/readDataset.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';

const varnia = join(import.meta.dirname, '../../fixtures/datasets/varnia-2031');

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(varnia);
});
afterEach(() => rm(folder, { recursive: true }));

const replace = (file: string, from: string, to: string) =>
  edit(folder, file, (text) => text.replace(from, to));
const warnings = async (): Promise<string[]> =>
  (await readDataset(folder)).warnings.map(describeProblem);

test('a dataset as it should be gives none', async () => {
  expect(await warnings()).toEqual([]);
});

test('dates after the data, by the first day that they can mean', async () => {
  await replace('actors.csv', ';;2029;;', ';;2071;;');
  await replace('relations.csv', ';2030;..;', ';2031;..;');
  await replace('relations.csv', ';2030-06;', ';2031-05-02;');
  expect(await warnings()).toEqual([
    'actors.csv:3 since: 2071 is after the day the data end (2031-05-01). Correct the date, or dataUntil in datapackage.json.',
    'relations.csv:5 since: 2031-05-02 is after the day the data end (2031-05-01). Correct the date, or dataUntil in datapackage.json.',
  ]);
});

test('two under one name, whatever the capitals and accents, also as an alias', async () => {
  await replace('actors.csv', ';Sana Veil;', ';Óru KESH;');
  await replace('actors.csv', ';Elders of Lim;;;;', ';Elders of Lim;;;River Front;');
  expect(await warnings()).toEqual([
    'actors.csv:5 aliases: “River Front” is also a name of “river-front” in line 3. If they are one, keep one row; if they are two, let their summaries tell them apart.',
    'actors.csv:6 name: “Óru KESH” is also a name of “oru-kesh” in line 2. If they are one, keep one row; if they are two, let their summaries tell them apart.',
  ]);
});

test('actors in no relation', async () => {
  await replace('relations.csv', 'oru-kesh;LEADS;', 'sana-veil;LEADS;');
  expect(await warnings()).toEqual([
    'actors.csv:2 id: “oru-kesh” stands in no relation. If the source ties it to somebody, add the relation; no route leads to it.',
  ]);
});

test('values beyond reason', async () => {
  await replace('actors.csv', 'Judge and go-between.', 'x'.repeat(1_000_000));
  await replace(
    'actors.csv',
    ';Oru Kech;',
    `;"${Array.from({ length: 10_000 }, (_, at) => `Oru ${at}`).join('; ')}";`,
  );
  expect(await warnings()).toEqual([
    'actors.csv:2 aliases: it lists 10000 items; 100 are beyond reason. Shorten it: nobody reads so much, and everybody has to load it.',
    'actors.csv:6 summary: it has 1000000 characters; 5000 are beyond reason. Shorten it: nobody reads so much, and everybody has to load it.',
  ]);
});
