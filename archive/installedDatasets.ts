import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstalledDataset } from '../model/messages/datasets.ts';
import type { DataProblem } from '../seed/read/dataProblem.ts';
import { datasetFiles, descriptorFile } from '../seed/read/datasetFiles.ts';
import { readDescriptor, type Descriptor } from '../seed/read/descriptor.ts';
import { archiveLayout } from './archiveLayout.ts';
import { keptRevisions } from './keptRevisions.ts';
import { revisionFolder } from './revisionFolder.ts';

/** A dataset that can be loaded by its name, and the folder that it is loaded from. */
export interface Installed extends Omit<InstalledDataset, 'isLoaded'> {
  readonly folder: string;
}

type Plain = Omit<Installed, 'revisions'>;

async function descriptorIn(folder: string): Promise<Descriptor | null> {
  const problems: DataProblem[] = [];
  const { descriptor } = datasetFiles(await readdir(folder).catch(() => []), problems);
  const bytes = await readFile(join(folder, descriptor ?? descriptorFile)).catch(() => null);
  return bytes === null ? null : readDescriptor(bytes, problems);
}

/** What the dataset in a folder calls itself; null where that cannot be read. */
export const datasetNameOf = async (folder: string): Promise<string | null> =>
  (await descriptorIn(folder))?.name ?? null;

async function datasetAt(folder: string, kind: Installed['kind']): Promise<Plain | null> {
  const read = await descriptorIn(folder);
  if (read === null) return null;
  const { name, title, entremise } = read;
  return {
    name,
    title,
    titleFr: entremise.titleFr ?? null,
    kind,
    dataUntil: entremise.dataUntil,
    draft: entremise.state === 'draft',
    folder,
  };
}

async function datasetsIn(folder: string, kind: Installed['kind']): Promise<Plain[]> {
  const names = await readdir(folder).catch(() => []);
  // Beside a dataset lie its editions before, and what an import has not finished: their names have a dot.
  const own = names.filter((name) => !name.includes('.')).sort();
  const found = await Promise.all(own.map((name) => datasetAt(join(folder, name), kind)));
  return found.flatMap((one) => one ?? []);
}

/**
 * The datasets of this installation: those made or imported here, those that come with the program, and those that were
 * loaded from elsewhere, of which the last revision is kept. A name means one of them, in this order.
 *
 * @param bundled the folder of those that come with the program
 */
export async function installedDatasets(home: string, bundled: string): Promise<Installed[]> {
  const kept = await keptRevisions(home);
  const own = await datasetsIn(archiveLayout(home).datasets, 'own');
  const given = await datasetsIn(bundled, 'bundled');
  const names = new Set([...own, ...given].map(({ name }) => name));
  const others = await Promise.all(
    [...new Set(kept.map(({ name }) => name))]
      .filter((name) => !names.has(name))
      .map((name) => {
        const last = kept.find((one) => one.name === name)?.revision ?? '';
        return datasetAt(revisionFolder(home, name, last), 'kept');
      }),
  );
  const all = new Map<string, Plain>();
  for (const one of [...own, ...given, ...others.flatMap((other) => other ?? [])])
    if (!all.has(one.name)) all.set(one.name, one);
  return [...all.values()].map((one) => ({
    ...one,
    revisions: kept.filter(({ name }) => name === one.name).length,
  }));
}

/** Whether a path is a folder. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
