import type { Delimiter, Encoding } from '../../model/messages/importMapping.ts';
import type { Wording } from '../../model/wording.ts';

/** A row as a file has it. */
export interface RawRow {
  /** Its number in the file, as its own program counts: the header of a sheet is row 1. */
  readonly at: number;
  /** As many as the table has columns. */
  readonly cells: readonly string[];
}

/** How a file was read, so that it can be said. */
export interface ReadingFacts {
  readonly format: 'CSV' | 'XLSX' | 'GEXF' | 'GraphML' | 'FollowTheMoney';
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

/** What every format becomes: named columns and rows of text. */
export interface RawTable {
  /** The file, and behind `#` the sheet or the part where it has several. */
  readonly name: string;
  readonly file: string;
  /** What a row is called in a citation: `row`, `line`, `edge`. */
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly RawRow[];
  readonly facts: ReadingFacts;
  /** What the format itself says; null where the columns have to tell. */
  readonly holds: 'actors' | 'ties' | null;
  /** What of the file was left out on purpose, in words. */
  readonly leftOut: readonly Wording[];
}
