/** What a spreadsheet would run as a formula when it opens the file; a number with a sign is none. */
const formula = /^[=+\-@\t\r](?![\d.,]+$)/;

/** A cell that no spreadsheet runs: an apostrophe before it makes it text. */
export const inertCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A cell as CSV writes it (RFC 4180): in quotes where it holds what would part it. */
export const quotedCell = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
