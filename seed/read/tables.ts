import type { FileName } from './columns.ts';

/** One row as it stands in its file; every column of the file's table is there, empty where the file lacks it. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Of a row that sets of a stack made together: how it came about. */
  readonly merged?: MergedRow;
  /** Of an actor: the ids of others that are the same. */
  readonly joined?: readonly string[];
}

/** A cell of a stack: where it is written. */
export type CellPlace = Pick<Row, 'file' | 'line'>;

/** What a later set of a stack put in the place of earlier cells, and who did, when and why, where that is said. */
interface Correction {
  readonly set: string;
  readonly edit: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly why: string | null;
  /** The cells that stood there before, by column. */
  readonly before: Readonly<Record<string, string>>;
}

/** How a row of a stack came about. */
interface MergedRow {
  /** The last set that said something of it. */
  readonly set: string;
  /** Where cells are written that do not stand where the row does, by column. */
  readonly places: Readonly<Record<string, CellPlace>>;
  /** What was corrected, in order; empty where a set above the base brought the row itself. */
  readonly corrections: readonly Correction[];
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
