import { z } from 'zod';
import { quotedCell } from '../../model/csvCell.ts';
import { editKinds, type Edit, type EditCell } from '../../model/messages/edits.ts';
import { csvRecords } from '../read/csvRecords.ts';
import { columnTable, fileNames, isFreeColumn, type FileName } from '../read/columns.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { editsFile } from '../read/datasetFiles.ts';
import { decodeText } from '../read/decodeText.ts';

const columns = [
  'edit',
  'at',
  'by',
  'why',
  'is',
  'file',
  'row',
  'column',
  'value',
  'before',
] as const;

/** The pseudo-column of a note: it is about a row and no cell of it. */
export const noteColumn = 'note';

/** An edit as it was read: with the line of each of its cells. */
export interface ReadEdit extends Edit {
  readonly lines: readonly number[];
}

/** A cell that no spreadsheet takes for a formula, and that is read back as it was. */
const guarded = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** The journal as CSV: one line for each cell of each edit, so that a comparison of two versions can be read. */
export function printJournal(edits: readonly Edit[]): string {
  const lines = edits.flatMap(({ id, at, by, why, is, cells }) =>
    cells.map(({ file, row, column, value, before }) =>
      [id, at, by, why ?? '', is, file, row, column, value, before]
        .map((cell) => quotedCell(guarded(cell)))
        .join(','),
    ),
  );
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

const isFile = (name: string): name is FileName => fileNames.some((file) => file === name);

/** Whether a file has such a cell; the names come from a file that somebody may have edited by hand. */
export const isCell = ({ file, column }: Pick<EditCell, 'file' | 'column'>): boolean =>
  isFile(file) &&
  (column === noteColumn ||
    columnTable[file].some(({ name }) => name === column) ||
    isFreeColumn(file, column));

const line = z.object({
  edit: z.string().min(1),
  at: z.string().min(1),
  by: z.string(),
  why: z.string(),
  is: z.enum(editKinds),
  file: z.string(),
  row: z.string().min(1),
  column: z.string(),
  value: z.string(),
  before: z.string(),
});

/** Reads the journal of edits; what is wrong with it is added to `problems`, and the line passed over. */
export function readJournal(
  bytes: Buffer,
  problems: DataProblem[],
  file: string = editsFile,
): ReadEdit[] {
  const say = (kind: DataProblem['kind'], at: number | null, rule: string, remedy: string): void =>
    void problems.push({ kind, file, line: at, column: null, rule, remedy });
  const decoded = decodeText(bytes);
  if (decoded.is !== 'utf-8') {
    say('encoding', null, 'is not in UTF-8', 'Save it in UTF-8.');
    return [];
  }
  const csv = csvRecords(decoded.bytes);
  if (csv.is === 'broken') {
    say('csv', csv.line, `cannot be read as CSV: ${csv.reason}`, 'Put back the file as it was.');
    return [];
  }
  const [header, ...records] = csv.records;
  const positions = columns.map((column) => header?.cells.indexOf(column) ?? -1);
  if (positions.includes(-1)) {
    say(
      'columns',
      header?.line ?? null,
      'lacks a column',
      `Its first line has to be: ${columns.join(',')}`,
    );
    return [];
  }
  const edits = new Map<string, ReadEdit>();
  for (const { cells, line: at } of records) {
    const read = line.safeParse(
      Object.fromEntries(
        columns.map((column, index) => [column, unguarded(cells[positions[index] ?? -1] ?? '')]),
      ),
    );
    if (!read.success || !isCell(read.data)) {
      say(
        'cell',
        at,
        'is no line of an edit',
        'Take the line out, or put back the file as it was.',
      );
      continue;
    }
    const { edit: id, at: when, by, why, is, ...cell } = read.data;
    const known = edits.get(id);
    edits.set(id, {
      id,
      at: when,
      by,
      why: why === '' ? null : why,
      is,
      cells: [...(known?.cells ?? []), cell],
      lines: [...(known?.lines ?? []), at],
    });
  }
  return [...edits.values()];
}
