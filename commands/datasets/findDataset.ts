import { resolve } from 'node:path';
import { installedDatasets, isFolder } from '../../archive/installedDatasets.ts';
import { SetupFailure } from '../../neo4j/setupFailure.ts';
import { didYouMean } from '../../seed/read/didYouMean.ts';
import { bundledDatasets } from '../bundledFolder.ts';

/** How a dataset may be named: as one of this installation, and never as a path. */
const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The folder that a word means: a dataset of this installation by its name, else a folder by its path.
 * @throws SetupFailure where it is neither
 */
export async function findDataset(home: string, word: string): Promise<string> {
  const all = await installedDatasets(home, bundledDatasets);
  const found = all.find(({ name }) => name === word);
  if (found !== undefined) return found.folder;
  const path = resolve(word);
  if (!namePattern.test(word) || (await isFolder(path))) return path;
  const names = all.map(({ name }) => name);
  throw new SetupFailure(
    `No dataset is called “${word}”, and no folder either. ${didYouMean(word, names, `There are: ${names.join(', ')}.`)}`,
  );
}
