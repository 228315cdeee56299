import { join } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { archiveLayout } from '../../archive/archiveLayout.ts';
import { isFolder } from '../../archive/installedDatasets.ts';
import { keptRevisions } from '../../archive/keptRevisions.ts';
import { keptFile, layersFolder, stackOfRevision } from '../../archive/revisionFolder.ts';
import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import { keepDataset } from '../../import/keep/keepDataset.ts';
import { keepStack } from '../../seed/keep/keptStack.ts';
import { readWholeStack } from '../../seed/keep/readWholeStack.ts';
import { checkDataset } from '../../seed/readDataset.ts';
import { readStackFiles, type StackFiles } from '../../seed/readStack.ts';
import { bundledFolder } from '../bundledFolder.ts';
import type { Config } from '../environment.ts';
import { loadKept } from './loadKept.ts';

async function filesOf(folder: string, below = ''): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const name = join(below, entry.name);
    if (name === layersFolder) continue;
    if (entry.isDirectory()) found.push(...(await filesOf(folder, name)));
    else if (entry.name !== keptFile)
      found.push([name, await readFile(join(folder, name), 'utf8')]);
  }
  return found;
}

/**
 * Puts the files of the base of a revision back as the edition that stands, where the dataset is one of those made here.
 * @returns the folder in which they stand
 */
async function putBack(home: string, name: string, kept: string): Promise<string> {
  const folder = join(archiveLayout(home).datasets, name);
  if (!(await isFolder(folder))) return kept;
  await keepDataset(folder, new Map(await filesOf(kept)), {
    now: new Date(),
    check: checkDataset,
  });
  return folder;
}

/** Whether the base of a revision is as the program brings it: then it goes on with the next edition of the program. */
async function isBundled({ baseRevision }: StackFiles): Promise<boolean> {
  const bundled = await readStackFiles(bundledFolder, []).catch(() => null);
  return bundled?.baseRevision() === baseRevision();
}

/**
 * Loads a revision that is kept, its base and its layers as they counted when it was last served, and makes it the edition that
 * stands; the one before can be gone back to in turn. What the user wrote in the app stays, and lies above it.
 * @throws UnknownId where no such revision is kept; LoadRefused, DatasetRefused
 */
export async function restoreRevision(
  database: Database,
  { name, revision }: { readonly name: string; readonly revision: string },
  config: Config,
  { isLocal, say }: { readonly isLocal: boolean; readonly say: (text: string) => void },
): ReturnType<typeof loadKept> {
  const { home } = config;
  const kept = (await keptRevisions(home, name)).find((one) => one.revision === revision);
  if (kept === undefined) throw new UnknownId('revision', revision);
  const stack = stackOfRevision(home, kept);
  const whole = await readWholeStack(home, stack);
  const report = await loadKept(database, stack, whole, {
    home,
    local: isLocal ? config : null,
    replace: true,
    forget: false,
    bundled: await isBundled(whole.files),
    onProgress: say,
  });
  await keepStack(home, name, { ...stack, base: await putBack(home, name, stack.base) });
  return report;
}
