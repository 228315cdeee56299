import { adoptVocabulary } from '../model/ownVocabulary.ts';
import { checkDescriptor } from './check/checkDescriptor.ts';
import { checkRows } from './check/checkRows.ts';
import { findWarnings } from './check/findWarnings.ts';
import { datasetOf, type Dataset } from './load/dataset.ts';
import type { DataProblem } from './read/dataProblem.ts';
import { DatasetRefused } from './read/datasetRefused.ts';
import { readFolder } from './read/readFolder.ts';
import { readStories } from './read/readStories.ts';
import { checkStories } from './check/checkStories.ts';
import type { Day } from '../model/partialDate.ts';
import type { Tables } from './read/tables.ts';
import { vocabularyOf } from './read/vocabularyOf.ts';

/** A dataset and its rows as they stand in the files. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly tables: Tables;
  /** What is allowed but most likely not meant. */
  readonly warnings: readonly DataProblem[];
}

/**
 * Reads and checks a dataset folder.
 * @throws DatasetRefused with every error found
 */
export async function readDataset(folder: string): Promise<ReadDataset> {
  const problems: DataProblem[] = [];
  const read = await readFolder(folder, problems);
  if (read === null) throw new DatasetRefused(problems);
  const { descriptor, reading, files } = read;
  // Before anything is checked: the rows are written in these terms.
  adoptVocabulary(vocabularyOf(reading.tables.vocabulary));
  for (const problem of checkRows(reading)) problems.push(problem);
  if (descriptor !== null) problems.push(...checkDescriptor(descriptor, reading, files));
  const stories = await readStories(folder, problems);
  const dataUntil = descriptor?.entremise.dataUntil;
  if (dataUntil !== undefined) problems.push(...checkStories(stories, reading, dataUntil as Day));
  if (problems.length > 0 || descriptor === null) throw new DatasetRefused(problems);
  const { tables } = reading;
  return {
    dataset: datasetOf(
      descriptor,
      tables,
      stories.map(({ story }) => story),
    ),
    tables,
    warnings: findWarnings(tables, descriptor.entremise.dataUntil),
  };
}
