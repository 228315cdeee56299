import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataset } from '../../../seed/readDataset.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';
import { problemLines } from '../../fixtures/datasetProblems.ts';

const varnia = join(import.meta.dirname, '../../fixtures/datasets/varnia-2031');

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(varnia);
});
afterEach(() => rm(folder, { recursive: true }));

/** Appends columns to a file, filled in one row. */
const withCells = (file: string, row: string, cells: Readonly<Record<string, string>>) =>
  edit(folder, file, (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, at) => {
        const mark = line.includes(';') ? ';' : ',';
        const own = line.startsWith(`${row}${mark}`)
          ? Object.values(cells)
          : Object.values(cells).fill('');
        return [line, ...(at === 0 ? Object.keys(cells) : own)].join(mark);
      })
      .join('\n'),
  );
const problems = () => problemLines(folder);

test('what was dealt with, a predicted position and the degree of an authority are read', async () => {
  await edit(folder, 'relations.csv', (text) =>
    text.replace(
      'LEADS;river-front;;2029;..;;asserted;;;;',
      'LEADS;river-front;;2029;..;;asserted;;;formal;',
    ),
  );
  await withCells('relations.csv', 'veil-met-elders', { about: '"local; humanitarian"' });
  const {
    dataset: { relationships },
  } = await readDataset(folder);
  const of = (key: string) => relationships.find((row) => row.key === key)?.properties;
  expect(of('veil-met-elders')?.['about']).toEqual(['local', 'humanitarian']);
  expect(of('kesh-leads-front')?.['degree']).toBe('formal');
});

test('a predicted position is marked so', async () => {
  await withCells('relations.csv', 'government-fights-front', { predicted: 'true' });
  await edit(folder, 'relations.csv', (text) =>
    text.replace(
      'FIGHTS;river-front;;2029;..;;asserted;;;;',
      'OPPOSES_DIALOGUE_WITH;river-front;;2029;..;;asserted;;;opposes;',
    ),
  );
  const {
    dataset: { relationships },
  } = await readDataset(folder);
  expect(
    relationships.find(({ key }) => key === 'government-fights-front')?.properties['predicted'],
  ).toBe(true);
});

test.each([
  [
    'about',
    'veil-met-elders',
    'lokal',
    'relations.csv:5 about: “lokal” is not one of the values of about. Did you mean “local”?',
  ],
  [
    'about',
    'kesh-leads-front',
    'local',
    'relations.csv:2 about: LEADS is no relation of mediation. ',
  ],
  ['predicted', 'kesh-leads-front', 'true', 'relations.csv:2 predicted: LEADS is no position. '],
  [
    'predicted',
    'kesh-leads-front',
    'yes',
    'relations.csv:2 predicted: “yes” is neither true nor empty. ',
  ],
])('%s of %s as “%s” is refused', async (column, row, cell, problem) => {
  await withCells('relations.csv', row, { [column]: cell });
  expect((await problems()).map((text) => text.slice(0, problem.length))).toEqual([problem]);
});

test('a degree stands only where it means something', async () => {
  await edit(folder, 'relations.csv', (text) =>
    text.replace(
      'MET_WITH;elders-of-lim;;2030-06;;;asserted;;;;',
      'MET_WITH;elders-of-lim;;2030-06;;;asserted;;;nominal;',
    ),
  );
  expect(await problems()).toEqual([
    'relations.csv:5 degree: “nominal” is no degree of MET_WITH. It belongs to allegiance.',
  ]);
});

test('the side of a participant is an actor', async () => {
  await withCells('participants.csv', 'market-day', { side: 'river-frond' });
  expect((await problems())[0]).toContain('side: no row of actors.csv has the id “river-frond”');
});
