import type { Database } from '../database/database.ts';
import { differsFromRevision } from '../database/differsFromRevision.ts';
import { readDataset as readRecord } from '../database/readConsistently.ts';
import type { DatasetRecord } from '../database/values.ts';
import { readKeptStack, type KeptStack } from '../seed/keep/keptStack.ts';
import { readWholeStack, unfitLines, type WholeStack } from '../seed/keep/readWholeStack.ts';
import { applyDataset } from '../seed/load/applyDataset.ts';
import { changesInWords } from '../seed/load/changesInWords.ts';
import { DatasetRefused } from '../seed/read/datasetRefused.ts';
import { bundledFolder } from './bundledFolder.ts';
import { loadKept } from './datasets/loadKept.ts';

interface Places {
  /** The dataset to load where nobody has loaded another. */
  readonly folder?: string;
  /** Where layers and edits are kept; null: nowhere. */
  readonly home?: string | null;
}

interface Wanted {
  readonly stack: KeptStack;
  readonly read: WholeStack;
  readonly bundled: boolean;
}

/**
 * The stack that belongs into the database: of the bundled dataset, or of the one that was loaded from here.
 * @returns null where somebody else's data are there
 */
async function wantedStack(
  stored: DatasetRecord | null,
  { folder, home }: Required<Places>,
): Promise<Wanted | null> {
  const alone: KeptStack = { base: folder, overlays: [], off: [] };
  const name = stored?.name ?? (await readWholeStack(null, alone)).dataset.name;
  const kept = home === null ? null : await readKeptStack(home, name);
  const wanted = async (stack: KeptStack, bundled: boolean): Promise<Wanted> => ({
    stack,
    read: await readWholeStack(home, stack),
    bundled,
  });
  if (stored !== null && !stored.bundled) return kept === null ? null : wanted(kept, false);
  const found = await wanted(kept === null ? alone : { ...kept, base: folder }, true);
  return stored === null || stored.name === found.read.dataset.name ? found : null;
}

/**
 * Loads the bundled dataset where the database is empty or holds another revision of the same, loaded by the program
 * itself, with the layers and edits that lie above it; of data that were loaded from here, what edits a killed program had
 * written and not loaded. Anything else is somebody's data and stays, and so does what was changed by hand.
 * @returns one sentence on what was done
 */
export async function loadBundled(
  database: Database,
  { folder = bundledFolder, home = null }: Places = {},
): Promise<string> {
  const stored = await database.read(readRecord);
  const keeps = (title: string, revision: string): string =>
    `kept “${title}”, which was loaded before (revision ${revision})`;
  const wanted = await wantedStack(stored, { folder, home }).catch((error: unknown) => {
    // Without the folders of its layers, what is loaded is still served.
    if (error instanceof DatasetRefused && stored !== null) return null;
    throw error;
  });
  if (wanted === null) return stored === null ? '' : keeps(stored.title, stored.revision);
  const { dataset } = wanted.read;
  const state = await differsFromRevision(database);
  if (stored !== null && state.is === 'differs')
    return (
      `“${stored.title}” was changed by hand and differs from its revision ${stored.revision} (${changesInWords(state)}); ` +
      `to put back what the files say: npm run seed -- ${folder} --restore`
    );
  const unfit = unfitLines(wanted.read).map((line) => `; ${line}`);
  if (stored?.revision === dataset.revision && state.is === 'same')
    return `“${stored.title}” is up to date (revision ${stored.revision})${unfit.join('')}`;
  const { stack, bundled } = wanted;
  const options = { replace: false, bundled };
  const { revision, created, changed, removed } =
    home === null
      ? await applyDataset(database, dataset, options)
      : await loadKept(database, stack, wanted.read, {
          ...options,
          local: null,
          home,
          forget: false,
        });
  return `revision ${revision}: ${created} created, ${changed} changed, ${removed} removed${unfit.join('')}`;
}
