import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { inertCell, quotedCell } from '../../model/csvCell.ts';
import type { Cell, Table } from './cell.ts';
import type { ExportedFile } from './exportedFile.ts';
import { spreadsheetTables } from './spreadsheetTables.ts';

/** Rows written before others get a turn. */
const rowsAtOnce = 500;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? quotedCell(inertCell(cell)) : String(cell);
};

/** A table as CSV (RFC 4180), with the byte order mark by which table programs know its letters. */
function* csv<Row>({ columns, rows }: Table<Row>): Generator<string> {
  yield `\uFEFF${columns.map(({ name }) => quotedCell(name)).join(',')}\r\n`;
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    yield rows
      .slice(at, at + rowsAtOnce)
      .map((row) => `${columns.map(({ cell }) => written(cell(row))).join(',')}\r\n`)
      .join('');
}

function* notesText({ notes }: ExportedFile): Generator<string> {
  for (const { about, says } of notes) yield `${about}: ${says}\r\n`;
}

/** Any moment of ours: the same data make the same bytes. */
const moment = new Date(1980, 0, 2);

/** An export as an archive of CSV files: actors and relations as Gephi takes them, evidence, and what they say of themselves. */
export function* csvArchive(file: ExportedFile): Generator<Uint8Array> {
  const { actors, relations, evidence } = spreadsheetTables(file);
  const entries = [
    ['nodes.csv', csv(actors)],
    ['edges.csv', csv(relations)],
    ['evidence.csv', csv(evidence)],
    ['notes.txt', notesText(file)],
  ] as const;
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  for (const [name, chunks] of entries) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = moment;
    zip.add(entry);
    for (const chunk of chunks) {
      entry.push(strToU8(chunk));
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}
