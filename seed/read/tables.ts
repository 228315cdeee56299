import type { FileName } from './columns.ts';
import type { Row } from './readTable.ts';

/** The rows of a dataset as they stand in its files. */
export type Tables = Readonly<Record<FileName, readonly Row[]>>;
