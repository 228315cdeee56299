import { sep } from 'node:path';
import { installedDatasets } from '../../archive/installedDatasets.ts';
import { markLoaded, noteKept } from '../../archive/keepRevision.ts';
import { keptRevisions } from '../../archive/keptRevisions.ts';
import { revisionFolder } from '../../archive/revisionFolder.ts';
import { asServed, servedRevision, type Served } from '../../archive/servedRevision.ts';
import type { Database } from '../../database/database.ts';
import { differsFromRevision } from '../../database/differsFromRevision.ts';
import type { KeptRevision } from '../../model/messages/datasets.ts';
import { adoptVocabulary } from '../../model/ownVocabulary.ts';
import { keepStack, readKeptStack, type KeptStack } from '../../seed/keep/keptStack.ts';
import { readOwnJournal } from '../../seed/keep/ownJournal.ts';
import { readWholeStack, type WholeStack } from '../../seed/keep/readWholeStack.ts';
import { changesInWords } from '../../seed/load/changesInWords.ts';
import { LoadRefused } from '../../seed/load/loadRefused.ts';
import { DatasetRefused } from '../../seed/read/datasetRefused.ts';
import { vocabularyOf } from '../../seed/read/vocabularyOf.ts';
import { revisionOfRows } from '../../seed/stack/revisionOfRows.ts';
import { bundledDatasets } from '../bundledFolder.ts';
import { loadDataset } from '../loadDataset.ts';
import { keepEdition } from './keepEdition.ts';
import { servedData } from './servedData.ts';

type Report = Awaited<ReturnType<typeof loadDataset>>;
type LoadOptions = Parameters<typeof loadDataset>[2];

export interface KeptLoad extends LoadOptions {
  readonly home: string;
  /** Whether what is stored may be replaced although nothing could bring it back. */
  readonly forget: boolean;
}

/** Whether the files of what is stored are kept, and the user’s own edits, which lie beside them, are still what they were. */
async function isKept(home: string, served: Served): Promise<boolean> {
  if (servedRevision(await keptRevisions(home, served.name), served) === null) return false;
  const own = served.sets.find(({ kind }) => kind === 'private');
  if (own === undefined) return true;
  const edits = await readOwnJournal(home, served.name).catch(() => []);
  return revisionOfRows([], edits) === own.revision;
}

/** Keeps the files of what is stored after all, where folders of this installation give just that revision. */
async function findFiles(home: string, { name, revision }: Served): Promise<boolean> {
  const noted = await readKeptStack(home, name);
  const found = (await installedDatasets(home, bundledDatasets)).find((one) => one.name === name);
  const alone = found === undefined ? [] : [{ base: found.folder, overlays: [], off: [] }];
  for (const stack of [...(noted === null ? [] : [noted]), ...alone])
    try {
      const whole = await readWholeStack(home, stack);
      if (whole.dataset.revision !== revision) continue;
      await keepEdition(home, stack, whole.files, whole);
      return true;
    } catch (error) {
      // Of folders that are not right any more nothing can be brought back.
      if (!(error instanceof DatasetRefused)) throw error;
    }
  return false;
}

/**
 * Refuses to replace another dataset where nothing could bring it back: its files are not kept, or it was changed by hand
 * since they were loaded.
 * @throws LoadRefused
 */
async function refuseLoss(
  database: Database,
  served: Served,
  { home, restore }: Pick<KeptLoad, 'home' | 'restore'>,
): Promise<void> {
  const { name, revision } = served;
  if (!(await isKept(home, served)) && !(await findFiles(home, served)))
    throw new LoadRefused(
      `The database holds “${name}” (revision ${revision}), and its files are not kept, so nothing could bring it back. Load its folder once more (npm run seed -- <folder>), which keeps them; or add --forget if nobody needs it any more.`,
    );
  const state = restore === true ? null : await differsFromRevision(database);
  if (state?.is === 'differs')
    throw new LoadRefused(
      `“${name}” was changed by hand since it was loaded (${changesInWords(state)}); what is kept is the revision before that. To lose the changes, add --restore.`,
    );
}

/** Notes of what is stored which of its layers count, so that going back to it gives just that. */
async function noteLeft(home: string, served: Served): Promise<KeptRevision | null> {
  const kept = servedRevision(await keptRevisions(home, served.name), served);
  if (kept !== null) await noteKept(home, asServed(kept, served));
  return kept;
}

/** The kept revisions in whose folders a stack lies. */
async function restsOn(home: string, name: string, stack: KeptStack): Promise<string[]> {
  const folders = [stack.base, ...stack.overlays].map((folder) => `${folder}${sep}`);
  return (await keptRevisions(home, name))
    .map(({ revision }) => revision)
    .filter((revision) => {
      const own = `${revisionFolder(home, name, revision)}${sep}`;
      return folders.some((folder) => folder.startsWith(own));
    });
}

/**
 * Loads a stack so that one can go back: the files of its base and of its layers are kept first, by revision, and another dataset
 * makes room only where its own are kept.
 *
 * @param whole what the stack was read as
 * @throws LoadRefused, DatasetRefused, and what loading throws
 */
export async function loadKept(
  database: Database,
  stack: KeptStack,
  whole: WholeStack,
  { home, forget, ...options }: KeptLoad,
): Promise<Report> {
  const { name } = whole.dataset;
  const served = await servedData(database);
  if (served !== null && served.name !== name && options.replace && !forget)
    await refuseLoss(database, served, { home, restore: options.restore ?? false });
  const left = served === null ? null : await noteLeft(home, served);
  const kept = await keepEdition(home, stack, whole.files, whole);
  // What was read on the way has terms of its own.
  adoptVocabulary(vocabularyOf(whole.tables.vocabulary));
  const report = await loadDataset(database, whole.dataset, options);
  await keepStack(home, name, stack);
  const stays = [...(left === null ? [] : [left.revision]), ...(await restsOn(home, name, stack))];
  await markLoaded(home, kept, new Date(), stays);
  return report;
}
