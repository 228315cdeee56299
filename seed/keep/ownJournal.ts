import { join } from 'node:path';
import type { Edit } from '../../model/messages/edits.ts';
import { DatasetRefused } from '../read/datasetRefused.ts';
import { editsFile } from '../read/datasetFiles.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { printJournal, type ReadEdit } from '../stack/editJournal.ts';
import { readOwnEdits } from '../stack/readSet.ts';
import { writeWhole } from './writeWhole.ts';

/** Where the edits of a dataset lie: they are kept whatever edition of it is loaded. */
export const ownFolder = (home: string, dataset: string): string => join(home, 'own', dataset);

/**
 * The edits that a user has made to a dataset.
 * @throws DatasetRefused where the journal was damaged, with the lines; nothing of it is lost
 */
export async function readOwnJournal(home: string, dataset: string): Promise<ReadEdit[]> {
  const problems: DataProblem[] = [];
  const edits = await readOwnEdits(ownFolder(home, dataset), problems);
  if (problems.length > 0) throw new DatasetRefused(problems);
  return edits;
}

export const writeOwnJournal = (
  home: string,
  dataset: string,
  edits: readonly Edit[],
): Promise<void> => writeWhole(join(ownFolder(home, dataset), editsFile), printJournal(edits));

/** Edits as they will be read back: each cell on a line of its own, below the header. */
export function numbered(edits: readonly Edit[]): ReadEdit[] {
  let line = 1;
  return edits.map((edit) => ({ ...edit, lines: edit.cells.map(() => (line += 1)) }));
}

/** An edit without where its lines stand. */
export const bare = ({ id, at, by, why, is, cells }: Edit): Edit => ({
  id,
  at,
  by,
  why,
  is,
  cells: cells.map(({ file, row, column, value, before }) => ({
    file,
    row,
    column,
    value,
    before,
  })),
});
