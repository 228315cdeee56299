import type { Database } from '../../database/database.ts';
import { differsFromRevision } from '../../database/differsFromRevision.ts';
import { readStoredRecord } from '../../database/storedRecord.ts';
import { readWholeStack } from '../../seed/keep/readWholeStack.ts';
import { bundledFolder } from '../bundledFolder.ts';
import type { Config } from '../environment.ts';
import { findDataset } from './findDataset.ts';
import { loadKept } from './loadKept.ts';
import { stackOver } from './stackOver.ts';

/**
 * Makes the database hold the dataset of a name; the one that it holds can be gone back to.
 *
 * @param isLocal whether the database is the one that this program runs
 * @returns one sentence on what was done
 */
export async function loadNamed(
  database: Database,
  word: string,
  config: Config,
  { isLocal, say }: { readonly isLocal: boolean; readonly say: (text: string) => void },
): Promise<string> {
  const folder = await findDataset(config.home, word);
  const stack = await stackOver(config.home, folder);
  const whole = await readWholeStack(config.home, stack);
  const { name, record, revision } = whole.dataset;
  const stored = await database.read(readStoredRecord);
  const isThere = stored?.['name'] === name && stored['revision'] === revision;
  if (isThere && (await differsFromRevision(database)).is === 'same')
    return `“${String(record.title)}” is loaded already (revision ${revision})`;
  const started = performance.now();
  const { created, changed, removed } = await loadKept(database, stack, whole, {
    home: config.home,
    local: isLocal ? config : null,
    replace: true,
    forget: false,
    bundled: folder === bundledFolder,
    onProgress: say,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `“${String(record.title)}”, revision ${revision}: ${created} created, ${changed} changed, ${removed} removed in ${seconds} s`;
}
