import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { homeFolder } from '../commands/homeFolder.ts';
import { openDatabase } from '../database/database.ts';
import { startManagedNeo4j } from '../neo4j/managedNeo4j.ts';
import { applyDataset } from '../seed/load/applyDataset.ts';
import type { Dataset } from '../seed/load/dataset.ts';
import { readDataset } from '../seed/readDataset.ts';
import { row, timed } from './measure.ts';
import { writeSyntheticDataset } from './syntheticDataset.ts';

/*
 * Checking and loading beside the bare driver: `node --import tsx bench/load.ts [actors/relations …]`, for example `1000/4000`.
 * Each size gets two fresh databases. The baseline creates the same nodes and relationships, properties and all, by UNWIND in
 * batches that commit one by one, with one constraint on ids; it checks nothing, is not atomic and makes no index for search.
 */
const sizes = (process.argv.length > 2 ? process.argv.slice(2) : ['1000/4000', '5000/20000']).map(
  (size) => size.split('/').map(Number) as [number, number],
);
const batch = 5_000;

async function bareDriver(
  { uri, user, password }: { uri: string; user: string; password: string },
  { nodes, relationships }: Dataset,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const inBatches = async (cypher: string, rows: readonly object[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += batch)
      await driver.executeQuery(cypher, { rows: rows.slice(at, at + batch) });
  };
  await driver.executeQuery('CREATE CONSTRAINT FOR (n:Item) REQUIRE n.id IS UNIQUE');
  await inBatches('UNWIND $rows AS row CREATE (n:Item) SET n = row.properties', nodes);
  await inBatches(
    'UNWIND $rows AS row MATCH (s:Item {id: row.source}) MATCH (t:Item {id: row.target}) CREATE (s)-[r:TIE]->(t) SET r = row.properties',
    relationships,
  );
  await driver.close();
}

/** Runs work on a database of its own, which is gone afterwards. */
async function onFreshNeo4j(
  work: (address: { uri: string; user: string; password: string }) => Promise<number>,
): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'entremise bench '));
  const managed = await startManagedNeo4j({
    home,
    purpose: 'bench',
    jars: join(homeFolder(), 'jars'),
  });
  try {
    return await work(managed);
  } finally {
    await managed.stop();
    await rm(home, { recursive: true, force: true });
  }
}

row(['actors/relations', 'rows', 'check s', 'load s', 'bare s', 'load ratio']);
for (const [actors, relations] of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'entremise bench data '));
  try {
    await writeSyntheticDataset(folder, actors, relations);
    let dataset!: Dataset;
    const check = await timed(async () => ({ dataset } = await readDataset(folder)));
    const bare = await onFreshNeo4j((address) => timed(() => bareDriver(address, dataset)));
    const load = await onFreshNeo4j(async (address) => {
      const database = openDatabase(address);
      const time = await timed(() =>
        applyDataset(database, dataset, { replace: false, bundled: false }),
      );
      await database.close();
      return time;
    });
    row([
      `${actors}/${relations}`,
      String(dataset.nodes.length + dataset.relationships.length),
      check / 1_000,
      load / 1_000,
      bare / 1_000,
      load / bare,
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
