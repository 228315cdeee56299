import type { Edit, EditCell, Patch, PatchConflict } from '../../model/messages/edits.ts';
import { fileNames } from '../read/columns.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';
import { noteColumn } from '../stack/editJournal.ts';
import { mergeCell } from '../stack/mergeCell.ts';
import { rowKey } from '../stack/mergeSlices.ts';

/** Edits of a patch that are not here yet, and the cells on which both sides differ. */
export interface ComparedPatch {
  readonly fresh: readonly Edit[];
  readonly known: number;
  readonly conflicts: readonly PatchConflict[];
}

const place = ({ file, row, column }: Pick<EditCell, 'file' | 'row' | 'column'>): string =>
  `${file} ${row} ${column}`;

function rowsByKey(tables: Tables): ReadonlyMap<string, Row> {
  return new Map(
    fileNames.flatMap((file) =>
      tables[file].map((row) => [`${file} ${rowKey(file, row) ?? ''}`, row] as const),
    ),
  );
}

/** Handling and evidence follow from what else an edit says; a note is about nothing that could differ. */
const isOfConsequence = ({ column, value }: EditCell): boolean =>
  column !== 'handling' && column !== noteColumn && !value.startsWith('+');

const nameOf = (row: Row | undefined, key: string): string =>
  row === undefined
    ? key
    : cellOf(row, 'name') || cellOf(row, 'title') || cellOf(row, 'summary') || key;

/**
 * Lays a patch beside one's own edits and the data: an edit that is here already is passed over; a cell conflicts where one's
 * own edits, or the data below, say something else than the patch found and than it would write.
 */
export function comparePatch(patch: Patch, own: readonly Edit[], tables: Tables): ComparedPatch {
  const ids = new Set(own.map(({ id }) => id));
  const fresh = patch.edits.filter(({ id }) => !ids.has(id));
  const rows = rowsByKey(tables);
  const mine = new Map(
    own.flatMap((edit) =>
      edit.cells.filter(isOfConsequence).map((cell) => [place(cell), { cell, edit }] as const),
    ),
  );
  // What earlier edits of the patch write is what its later ones find.
  const theirs = new Set<string>();
  const conflicts = fresh.flatMap((edit) => {
    const found = edit.cells.filter(isOfConsequence).flatMap((cell): PatchConflict[] => {
      const at = place(cell);
      const seen = theirs.has(at);
      theirs.add(at);
      const row = rows.get(`${cell.file} ${cell.row}`);
      const here = row === undefined ? '' : cellOf(row, cell.column);
      const file = fileNames.find((name) => name === cell.file);
      const wanted =
        file === undefined ? cell.value : mergeCell(file, cell.column, here, cell.value);
      if (seen || wanted === here || (here === cell.before && !mine.has(at))) return [];
      if (row === undefined && cell.before === '') return [];
      const last = mine.get(at)?.edit;
      return [
        {
          edit: edit.id,
          file: cell.file,
          row: cell.row,
          name: nameOf(row, cell.row),
          column: cell.column,
          mine: { value: here, by: last?.by ?? '', at: last?.at ?? '', why: last?.why ?? null },
          theirs: { value: wanted, by: edit.by, at: edit.at, why: edit.why },
        },
      ];
    });
    // Of two arrangements one is chosen, and not actor by actor.
    return edit.is === 'arrange' ? found.slice(0, 1) : found;
  });
  return { fresh, known: patch.edits.length - fresh.length, conflicts };
}
