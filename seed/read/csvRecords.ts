import { parse, type CsvError } from 'csv-parse/sync';
import { lineCounter } from './lineCounter.ts';

export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line of the file, from 1, where it begins. */
  readonly line: number;
  /** The row, from 1, at which a spreadsheet shows it: blank lines are rows, line breaks inside cells are not. */
  readonly row: number;
}

/** The records of a file, or why it has none and where the first broken one begins. */
export type CsvReading =
  | { readonly is: 'read'; readonly records: readonly CsvRecord[] }
  | { readonly is: 'broken'; readonly line: number; readonly reason: string };

const separators = [',', ';', '\t'] as const;

/** Why a file is no CSV, by the parser's code, for somebody who has it open in a spreadsheet. */
const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a double quote opens in this row and never closes',
  INVALID_OPENING_QUOTE: 'a double quote stands inside a cell that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'text follows the double quote that closes a cell',
};

const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d;

/** The first line that is not blank. */
function firstLineOf(bytes: Buffer): string {
  const from = bytes.findIndex((byte) => !isLineEnd(byte));
  if (from === -1) return '';
  const rest = bytes.subarray(from);
  const length = rest.findIndex(isLineEnd);
  return rest.subarray(0, length === -1 ? rest.length : length).toString('utf8');
}

/** The separator of the header line: Excel writes semicolons where the comma is the decimal sign, and tabs as “Text”. */
const separatorOf = (header: string): string =>
  separators.reduce((best, candidate) =>
    header.split(candidate).length > header.split(best).length ? candidate : best,
  );

/** A first line `sep=;`, which tells Excel the separator and is no data. */
function separatorLine(bytes: Buffer): { separator: string; length: number } | null {
  const line = firstLineOf(bytes);
  const separator = /^"?sep=([^"\p{L}\p{N}])"?[;,\t ]*$/iu.exec(line)?.[1];
  return separator === undefined ? null : { separator, length: Buffer.byteLength(line) };
}

/**
 * Reads CSV as spreadsheets write it: comma, semicolon or tab, any line end, a `sep=` line, cells with line breaks.
 *
 * @param bytes UTF-8 without a byte-order mark
 * @param wanted the separator, where it is not to be found out
 */
export function csvRecords(bytes: Buffer, wanted: string | null = null): CsvReading {
  const told = separatorLine(bytes);
  const skipped = told?.length ?? 0;
  const rest = bytes.subarray(skipped);
  const lineAt = lineCounter(bytes);
  const records: CsvRecord[] = [];
  let end = skipped;
  try {
    parse(rest, {
      delimiter: wanted ?? told?.separator ?? separatorOf(firstLineOf(rest)),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { bytes: read, empty_lines: blank }) => {
        records.push({ cells, line: lineAt(end), row: records.length + blank + 1 });
        end = skipped + read;
        return null;
      },
    });
    return { is: 'read', records };
  } catch (error) {
    const { code, message } = error as CsvError;
    return { is: 'broken', line: lineAt(end), reason: reasons[code] ?? message };
  }
}
