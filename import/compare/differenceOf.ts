import { fileNames, type FileName } from '../../seed/read/columns.ts';
import { cellOf, type Row, type Tables } from '../../seed/read/tables.ts';
import { inertCell } from '../../model/csvCell.ts';
import type { DatasetRow } from '../build/datasetRows.ts';

/** What an edition changes in one file, by the ids of rows (of what has none: its name, or event, actor and role). */
export interface FileDifference {
  readonly file: FileName;
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly columns: readonly string[] }[];
  readonly removed: readonly string[];
}

const keyOf = (cell: (column: string) => string): string =>
  cell('id') ||
  ['is', 'name', 'subject', 'event', 'actor', 'place', 'role'].map(cell).filter(Boolean).join(' ');

function changedColumns(before: Row, after: DatasetRow): string[] {
  const columns = new Set([...Object.keys(before.cells), ...Object.keys(after)]);
  return [...columns].filter(
    (column) => inertCell(cellOf(before, column)) !== inertCell(after[column] ?? '').trim(),
  );
}

/**
 * What would change in a dataset folder: rows that come, change or go.
 * @param rowsOf the rows of a file afterwards
 */
export function differenceOf(
  before: Tables,
  rowsOf: (file: FileName) => readonly DatasetRow[],
): FileDifference[] {
  return fileNames.map((file) => {
    const old = new Map(before[file].map((row) => [keyOf((column) => cellOf(row, column)), row]));
    const added: string[] = [];
    const changed: { id: string; columns: string[] }[] = [];
    for (const row of rowsOf(file)) {
      const key = keyOf((column) => row[column] ?? '');
      const was = old.get(key);
      old.delete(key);
      if (was === undefined) added.push(key);
      else {
        const columns = changedColumns(was, row);
        if (columns.length > 0) changed.push({ id: key, columns });
      }
    }
    return { file, added, changed, removed: [...old.keys()] };
  });
}
