import type { Database } from '../database/database.ts';
import { differsFromRevision } from '../database/differsFromRevision.ts';
import { readDataset as readRecord } from '../database/readConsistently.ts';
import { applyDataset } from '../seed/load/applyDataset.ts';
import { changesInWords } from '../seed/load/changesInWords.ts';
import { readDataset } from '../seed/readDataset.ts';
import { bundledFolder } from './bundledFolder.ts';
import { loadKept } from './datasets/loadKept.ts';

/**
 * Loads the bundled dataset where the database is empty or holds another revision of the same, loaded by the program
 * itself; anything else is somebody's data and stays, and so does what was changed by hand.
 *
 * @param home where its files are kept by revision; null: nowhere
 * @returns one sentence on what was done
 */
export async function loadBundled(
  database: Database,
  folder = bundledFolder,
  home: string | null = null,
): Promise<string> {
  const read = await readDataset(folder);
  const { dataset } = read;
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
  const options = { replace: false, bundled: true };
  const { revision, created, changed, removed } =
    home === null
      ? await applyDataset(database, dataset, options)
      : await loadKept(database, folder, read, { ...options, local: null, home, forget: false });
  return `revision ${revision}: ${created} created, ${changed} changed, ${removed} removed`;
}
