import { inertCell, quotedCell } from '../../model/csvCell.ts';

/** Rows as a CSV file that spreadsheets open as it is meant: UTF-8 with its mark, no cell taken for a formula. */
export const csvFile = (rows: readonly (readonly string[])[]): Blob =>
  new Blob(
    [
      '\uFEFF',
      rows.map((row) => row.map((cell) => quotedCell(inertCell(cell))).join(',')).join('\r\n'),
      '\r\n',
    ],
    { type: 'text/csv;charset=utf-8' },
  );

/** Rows as text that spreadsheets take from the clipboard, a cell to a column. */
export const tabText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => inertCell(cell.replaceAll(/[\t\r\n]+/g, ' '))).join('\t'))
    .join('\n');
