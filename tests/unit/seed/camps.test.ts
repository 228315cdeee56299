import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeUp } from '../../fixtures/csvRows.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';
import { problemLines } from '../../fixtures/datasetProblems.ts';

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(madeUp);
});
afterEach(() => rm(folder, { recursive: true }));

const problems = () => problemLines(folder);

test('a member of a camp that is neither an actor nor a rule is named, with what is right', async () => {
  await edit(folder, 'camps.csv', (text) =>
    text
      .replace('kind:Militia', 'kind:Milita')
      .replace('salt-brigade', 'salt-brigad')
      .replace('MEMBER_OF:lantern-fleet', 'MEMBER_OF:lantern-flet'),
  );
  expect(await problems()).toEqual([
    'camps.csv:2 members: no actor has the id “lantern-flet”. Did you mean “lantern-fleet”?',
    'camps.csv:2 members: no actor has the id “salt-brigad”. Did you mean “salt-brigade”?',
    'camps.csv:3 members: “kind:Milita” is neither an actor nor a rule. Did you mean “kind:Militia”?',
  ]);
});

test('a position is a number of an actor who is there, and stands once', async () => {
  await edit(
    folder,
    'positions.csv',
    (text) => `${text}ilo-marsn,1,2\nhanne-roe,1 200,3\nilo-marsan,5,6\n`,
  );
  expect(await problems()).toEqual([
    'positions.csv:6 actor: no row of actors.csv has the id “ilo-marsn”. Did you mean “ilo-marsan”?',
    'positions.csv:7 x: “1 200” is not a number. Write digits, with a point before decimals: 120 or -34.5.',
    'positions.csv:8 actor: the same actor stands in line 2. Keep one of the two.',
  ]);
});
