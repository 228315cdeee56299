import type { Attribute } from '../../model/attributes.ts';
import { flat, textColumn, type Column } from './cell.ts';

/** A column for each thing that files have said of some rows beyond our own columns, under the name that it has in a dataset. */
export function freeColumns<Row extends { readonly free: readonly Attribute[] }>(
  rows: readonly Row[],
): Column<Row>[] {
  const names = new Set(rows.flatMap(({ free }) => free.map(({ name }) => name)));
  return [...names]
    .sort()
    .map((free) =>
      textColumn(
        `x:${free}`,
        (row) =>
          flat(row.free.filter(({ name }) => name === free).map(({ value }) => value)) || null,
      ),
    );
}
