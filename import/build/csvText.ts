import type { DatasetRow } from './datasetRows.ts';

/** What a spreadsheet would run as a formula when it opens the file; a number with a sign is none. */
const formula = /^[=+\-@](?![\d.,]+$)/;

/** A cell that no spreadsheet runs: an apostrophe before it makes it text. */
export const inertCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A table as CSV. */
export function csvText(columns: readonly string[], rows: readonly DatasetRow[]): string {
  const lines = rows.map((row) =>
    columns.map((column) => quoted(inertCell(row[column] ?? ''))).join(','),
  );
  return `${[columns.map(quoted).join(','), ...lines].join('\n')}\n`;
}
