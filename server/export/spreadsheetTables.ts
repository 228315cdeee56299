import type { TakenRelation } from '../queries/exported.ts';
import { actorTable } from './actorTable.ts';
import { textColumn, type Column, type Table } from './cell.ts';
import { evidenceTable } from './evidenceTable.ts';
import type { ExportedFile, Note } from './exportedFile.ts';
import { relationTable } from './relationTable.ts';

/** Whether a line has an arrow, in the words and under the name by which Gephi knows it. */
const direction: Column<TakenRelation> = textColumn('type', ({ attributes }) =>
  attributes.symmetric ? 'Undirected' : 'Directed',
);

/** The relations as spreadsheets and Gephi take them. */
function edgeTable(file: ExportedFile): Table<TakenRelation> {
  const { columns, rows } = relationTable(file);
  const [id, source, target, ...others] = columns;
  const first = [id, source, target].filter((column) => column !== undefined);
  return { rows, columns: [...first, direction, ...others] };
}

const noteTable = ({ notes }: ExportedFile): Table<Note> => ({
  rows: notes,
  columns: [textColumn('about', ({ about }) => about), textColumn('says', ({ says }) => says)],
});

/** The tables of a workbook or an archive. Rows are of several kinds, each table knows its own. */
export const spreadsheetTables = (file: ExportedFile) =>
  ({
    actors: actorTable(file),
    relations: edgeTable(file),
    evidence: evidenceTable(file),
    notes: noteTable(file),
  }) as const;
