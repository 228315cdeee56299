import { findWarnings } from './check/findWarnings.ts';
import type { Dataset } from './load/dataset.ts';
import type { DataProblem } from './read/dataProblem.ts';
import type { Tables } from './read/tables.ts';
import { readStackFiles, stackDataset } from './readStack.ts';

/** A dataset and its rows as they stand in the files. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly tables: Tables;
  /** What is allowed but most likely not meant. */
  readonly warnings: readonly DataProblem[];
}

/**
 * Reads and checks a dataset folder that stands alone.
 * @throws DatasetRefused with every error found
 */
export async function readDataset(folder: string): Promise<ReadDataset> {
  const files = await readStackFiles(folder, []);
  const { dataset, tables, composed } = stackDataset(files, { off: new Set(), edits: [] });
  return { dataset, tables, warnings: findWarnings(tables, composed.knownUntil) };
}
