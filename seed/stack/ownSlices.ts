import { ownSet } from '../../model/stack.ts';
import { columnTable, fileNames, keyColumns, type FileName } from '../read/columns.ts';
import { editsFile } from '../read/datasetFiles.ts';
import type { Row } from '../read/tables.ts';
import { noteColumn, type ReadEdit } from './editJournal.ts';
import type { Slice } from './slice.ts';

/** Where the journal's lines are said to stand. */
export const journalPlace = `${ownSet}/${editsFile}`;

const fileOf = (name: string): FileName | undefined => fileNames.find((file) => file === name);

/** The cells that tell a row apart, from the name that an edit gives the row. */
function keyCells(file: FileName, row: string): Readonly<Record<string, string>> {
  const columns = keyColumns[file];
  const parts = row.split(' ');
  // A role may be two words; it comes last.
  const last = parts.slice(columns.length - 1).join(' ');
  return Object.fromEntries(
    columns.map((column, at) => [column, at === columns.length - 1 ? last : (parts[at] ?? '')]),
  );
}

/** The rows that an edit lays over the others; its notes are no rows. */
function rowsOf({ cells, lines }: ReadEdit): Map<FileName, Row[]> {
  const rows = new Map<string, { file: FileName; line: number; cells: Record<string, string> }>();
  for (const [at, { file: name, row: key, column, value }] of cells.entries()) {
    const file = fileOf(name);
    if (file === undefined || column === noteColumn) continue;
    const place = `${file} ${key}`;
    const row = rows.get(place) ?? {
      file,
      line: lines[at] ?? 1,
      cells: {
        ...Object.fromEntries(columnTable[file].map((known) => [known.name, ''])),
        ...keyCells(file, key),
      },
    };
    row.cells[column] = value;
    rows.set(place, row);
  }
  const byFile = new Map<FileName, Row[]>();
  for (const { file, line, cells: own } of rows.values())
    byFile.set(file, [...(byFile.get(file) ?? []), { file: journalPlace, line, cells: own }]);
  return byFile;
}

/** The user's edits as slices, one for each, in the order in which they were made. */
export const ownSlices = (edits: readonly ReadEdit[]): Slice[] =>
  edits.map((edit) => {
    const { id, by, at, why } = edit;
    return { origin: { set: ownSet, edit: id, by, at, why }, rows: rowsOf(edit) };
  });
