import { inertCell, quotedCell } from '../../model/csvCell.ts';
import type { ConsoleMessage } from '../../model/messages/console.ts';

/** The text of a value: lists and maps as JSON, so that no separator is ambiguous; what is no text cannot be a formula. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return inertCell(value);
  return JSON.stringify(value);
}

/** An answer as CSV (RFC 4180) with a byte order mark, by which table programs know its letters. */
export const resultCsv = ({ columns, rows }: Pick<ConsoleMessage, 'columns' | 'rows'>): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map((cell) => quotedCell(textOf(cell))).join(',')).join('\r\n')}\r\n`;
