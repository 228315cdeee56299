import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseId } from '../../model/ids.ts';
import { ownSet } from '../../model/stack.ts';
import { fileNames, type FileName } from '../read/columns.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { editsFile } from '../read/datasetFiles.ts';
import type { Descriptor } from '../read/descriptor.ts';
import { readFolder } from '../read/readFolder.ts';
import type { Row } from '../read/tables.ts';
import { lastDayOfRows } from './knownUntil.ts';
import { readJournal, type ReadEdit } from './editJournal.ts';
import { journalPlace, ownSlices } from './ownSlices.ts';
import { revisionOfRows } from './revisionOfRows.ts';
import type { Slice } from './slice.ts';

/** A set that lies above the base. */
export interface OverlaySet {
  readonly id: string;
  readonly title: string;
  readonly titleFr: string | null;
  readonly revision: string;
  /** The day it ends: what its descriptor says, else the last day of which its rows speak. */
  readonly dataUntil: string | null;
  readonly slices: readonly Slice[];
}

const placed = (set: string, file: string): string => `${set}/${file}`;

/** Ids are those of descriptors, else of folders; neither may be called as the user's own set is. */
function idOf(
  folder: string,
  descriptor: Descriptor | null,
  say: (rule: string, remedy: string) => void,
): string {
  const id = descriptor?.name ?? basename(folder);
  if (parseId(id) === null)
    say(
      `its name “${id}” is not an id`,
      'Rename the folder in lower-case letters, digits and hyphens, or give it a datapackage.json with a name.',
    );
  else if (id === ownSet)
    say(
      `the name “${ownSet}” is that of the layer which the program writes`,
      'Choose another name.',
    );
  return id;
}

/**
 * Reads a folder that lies above a base: some files of a dataset, with as many of their columns as it has something to say
 * in, or a journal of edits. What is wrong with it is added to `problems`, with the name of the set before that of the file.
 */
export async function readSet(folder: string, problems: DataProblem[]): Promise<OverlaySet> {
  const own: DataProblem[] = [];
  const read = await readFolder(folder, own, 'overlay');
  const descriptor = read?.descriptor ?? null;
  const id = idOf(folder, descriptor, (rule, remedy) =>
    own.push({ kind: 'folder', file: '', line: null, column: null, rule, remedy }),
  );
  problems.push(...own.map((problem) => ({ ...problem, file: placed(id, problem.file) })));
  const rows = new Map<FileName, readonly Row[]>();
  for (const file of fileNames) {
    const table = read?.reading.tables[file] ?? [];
    if (table.length > 0)
      rows.set(
        file,
        table.map((row) => ({ ...row, file: placed(id, row.file) })),
      );
  }
  const bytes = await readFile(join(folder, editsFile)).catch(() => null);
  const edits = bytes === null ? [] : readJournal(bytes, problems, placed(id, editsFile));
  if (rows.size === 0 && edits.length === 0 && own.length === 0)
    problems.push({
      kind: 'folder',
      file: placed(id, ''),
      line: null,
      column: null,
      rule: 'holds no row of any file',
      remedy: `A layer holds one or more of ${fileNames.map((name) => `${name}.csv`).join(', ')}.`,
    });
  const { title = id, entremise = null } = descriptor ?? {};
  return {
    id,
    title,
    titleFr: entremise?.titleFr ?? null,
    revision: revisionOfRows([...rows.values()].flat(), edits),
    dataUntil: entremise?.dataUntil ?? lastDayOfRows(rows),
    slices: [
      { origin: { set: id, edit: null, by: null, at: null, why: null }, rows },
      ...ownSlices(edits).map((slice) => ({ ...slice, origin: { ...slice.origin, set: id } })),
    ],
  };
}

/** Reads the journal of the user's own set; a folder without one holds no edit. */
export async function readOwnEdits(folder: string, problems: DataProblem[]): Promise<ReadEdit[]> {
  const bytes = await readFile(join(folder, editsFile)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  return bytes === null ? [] : readJournal(bytes, problems, journalPlace);
}
