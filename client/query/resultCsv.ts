import type { ConsoleMessage } from '../../model/messages/console.ts';

/** What a table program would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/** The text of a value: lists and maps as JSON, so that no separator is ambiguous. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}

/** A field: a text that a table program would compute gets an apostrophe before it; numbers stay numbers. */
function field(value: unknown): string {
  const text = textOf(value);
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An answer as CSV (RFC 4180) with a byte order mark, by which table programs know its letters. */
export const resultCsv = ({ columns, rows }: Pick<ConsoleMessage, 'columns' | 'rows'>): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
