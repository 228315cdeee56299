import type { FileName } from './columns.ts';

/** One row as it stands in its file; every column of the file's table is there, empty where the file lacks it. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a dataset as they stand in its files. */
export type Tables = Readonly<Record<FileName, readonly Row[]>>;

/** What could be read of a dataset, and what is known of the rest, so that one broken file gives one error. */
export interface Reading {
  readonly tables: Tables;
  /** Files whose ids nobody knows: what refers to them cannot be checked. */
  readonly unreadable: ReadonlySet<FileName>;
  /** Ids of rows that are there but could not be read, by file. */
  readonly lostIds: ReadonlyMap<FileName, ReadonlySet<string>>;
}

/** The cell of a row in a column of its file. */
export const cellOf = (row: Row, column: string): string => row.cells[column] ?? '';
