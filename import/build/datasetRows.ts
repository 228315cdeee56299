import type { FileName } from '../../seed/read/columns.ts';

/** A row of a dataset before it is written: cells by column; free columns begin with `x:`. */
export type DatasetRow = Readonly<Record<string, string>>;
export type DatasetRows = Readonly<Record<FileName, readonly DatasetRow[]>>;

/** How a column of a file that has no place of its own is called in a dataset. */
export const freeColumn = (name: string): string => `x:${name.replace(/[|]/g, '/')}`;
