import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lineLook } from '../../../client/map/looks.ts';
import { actorKindRow, isActorKind, type ActorKind } from '../../../model/actorKinds.ts';
import { graphQuestion } from '../../../model/messages/question.ts';
import { modelMessage, vocabulary } from '../../../model/messages/vocabulary.ts';
import { adoptStored } from '../../../model/ownVocabulary.ts';
import {
  isRelationType,
  relationTypeRow,
  type RelationType,
} from '../../../model/relationTypes.ts';
import { relationSchema } from '../../../cypher/schema/relationSchema.ts';
import { readDataset } from '../../../seed/readDataset.ts';
import { madeUp } from '../../fixtures/csvRows.ts';
import { copyDataset } from '../../fixtures/datasetFolder.ts';
import { ferries, giveTerms, guild, useTerms } from '../../fixtures/ownTerms.ts';
import { problemLines } from '../../fixtures/datasetProblems.ts';

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(madeUp);
});
afterEach(async () => {
  adoptStored(null);
  await rm(folder, { recursive: true });
});

const problems = () => problemLines(folder);

test('kinds and relation types of a dataset’s own are loaded, stored with it and told by /model', async () => {
  await giveTerms(folder, [guild, ferries]);
  await useTerms(folder);
  const { dataset } = await readDataset(folder);
  expect(dataset.nodes.find(({ id }) => id === 'pier-nine-committee')?.labels).toEqual([
    'Actor',
    'Guild',
  ]);
  expect(dataset.relationships.find(({ key }) => key === 'marsan-ferries')).toMatchObject({
    type: 'FERRIES_FOR',
    properties: { category: 'affiliation', nature: 'state', symmetric: false },
  });
  const model = modelMessage.parse(vocabulary());
  expect(model.kinds.at(-1)).toMatchObject({ kind: 'Guild', family: 'hexagon' });
  expect(model.relationTypes.at(-1)).toMatchObject({
    type: 'FERRIES_FOR',
    access: { forward: 'none', backward: 'none' },
    outgoing: { en: 'ferries for', fr: 'passage assuré pour' },
  });
  expect(relationSchema()).toContain('FOR ()-[r:FERRIES_FOR]-()');
  expect(graphQuestion.safeParse({ type: 'FERRIES_FOR', kind: 'Guild' }).success).toBe(true);
  const stored = dataset.record['vocabulary'];
  adoptStored(null);
  expect([isActorKind('Guild'), isRelationType('FERRIES_FOR')]).toEqual([false, false]);
  adoptStored(String(stored));
  expect([isActorKind('Guild'), isRelationType('FERRIES_FOR')]).toEqual([true, true]);
});

test('without the vocabulary the same rows are refused, and so are questions in its terms', async () => {
  await useTerms(folder);
  expect((await problems()).join('\n')).toMatch(
    /“Guild” is not a kind[^]*“FERRIES_FOR” is not a type/,
  );
  expect(graphQuestion.safeParse({ kind: 'Guild' }).success).toBe(false);
});

test('a term that nobody knows is neutral, not an error', () => {
  expect(actorKindRow('Guild' as ActorKind)).toBe(actorKindRow('Unknown'));
  expect(relationTypeRow('FERRIES_FOR' as RelationType)).toBe(relationTypeRow('TIED_TO'));
  const type = 'FERRIES_FOR' as RelationType;
  expect(lineLook({ type, category: 'conflict', symmetric: false }).ticks).toBe(true);
});

test.each([
  [{ ...ferries, name: 'LEADS' }, /“LEADS” is built in/],
  [{ ...guild, name: 'Person' }, /“Person” is built in/],
  [{ ...guild, name: 'Event' }, /“Event” is built in/],
  [{ ...ferries, name: 'ferries for' }, /cannot be the name of a relation type\. Write capitals/],
  [{ ...ferries, name: 'X`) DETACH DELETE n' }, /cannot be the name/],
  [{ ...ferries, category: '' }, /has no category/],
  [{ ...ferries, category: 'conflict', access: 'contact' }, /never gives access/],
  [{ ...ferries, access: 'authority' }, /authority and who is above/],
  [{ ...guild, category: 'affiliation' }, /a kind has no category/],
  [{ ...guild, shape: 'blob' }, /“blob” is not a shape/],
  [{ ...guild, wordingFr: '' }, /wordingFr: the cell is empty/],
])('a term that cannot be is refused: %o', async (term, sentence) => {
  await giveTerms(folder, [term]);
  expect((await problems()).join('\n')).toMatch(sentence);
});

test('a term stands once', async () => {
  await giveTerms(folder, [guild, guild]);
  expect((await problems()).join('\n')).toContain('the same term stands in line 2');
});
