import type { Database } from '../../database/database.ts';
import { differsFromRevision } from '../../database/differsFromRevision.ts';
import { readStoredRecord } from '../../database/storedRecord.ts';
import type { PlainValue } from '../../database/values.ts';
import { installedDatasets } from '../../archive/installedDatasets.ts';
import { keepRevision, markLoaded } from '../../archive/keepRevision.ts';
import { keptRevisions } from '../../archive/keptRevisions.ts';
import { changesInWords } from '../../seed/load/changesInWords.ts';
import { LoadRefused } from '../../seed/load/loadRefused.ts';
import type { Dataset } from '../../seed/load/dataset.ts';
import { readDataset, type ReadDataset } from '../../seed/readDataset.ts';
import { keepStack, readKeptStack, type KeptStack } from '../../seed/keep/keptStack.ts';
import { readWholeStack } from '../../seed/keep/readWholeStack.ts';
import { stackFor } from '../../seed/keep/stackFor.ts';
import { bundledDatasets } from '../bundledFolder.ts';
import { loadDataset } from '../loadDataset.ts';
import { keptOf } from './keptOf.ts';

type Report = Awaited<ReturnType<typeof loadDataset>>;
type LoadOptions = Parameters<typeof loadDataset>[2];

export interface KeptLoad extends LoadOptions {
  readonly home: string;
  /** Whether what is stored may be replaced although nothing could bring it back. */
  readonly forget: boolean;
  /** The base and what lies above it; what was laid over it before, if not said. */
  readonly stack?: KeptStack;
}

const text = (value: PlainValue | undefined): string => (typeof value === 'string' ? value : '');

/** Keeps the files of what is stored after all, where a folder of this installation holds just that revision. */
async function findFiles(home: string, name: string, revision: string): Promise<boolean> {
  const found = (await installedDatasets(home, bundledDatasets)).find((one) => one.name === name);
  const read = found === undefined ? null : await readDataset(found.folder).catch(() => null);
  if (found === undefined || read === null || read.dataset.revision !== revision) return false;
  await keepFiles(home, found.folder, read);
  return true;
}

/** Whether the layers that are noted for a dataset, laid together again, give just what is stored: then it can be read anew. */
async function findLayers(home: string, name: string, revision: string): Promise<boolean> {
  const kept = await readKeptStack(home, name);
  const whole = kept === null ? null : await readWholeStack(home, kept).catch(() => null);
  return whole !== null && whole.dataset.revision === revision;
}

/**
 * Keeps the files of a dataset that was read from a folder.
 * @throws LoadRefused where the folder changed since
 */
async function keepFiles(home: string, folder: string, read: ReadDataset): Promise<void> {
  const { revision } = read.dataset;
  await keepRevision(home, folder, keptOf(read, new Date()), async (copy) => {
    if ((await readDataset(copy)).dataset.revision !== revision)
      throw new LoadRefused(`${folder} changed while it was being read; load it again.`);
  });
}

/**
 * Refuses to replace another dataset where nothing could bring it back: its files are not kept, or it was changed by hand
 * since they were loaded.
 * @throws LoadRefused
 */
async function refuseLoss(
  database: Database,
  { name, revision }: Pick<Dataset, 'name' | 'revision'>,
  { home, restore }: Pick<KeptLoad, 'home' | 'restore'>,
): Promise<void> {
  const isKept = (await keptRevisions(home, name)).some((kept) => kept.revision === revision);
  const isThere =
    isKept || (await findFiles(home, name, revision)) || (await findLayers(home, name, revision));
  if (!isThere)
    throw new LoadRefused(
      `The database holds “${name}” (revision ${revision}), and its files are not kept, so nothing could bring it back. Load its folder once more (npm run seed -- <folder>), which keeps them; or add --forget if nobody needs it any more.`,
    );
  const state = restore === true ? null : await differsFromRevision(database);
  if (state?.is === 'differs')
    throw new LoadRefused(
      `“${name}” was changed by hand since it was loaded (${changesInWords(state)}); what is kept is the revision before that. To lose the changes, add --restore.`,
    );
}

/**
 * Loads a dataset so that one can go back: the files of its base are kept first, by revision, and another dataset makes room only where
 * its own are kept.
 *
 * @param read what stands in the folder
 * @throws LoadRefused, and what loading throws
 */
export async function loadKept(
  database: Database,
  folder: string,
  read: ReadDataset,
  { home, forget, stack: named, ...options }: KeptLoad,
): Promise<Report> {
  const { dataset } = read;
  const record = await database.read(readStoredRecord);
  const stored =
    record === null ? null : { name: text(record['name']), revision: text(record['revision']) };
  if (stored !== null && stored.name !== dataset.name && options.replace && !forget)
    await refuseLoss(database, stored, { home, restore: options.restore ?? false });
  await keepFiles(home, folder, read);
  // Read last, since reading takes on the terms of what is read.
  const stack = named ?? (await stackFor(home, dataset.name, folder));
  const whole = await readWholeStack(home, stack);
  const report = await loadDataset(database, whole.dataset, options);
  if (named !== undefined) await keepStack(home, dataset.name, named);
  const stays = stored?.name === dataset.name ? [stored.revision] : [];
  await markLoaded(home, dataset, new Date(), stays);
  return report;
}
