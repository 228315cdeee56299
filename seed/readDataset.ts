import { findWarnings } from './check/findWarnings.ts';
import type { Dataset } from './load/dataset.ts';
import type { DataProblem } from './read/dataProblem.ts';
import { DatasetRefused } from './read/datasetRefused.ts';
import type { Tables } from './read/tables.ts';
import { checkStack, readStackFiles, stackDataset } from './readStack.ts';

/** A dataset and its rows as they stand in the files. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly tables: Tables;
  /** What is allowed but most likely not meant. */
  readonly warnings: readonly DataProblem[];
}

const alone = { off: new Set<string>(), edits: [] };

/**
 * Checks a dataset folder that stands alone, and makes nothing of it to be loaded, which is most of what reading one takes.
 * @throws DatasetRefused with every error found
 */
export async function checkDataset(folder: string): Promise<void> {
  const { problems } = checkStack(await readStackFiles(folder, []), alone);
  if (problems.length > 0) throw new DatasetRefused(problems);
}

/**
 * Reads and checks a dataset folder that stands alone.
 * @throws DatasetRefused with every error found
 */
export async function readDataset(folder: string): Promise<ReadDataset> {
  const files = await readStackFiles(folder, []);
  const { dataset, tables, composed } = stackDataset(files, alone);
  return { dataset, tables, warnings: findWarnings(tables, composed.knownUntil) };
}
