import { columnTable, type Column, type FileName } from './columns.ts';
import { csvRecords, type CsvRecord } from './csvRecords.ts';
import type { DataProblem } from './dataProblem.ts';
import { decodeText } from './decodeText.ts';
import { readHeader, type Header } from './readHeader.ts';
import type { Row } from './tables.ts';

/** What a file gives: its rows, and the ids of rows that are there but could not be read. */
export type Table =
  | { readonly is: 'read'; readonly rows: readonly Row[]; readonly lostIds: ReadonlySet<string> }
  | { readonly is: 'unreadable' };

const unreadable: Table = { is: 'unreadable' };
const saveAsUtf8 = 'In Excel, save it as “CSV UTF-8 (comma delimited)”.';

/**
 * Reads one CSV file; what is wrong with it as a file is added to `problems`.
 *
 * @param isNeeded whether a column has to be there; those that may not be empty, if not said
 */
export function readTable(
  name: FileName,
  { file, bytes }: { file: string; bytes: Buffer },
  problems: DataProblem[],
  isNeeded?: (column: Column) => boolean,
): Table {
  const say = (
    kind: DataProblem['kind'],
    rule: string,
    remedy: string,
    line: number | null = null,
  ): Table => {
    problems.push({ kind, file, line, column: null, rule, remedy });
    return unreadable;
  };
  const decoded = decodeText(bytes);
  if (decoded.is === 'utf-16')
    return say(
      'encoding',
      'is in UTF-16, not in UTF-8',
      `${saveAsUtf8.slice(0, -1)}; “Unicode Text” is UTF-16.`,
    );
  if (decoded.is === 'other') return say('encoding', 'is not in UTF-8', saveAsUtf8);
  const csv = csvRecords(decoded.bytes);
  if (csv.is === 'broken')
    return say(
      'csv',
      `cannot be read as CSV: ${csv.reason}`,
      'Put cells with commas, quotes or line breaks in double quotes, and double the quotes inside.',
      csv.line,
    );
  const [first, ...records] = csv.records;
  if (first === undefined)
    return say(
      'columns',
      'is empty',
      `Its first line has to be: ${columnTable[name].map((column) => column.name).join(',')}`,
    );
  const header = readHeader(name, { file, ...first }, problems, isNeeded);
  return readRows(name, file, header, records, problems);
}

function readRows(
  name: FileName,
  file: string,
  header: Header,
  records: readonly CsvRecord[],
  problems: DataProblem[],
): Table {
  const idAt = header.positions.find(({ column }) => column === 'id')?.at;
  const hasIds = columnTable[name].some(({ name: column }) => column === 'id');
  if (hasIds && idAt === undefined) return unreadable;
  // Each row is a copy of this one, so that all have one shape, which is quick to make and small to keep.
  const empty: Record<string, string> = Object.fromEntries(
    columnTable[name].map((column) => [column.name, '']),
  );
  const rows: Row[] = [];
  const lostIds = new Set<string>();
  for (const { cells: record, line } of records) {
    if (record.every((cell) => cell.trim() === '')) continue;
    const extra = record.slice(header.width).some((cell) => cell.trim() !== '');
    const fits = record.length >= header.width && !extra;
    if (!fits)
      problems.push({
        kind: 'cellCount',
        file,
        line,
        column: null,
        rule: `the row has ${record.length} cells and the header ${header.width}`,
        remedy: 'Put cells that contain the separator in double quotes.',
      });
    if (!fits || !header.isComplete) {
      if (idAt !== undefined) lostIds.add((record[idAt] ?? '').trim());
      continue;
    }
    const cells = { ...empty };
    for (const { column, at } of header.positions) cells[column] = (record[at] ?? '').trim();
    rows.push({ file, line, cells });
  }
  return { is: 'read', rows, lostIds };
}
