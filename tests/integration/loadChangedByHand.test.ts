import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadBundled } from '../../commands/loadBundled.ts';
import { differsFromRevision } from '../../database/differsFromRevision.ts';
import { readDataset as readRecord } from '../../database/readConsistently.ts';
import { RevisionWatch } from '../../database/revisionWatch.ts';
import { applyDataset } from '../../seed/load/applyDataset.ts';
import type { Dataset } from '../../seed/load/dataset.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { readGraph } from '../../server/queries/graph.ts';
import { runScript } from '../fixtures/childProcess.ts';
import { copyDataset, edit } from '../fixtures/datasetFolder.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';

/** Somebody opens the shell and changes what the loader wrote. */
const varnia = join(import.meta.dirname, '../fixtures/datasets/varnia-2031');

let own: OwnNeo4j;
let dataset: Dataset;
beforeAll(async () => {
  own = await startOwnNeo4j('tests of changes by hand');
  ({ dataset } = await readDataset(varnia));
});
afterAll(() => own.stop());
beforeEach(() =>
  applyDataset(own.database, dataset, { replace: true, restore: true, bundled: true }),
);

const byHand = (cypher: string) => own.database.write((run) => run(cypher, {}));
const plain = { replace: false, bundled: true };

describe.each([
  [
    'a property of an actor',
    'MATCH (n:Actor {id: "oru-kesh"}) SET n.summary = "Hero of the river."',
    { rows: [{ label: 'Actor', key: 'oru-kesh' }], changed: 1, removed: 0 },
  ],
  [
    'a property that nobody asked for',
    'MATCH (n:Place {id: "lim"}) SET n.pagerank = 0.3',
    { rows: [{ label: 'Place', key: 'lim' }], changed: 1, removed: 0 },
  ],
  [
    'a kind',
    'MATCH (n:Actor {id: "oru-kesh"}) REMOVE n:Person SET n:Militia',
    { rows: [{ label: 'Actor', key: 'oru-kesh' }], changed: 1, removed: 0 },
  ],
  [
    'a relation',
    'MATCH ()-[r {id: "veil-met-elders"}]->() SET r.channel = "broken"',
    { rows: [{ label: 'MET_WITH', key: 'veil-met-elders' }], changed: 1, removed: 0 },
  ],
  [
    'a day stored as text, which no question finds',
    'MATCH ()-[r {id: "veil-met-elders"}]->() SET r.sinceEarliest = toString(r.sinceEarliest)',
    { rows: [{ label: 'MET_WITH', key: 'veil-met-elders' }], changed: 1, removed: 0 },
  ],
  [
    'an actor and a relation that are new',
    'MATCH (n:Actor {id: "oru-kesh"}) CREATE (:Actor:Person {id: "new"})-[:MET_WITH {id: "new-met-kesh"}]->(n)',
    {
      rows: [
        { label: 'Actor', key: 'new' },
        { label: 'MET_WITH', key: 'new-met-kesh' },
      ],
      changed: 2,
      removed: 0,
    },
  ],
  [
    'a relation that is gone',
    'MATCH ()-[r {id: "veil-met-elders"}]->() DELETE r',
    { rows: [], changed: 0, removed: 1 },
  ],
  [
    'an actor that is gone with all that hangs on it',
    'MATCH (n:Actor {id: "sana-veil"}) DETACH DELETE n',
    { rows: [], changed: 0, removed: 4 },
  ],
  [
    'the same link twice',
    'MATCH (a)-[r:TOOK_PART_IN]->(e) CREATE (a)-[s:TOOK_PART_IN]->(e) SET s = properties(r)',
    { rows: [], changed: 1, removed: 0 },
  ],
  [
    'the title of the dataset',
    'MATCH (d:Dataset) SET d.title = "Other"',
    { rows: [], changed: 0, removed: 0 },
  ],
])('%s', (_, cypher, seen) => {
  test('is seen, kept by a load, and taken back by --restore', async () => {
    const before = await readGraph(own.database, {});
    expect(await differsFromRevision(own.database)).toEqual({ is: 'same' });
    await byHand(cypher);
    const changed = await readGraph(own.database, {});
    expect(await differsFromRevision(own.database)).toEqual({ is: 'differs', ...seen });
    await expect(applyDataset(own.database, dataset, plain)).rejects.toThrow(
      /changed by hand .*add --restore/,
    );
    expect(await readGraph(own.database, {})).toEqual(changed);
    await applyDataset(own.database, dataset, { ...plain, restore: true });
    expect(await differsFromRevision(own.database)).toEqual({ is: 'same' });
    expect(await readGraph(own.database, {})).toEqual(before);
  });
});

test('another revision does not write over it either', async () => {
  const folder = await copyDataset(varnia);
  await edit(folder, 'actors.csv', (text) => text.replace('Judge', 'Retired judge'));
  const revised = await readDataset(folder);
  await rm(folder, { recursive: true });
  await byHand('MATCH (n:Actor {id: "oru-kesh"}) SET n.summary = "Hero of the river."');
  await expect(applyDataset(own.database, revised.dataset, plain)).rejects.toThrow(
    'The stored data were changed by hand since they were loaded (Actor oru-kesh). Loading would lose that. To put back what the files say, add --restore.',
  );
});

test('a load that takes changes back is another load, though the revision stays', async () => {
  const before = await own.database.read(readRecord);
  await byHand('MATCH (n:Actor {id: "oru-kesh"}) SET n.summary = "Hero of the river."');
  await applyDataset(own.database, dataset, { ...plain, restore: true });
  const after = await own.database.read(readRecord);
  expect(after?.revision).toBe(before?.revision);
  expect(after?.load).not.toBe(before?.load);
});

test('the start of the program says it and keeps it; the command mends it', async () => {
  await byHand('MATCH (n:Actor {id: "oru-kesh"}) SET n.summary = "Hero of the river."');
  expect(await loadBundled(own.database, { folder: varnia })).toBe(
    `“Varnia” was changed by hand and differs from its revision ${dataset.revision} (Actor oru-kesh); to put back what the files say: npm run seed -- ${varnia} --restore`,
  );
  const load = runScript('commands/seed.ts', [varnia], own.env);
  expect(await load.ended()).toBe(1);
  expect(load.printed()).toContain('changed by hand');
  const restore = runScript('commands/seed.ts', [varnia, '--restore'], own.env);
  expect(await restore.ended()).toBe(0);
  expect(restore.printed()).toContain('Loaded: 0 created, 1 changed, 0 removed.');
  expect(await differsFromRevision(own.database)).toEqual({ is: 'same' });
});

test('a watch looks again only after something was written', async () => {
  const watch = new RevisionWatch(own.database);
  expect(await watch.state()).toEqual({ is: 'comparing' });
  await watch.settled();
  expect(await watch.state()).toEqual({ is: 'same' });
  await byHand('MATCH (n:Actor {id: "oru-kesh"}) SET n.summary = "Hero of the river."');
  expect(await watch.state()).toEqual({ is: 'comparing' });
  await watch.settled();
  expect(await watch.state()).toMatchObject({ is: 'differs', changed: 1 });
});

test('data that an older version of the program loaded are brought up, not refused', async () => {
  await byHand('MATCH (d:Dataset) REMOVE d.hashVersion');
  await byHand('MATCH (n) WHERE n.rowHash IS NOT NULL SET n.rowHash = "old"');
  expect(await differsFromRevision(own.database)).toEqual({ is: 'unknown' });
  expect(await loadBundled(own.database, { folder: varnia })).toMatch(
    /^revision \w+: 0 created, \d+ changed/,
  );
  expect(await differsFromRevision(own.database)).toEqual({ is: 'same' });
});
