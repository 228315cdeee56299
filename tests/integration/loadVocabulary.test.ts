import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { adoptStored } from '../../model/ownVocabulary.ts';
import { applyDataset } from '../../seed/load/applyDataset.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { readDossier } from '../../server/queries/dossier.ts';
import { readGraph } from '../../server/queries/graph.ts';
import { readRelation } from '../../server/queries/relation.ts';
import { readVocabulary } from '../../server/queries/vocabulary.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import { copyDataset, edit } from '../fixtures/datasetFolder.ts';
import { ferries, giveTerms, guild, useTerms } from '../fixtures/ownTerms.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';

let own: OwnNeo4j;
let database: Database;
let folder: string;
beforeAll(async () => {
  own = await startOwnNeo4j('vocabulary tests');
  ({ database } = own);
  folder = await copyDataset(madeUp);
});
afterAll(async () => {
  adoptStored(null);
  await own.stop();
  await rm(folder, { recursive: true, force: true });
});

const load = async (path: string) =>
  applyDataset(database, (await readDataset(path)).dataset, { replace: true, bundled: false });

test('a dataset in terms of its own takes the place of one without, and the other way round', async () => {
  await load(madeUp);
  await giveTerms(folder, [guild, ferries]);
  await useTerms(folder);
  await edit(folder, 'actors.csv', (text) =>
    text
      .trimEnd()
      .split('\n')
      .map(
        (line, at) =>
          `${line},${at === 0 ? 'x:wikidata' : ''}${line.startsWith('pier-nine-committee,') ? 'Q9' : ''}`,
      )
      .join('\n'),
  );
  await load(folder);
  // Another process would not know the terms but by what is stored.
  adoptStored(null);
  const { value: model } = await readVocabulary(database);
  expect(model.relationTypes.at(-1)?.type).toBe('FERRIES_FOR');
  const { value: graph } = await readGraph(database, {
    category: ['affiliation'],
    kind: undefined,
  });
  expect(graph.edges.map(({ key }) => key)).toContain('marsan-ferries');
  const { value: relation } = await readRelation(database, 'marsan-ferries');
  expect(relation.target.kind).toBe('Guild');
  const { value: dossier } = await readDossier(database, 'pier-nine-committee', {});
  expect(dossier.attributes).toEqual([{ name: 'wikidata', value: 'Q9' }]);
  await load(madeUp);
  const { value: back } = await readVocabulary(database);
  expect(back.kinds.map(({ kind }) => String(kind))).not.toContain('Guild');
  const some = (await readGraph(database, {})).value.edges[0]?.key ?? '';
  expect((await readRelation(database, some)).value.id).toBe(some);
});
