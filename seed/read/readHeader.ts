import { columnTable, isFreeColumn, type Column, type FileName } from './columns.ts';
import type { DataProblem } from './dataProblem.ts';
import { didYouMean } from './didYouMean.ts';
import { quoteCell } from './quoteCell.ts';

/** Where the columns of a file stand in its rows. */
export interface Header {
  /** Cells in the header line, without empty ones at its end. */
  readonly width: number;
  readonly positions: readonly { readonly column: string; readonly at: number }[];
  /** Whether no column is missing that has to be there. */
  readonly isComplete: boolean;
}

const ownColumns = (name: FileName): string =>
  isFreeColumn(name, 'x:own') ? '; one of your own is called x: and its name' : '';

/**
 * Reads the header line of a file; what is wrong with it is added to `problems`.
 *
 * @param isNeeded whether a column has to be there; those that may not be empty, if not said
 */
export function readHeader(
  name: FileName,
  { file, line, cells }: { file: string; line: number; cells: readonly string[] },
  problems: DataProblem[],
  isNeeded: (column: Column) => boolean = ({ required }) => required,
): Header {
  const say = (column: string, rule: string, remedy: string) =>
    problems.push({ kind: 'columns', file, line, column, rule, remedy });
  const known = columnTable[name].map((column) => column.name);
  const columns = cells.map((cell) => cell.trim());
  while (columns.at(-1) === '') columns.pop();
  for (const [at, column] of columns.entries()) {
    if (!known.includes(column) && !isFreeColumn(name, column))
      say(
        column,
        `${quoteCell(column)} is not a column of this file`,
        didYouMean(column, known, `Its columns are: ${known.join(', ')}${ownColumns(name)}.`),
      );
    else if (columns.indexOf(column) !== at)
      say(column, `the column “${column}” stands twice`, 'Keep one of the two.');
  }
  const missing = columnTable[name].filter(
    (column) => isNeeded(column) && !columns.includes(column.name),
  );
  for (const column of missing)
    say(
      column.name,
      `the column “${column.name}” is missing`,
      'Add it; its cells may not be empty.',
    );
  return {
    width: columns.length,
    positions: [...known, ...columns.filter((column) => isFreeColumn(name, column))]
      .filter((column) => columns.includes(column))
      .map((column) => ({ column, at: columns.indexOf(column) })),
    isComplete: missing.length === 0,
  };
}
