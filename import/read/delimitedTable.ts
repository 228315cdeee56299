import type { Delimiter } from '../../model/messages/importMapping.ts';
import { csvRecords, type CsvRecord } from '../../seed/read/csvRecords.ts';
import { knownColumn } from '../columns/knownColumn.ts';
import { refuseFile } from './refuseFile.ts';
import { importLimits } from './importLimits.ts';
import { namedColumns } from './namedColumns.ts';
import type { RawTable } from './rawTable.ts';
import type { DecodedText } from './textOf.ts';

const signs: readonly (readonly [Delimiter, string])[] = [
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['space', ' '],
];
const signOf: ReadonlyMap<string, string> = new Map(signs);
const nameOf: ReadonlyMap<string, Delimiter> = new Map(signs.map(([name, sign]) => [sign, name]));

/** The delimiter that the header line shows most of, as the reading of CSV decides it. */
function delimiterOf(bytes: Buffer): string {
  const header =
    bytes
      .subarray(0, 10_000)
      .toString('utf8')
      .trimStart()
      .split(/[\r\n]/)[0] ?? '';
  return [',', ';', '\t'].reduce((best, sign) =>
    header.split(sign).length > header.split(best).length ? sign : best,
  );
}

/** A list of edges parted by spaces, as network programs write it: two or three words in every line. */
function spacedRecords(records: readonly CsvRecord[]): CsvRecord[] | null {
  const parted: CsvRecord[] = [];
  for (const { cells, line, row } of records) {
    const words = (cells[0] ?? '').split(/\s+/);
    if (cells.length !== 1 || words.length < 2 || words.length > 3) return null;
    parted.push({ cells: words, line, row });
  }
  return parted.length === 0 ? null : parted;
}

/** Whether the first record is a header: some cell of it is a name that columns have, or none of it stands below again. */
function hasHeader(records: readonly CsvRecord[]): boolean {
  const [first, ...rest] = records;
  if (first === undefined || first.cells.some((cell) => knownColumn(cell))) return true;
  if (first.cells.length > 3 || first.cells.some((cell) => cell === '')) return true;
  if (first.cells.some((cell) => /^\d+(\.\d+)?$/.test(cell))) return false;
  const below = new Set(rest.flatMap(({ cells }) => cells.slice(0, 2)));
  return !first.cells.slice(0, 2).some((cell) => below.has(cell));
}

const headless = ['source', 'target', 'weight'];

/**
 * Reads a table of CSV or TSV, or a plain list of edges with or without a header.
 *
 * @param wanted what parts its cells, whatever it seems to be
 * @throws DatasetRefused where it is no table
 */
export function delimitedTable(
  file: string,
  { bytes, encoding }: DecodedText,
  wanted: Delimiter | null = null,
): RawTable {
  const csv = csvRecords(bytes, wanted === null ? null : (signOf.get(wanted) ?? null));
  if (csv.is === 'broken')
    throw refuseFile(
      file,
      'csv',
      `cannot be read as a table: ${csv.reason}`,
      'Put cells with commas, quotes or line breaks in double quotes, and double the quotes inside.',
      csv.line,
    );
  const spaced = wanted === null || wanted === 'space' ? spacedRecords(csv.records) : null;
  const records = spaced ?? csv.records;
  const told = hasHeader(records);
  const first = records[0]?.cells ?? [];
  const columns = namedColumns(told ? first : headless.slice(0, first.length));
  while (columns.at(-1)?.startsWith('column ') === true && (first[columns.length - 1] ?? '') === '')
    columns.pop();
  if (columns.length < 2 || columns.length > importLimits.columns)
    throw refuseFile(
      file,
      'columns',
      `has ${columns.length === 0 ? 'no columns' : `${columns.length} ${columns.length === 1 ? 'column' : 'columns'}`}`,
      `A table of actors or of ties has from 2 to ${importLimits.columns}, parted by commas, semicolons or tabs.`,
    );
  const from = told ? 1 : 0;
  const rows = records
    .slice(from)
    .map(({ cells, row }) => ({ at: row, cells: columns.map((_, i) => cells[i] ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const delimiter = wanted ?? nameOf.get(spaced === null ? delimiterOf(bytes) : ' ') ?? null;
  return {
    name: file,
    file,
    unit: 'row',
    columns,
    rows,
    facts: { format: 'CSV', encoding, delimiter },
    holds: told ? null : 'ties',
    leftOut: [],
  };
}
