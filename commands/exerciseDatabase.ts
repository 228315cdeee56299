import { openDatabase } from '../database/database.ts';
import type { DatabaseAddress } from '../database/run.ts';
import { readGraph } from '../server/queries/graph.ts';
import { loadBundled } from './loadBundled.ts';

/** Has an empty database do what it does from a first start on: take the bundled dataset, and answer with its graph. */
export async function exerciseDatabase(address: DatabaseAddress): Promise<void> {
  const database = openDatabase(address);
  try {
    await loadBundled(database);
    await readGraph(database, {});
  } finally {
    await database.close();
  }
}
