import type { FileName } from '../read/columns.ts';
import type { Row } from '../read/tables.ts';

/** Who says what a slice says, when and why; null where that is not known. */
export interface SliceOrigin {
  readonly set: string;
  readonly edit: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly why: string | null;
}

/** Rows that are laid over others at once: those of an overlay, or those of one edit. */
export interface Slice {
  readonly origin: SliceOrigin;
  readonly rows: ReadonlyMap<FileName, readonly Row[]>;
}
