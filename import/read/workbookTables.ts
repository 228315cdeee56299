import readWorkbook from 'read-excel-file/universal';
import { namedColumns } from './namedColumns.ts';
import { refuseBomb } from './refuseBomb.ts';
import { refuseFile } from './refuseFile.ts';
import type { RawTable } from './rawTable.ts';

/** A cell as text; a date as its day, since a sheet has no time zones. */
function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : isoDay(value);
  return String(value).trim();
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

type Cells = readonly unknown[];

function tableOf(file: string, sheet: string, data: readonly Cells[], isOnly: boolean): RawTable {
  const headerAt = data.findIndex(
    (row) => row.filter((cell) => textOfCell(cell) !== '').length > 1,
  );
  const header = headerAt === -1 ? [] : (data[headerAt] ?? []);
  const columns = namedColumns(header.map(textOfCell));
  return {
    name: isOnly ? file : `${file}#${sheet}`,
    file,
    unit: isOnly ? 'row' : `${sheet.replace(/[;|]/g, ' ')} row`,
    columns,
    rows: data
      .slice(headerAt + 1)
      .map((row, at) => ({
        at: headerAt + at + 2,
        cells: columns.map((_, column) => textOfCell(row[column])),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
    facts: { format: 'XLSX', encoding: null, delimiter: null },
    holds: null,
    leftOut: [],
  };
}

/**
 * Reads the sheets of a workbook; a formula gives the value that was last seen in its cell.
 * @throws DatasetRefused where it is none, or unfolds beyond the limit
 */
export async function workbookTables(file: string, bytes: Buffer): Promise<RawTable[]> {
  const names = refuseBomb(file, bytes);
  if (!names.includes('xl/workbook.xml'))
    throw refuseFile(
      file,
      'fileUnreadable',
      'is a ZIP archive, not a workbook of Excel',
      'Unpack it, or save the sheet as .xlsx or as “CSV UTF-8”.',
    );
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer).catch((error: unknown) => {
    throw refuseFile(
      file,
      'fileUnreadable',
      `cannot be read as a workbook (${error instanceof Error ? error.message : String(error)})`,
      'Save it again as .xlsx, or as “CSV UTF-8”.',
    );
  });
  const filled = sheets.filter(({ data }) => data.length > 1);
  return filled.map(({ sheet, data }) => tableOf(file, sheet, data, filled.length === 1));
}
