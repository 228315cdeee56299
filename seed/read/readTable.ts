import { parse } from 'csv-parse/sync';
import { columnTable, type FileName } from './columns.ts';
import { didYouMean, type DataProblem } from './dataProblem.ts';

/** One row as it stands in its file; every column of the file's table is there, empty where the file lacks it. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

type Parsed = { record: string[]; info: { lines: number } };

/** Text in UTF-8, or null. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The separator of the header line: Excel writes semicolons where the comma is the decimal sign. */
const separatorOf = (text: string): string => {
  const header = text.slice(0, text.search(/\r?\n|$/));
  return header.split(';').length > header.split(',').length ? ';' : ',';
};

/** Reads one CSV file; what is wrong with it as a file is added to `problems`. */
export function readTable(name: FileName, bytes: Uint8Array, problems: DataProblem[]): Row[] {
  const file = `${name}.csv`;
  const whole = (
    rule: string,
    remedy: string,
    line: number | null = null,
    column: string | null = null,
  ) => problems.push({ file, line, column, rule, remedy });
  const text = decode(bytes);
  if (text === null) {
    whole('is not in UTF-8', 'In Excel, save it as “CSV UTF-8 (comma delimited)”.');
    return [];
  }
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    whole(
      `cannot be read as CSV (${message})`,
      'Put cells with commas, quotes or line breaks in double quotes, and double the quotes inside.',
      lines ?? null,
    );
    return [];
  }
  const [header, ...records] = parsed;
  if (header === undefined) {
    whole(
      'is empty',
      `Its first line has to be: ${columnTable[name].map((column) => column.name).join(',')}`,
    );
    return [];
  }
  const known = columnTable[name].map((column) => column.name);
  const columns = header.record;
  for (const [index, column] of columns.entries()) {
    if (!known.includes(column))
      whole(
        `“${column}” is not a column of this file`,
        didYouMean(column, known, `Its columns are: ${known.join(', ')}.`),
        1,
        column,
      );
    else if (columns.indexOf(column) !== index)
      whole(`the column “${column}” stands twice`, 'Keep one of the two.', 1, column);
  }
  for (const { name: column, required } of columnTable[name])
    if (required && !columns.includes(column))
      whole(`the column “${column}” is missing`, 'Add it; its cells may not be empty.', 1, column);
  return records.flatMap(({ record, info }) => {
    if (record.every((cell) => cell === '')) return [];
    if (record.length !== columns.length) {
      whole(
        `the row has ${record.length} cells and the header ${columns.length}`,
        'Put cells that contain the separator in double quotes.',
        info.lines,
      );
      return [];
    }
    return [
      {
        file,
        line: info.lines,
        cells: Object.fromEntries(
          known.map((column) => [column, record[columns.indexOf(column)] ?? '']),
        ),
      },
    ];
  });
}
