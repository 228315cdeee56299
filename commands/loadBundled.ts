import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { differsFromRevision } from '../database/differsFromRevision.ts';
import { readDataset as readRecord } from '../database/readConsistently.ts';
import { applyDataset } from '../seed/load/applyDataset.ts';
import { changesInWords } from '../seed/load/changesInWords.ts';
import { readDataset } from '../seed/readDataset.ts';

/** The dataset that comes with the program. */
export const bundledFolder = join(import.meta.dirname, '../seed/datasets/central-mali-2019');

/**
 * Loads the bundled dataset where the database is empty or holds another revision of the same, loaded by the program
 * itself; anything else is somebody's data and stays, and so does what was changed by hand.
 * @returns one sentence on what was done
 */
export async function loadBundled(database: Database, folder = bundledFolder): Promise<string> {
  const { dataset } = await readDataset(folder);
  const stored = await database.read(readRecord);
  if (stored !== null && !(stored.bundled && stored.name === dataset.name))
    return `kept “${stored.title}”, which was loaded before (revision ${stored.revision})`;
  const state = await differsFromRevision(database);
  if (stored !== null && state.is === 'differs')
    return (
      `“${stored.title}” was changed by hand and differs from its revision ${stored.revision} (${changesInWords(state)}); ` +
      `to put back what the files say: npm run seed -- ${folder} --restore`
    );
  if (stored?.revision === dataset.revision && state.is === 'same')
    return `“${stored.title}” is up to date (revision ${stored.revision})`;
  const { revision, created, changed, removed } = await applyDataset(database, dataset, {
    replace: false,
    bundled: true,
  });
  return `revision ${revision}: ${created} created, ${changed} changed, ${removed} removed`;
}
