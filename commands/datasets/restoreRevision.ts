import { join } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { archiveLayout } from '../../archive/archiveLayout.ts';
import { isFolder } from '../../archive/installedDatasets.ts';
import { keptFile, revisionFolder } from '../../archive/revisionFolder.ts';
import type { Database } from '../../database/database.ts';
import { keepDataset } from '../../import/keep/keepDataset.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { bundledFolder } from '../bundledFolder.ts';
import type { Config } from '../environment.ts';
import { loadKept } from './loadKept.ts';

async function filesOf(folder: string, below = ''): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const name = join(below, entry.name);
    if (entry.isDirectory()) found.push(...(await filesOf(folder, name)));
    else if (entry.name !== keptFile)
      found.push([name, await readFile(join(folder, name), 'utf8')]);
  }
  return found;
}

/** Puts the files of a revision back as the edition that stands, where the dataset is one of those made here. */
async function putBack(home: string, name: string, kept: string): Promise<void> {
  const folder = join(archiveLayout(home).datasets, name);
  if (!(await isFolder(folder))) return;
  await keepDataset(folder, new Map(await filesOf(kept)), {
    now: new Date(),
    check: async (part) => void (await readDataset(part)),
  });
}

/**
 * Loads a revision that is kept, and makes it the edition that stands; the one before can be gone back to in turn.
 * @throws LoadRefused, DatasetRefused
 */
export async function restoreRevision(
  database: Database,
  { name, revision }: { readonly name: string; readonly revision: string },
  config: Config,
  { isLocal, say }: { readonly isLocal: boolean; readonly say: (text: string) => void },
): ReturnType<typeof loadKept> {
  const kept = revisionFolder(config.home, name, revision);
  const read = await readDataset(kept);
  const bundled = await readDataset(bundledFolder).catch(() => null);
  // Reading the other has changed the terms that this process knows.
  const again = bundled === null ? read : await readDataset(kept);
  const report = await loadKept(database, kept, again, {
    home: config.home,
    local: isLocal ? config : null,
    replace: true,
    forget: false,
    // What is as the program brings it goes on with the next edition of the program; anything else stays.
    bundled: bundled?.dataset.revision === read.dataset.revision,
    onProgress: say,
  });
  await putBack(config.home, name, kept);
  return report;
}
