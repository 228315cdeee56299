/** A value of a table that leaves the program; lists have been joined before. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  readonly type: 'text' | 'flag' | 'number';
  readonly cell: (row: Row) => Cell;
}

/** A table with its columns; whoever writes it down asks for one cell after the other. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A list in one cell, parted as in a dataset. */
export const flat = (items: readonly string[]): string => items.join('; ');

export const textColumn = <Row>(name: string, cell: (row: Row) => string | null): Column<Row> => ({
  name,
  type: 'text',
  cell,
});
export const flagColumn = <Row>(name: string, cell: (row: Row) => boolean): Column<Row> => ({
  name,
  type: 'flag',
  cell,
});
export const numberColumn = <Row>(
  name: string,
  cell: (row: Row) => number | null,
): Column<Row> => ({
  name,
  type: 'number',
  cell,
});
