import { fileNames, keyColumns, type FileName } from '../read/columns.ts';
import { cellOf, type CellPlace, type Row, type Tables } from '../read/tables.ts';
import { mergeCell } from './mergeCell.ts';
import type { Slice, SliceOrigin } from './slice.ts';

/** What tells a row apart in its file; null where a part of it is missing, so that nothing is taken for it. */
export function rowKey(file: FileName, row: Row): string | null {
  const parts = keyColumns[file].map((column) => cellOf(row, column));
  return parts.every((part) => part !== '') ? parts.join(' ') : null;
}

/** A row that nothing lies below: the signs that would change a lower cell have nothing to change. */
function brought(file: FileName, row: Row, { set }: SliceOrigin): Row {
  const cells = Object.fromEntries(
    Object.entries(row.cells).map(([column, cell]) => [column, mergeCell(file, column, '', cell)]),
  );
  return { ...row, cells, merged: { set, places: {}, corrections: [] } };
}

/** A row with another laid over it. */
function corrected(file: FileName, below: Row, above: Row, origin: SliceOrigin): Row {
  const cells: Record<string, string> = { ...below.cells };
  const places: Record<string, CellPlace> = { ...below.merged?.places };
  const before: Record<string, string> = {};
  for (const [column, cell] of Object.entries(above.cells)) {
    const old = cellOf(below, column);
    const now = mergeCell(file, column, old, cell);
    if (now === old) continue;
    cells[column] = now;
    places[column] = { file: above.file, line: above.line };
    before[column] = old;
  }
  if (Object.keys(before).length === 0) return below;
  const corrections = [...(below.merged?.corrections ?? []), { ...origin, before }];
  return { ...below, cells, merged: { set: origin.set, places, corrections } };
}

/** One file with the rows of a slice laid over it. Rows keep their order; new ones come last. */
function mergeFile(
  file: FileName,
  below: readonly Row[],
  above: readonly Row[],
  origin: SliceOrigin,
): readonly Row[] {
  if (above.length === 0) return below;
  const rows = [...below];
  const places = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const key = rowKey(file, row);
    if (key !== null && !places.has(key)) places.set(key, at);
  }
  const laid = new Set<string>();
  for (const row of above) {
    const key = rowKey(file, row);
    const at = key === null || laid.has(key) ? undefined : places.get(key);
    const under = at === undefined ? undefined : rows[at];
    if (at === undefined || under === undefined) rows.push(brought(file, row, origin));
    else rows[at] = corrected(file, under, row, origin);
    // A second row of the same key in one slice is no correction but a slip, which the checks name.
    if (key !== null) laid.add(key);
  }
  return rows;
}

/** Tables with slices laid over them one after the other, the last on top. */
export function mergeSlices(base: Tables, slices: readonly Slice[]): Tables {
  const tables: Record<FileName, readonly Row[]> = { ...base };
  for (const { origin, rows } of slices)
    for (const file of fileNames)
      tables[file] = mergeFile(file, tables[file], rows.get(file) ?? [], origin);
  return tables;
}
