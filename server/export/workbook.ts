import writeWorkbook, { type SheetData } from 'write-excel-file/universal';
import { inertCell } from '../../model/csvCell.ts';
import { QuestionRefused } from '../../database/errors.ts';
import type { Cell, Table } from './cell.ts';
import type { ExportedFile } from './exportedFile.ts';
import { spreadsheetTables } from './spreadsheetTables.ts';

/** Rows that are made into a workbook without anybody waiting long; Excel itself takes a million. */
const mostRows = 50_000;
/** Letters that Excel takes in one cell. */
const longestCell = 32_767;
const widths: Readonly<Record<string, number>> = {
  label: 28,
  name: 28,
  sourceName: 26,
  targetName: 26,
  summary: 60,
  summaryFr: 60,
  says: 110,
  about: 18,
  sourceTitle: 50,
};
const usualWidth = 16;

/** A text is text for a spreadsheet, whatever it begins with. */
const written = (cell: Cell): Cell =>
  typeof cell === 'string' ? inertCell(cell).slice(0, longestCell) : cell;

const dataOf = <Row>({ columns, rows }: Table<Row>): SheetData => [
  columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
  ...rows.map((row) => columns.map(({ cell }) => written(cell(row)))),
];

function sheetOf<Row>(sheet: string, table: Table<Row>) {
  return {
    sheet,
    data: dataOf(table),
    stickyRowsCount: 1,
    columns: table.columns.map(({ name }) => ({ width: widths[name] ?? usualWidth })),
  };
}

/**
 * An export as a workbook with the sheets actors, relations, evidence and notes.
 * @throws QuestionRefused where it has more rows than can be made into one
 */
export async function workbook(file: ExportedFile): Promise<Uint8Array> {
  const { actors, relations, evidence, notes } = spreadsheetTables(file);
  const rows = actors.rows.length + relations.rows.length + evidence.rows.length;
  if (rows > mostRows)
    throw new QuestionRefused({
      code: 'tooLargeForForm',
      field: 'format',
      parameters: { rows, most: mostRows },
    });
  const made = writeWorkbook([
    sheetOf('actors', actors),
    sheetOf('relations', relations),
    sheetOf('evidence', evidence),
    sheetOf('notes', notes),
  ]);
  return new Uint8Array(await (await made.toBlob()).arrayBuffer());
}
