import type { ListedEdit } from '../../model/messages/edits.ts';
import { fileNames } from '../read/columns.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';
import type { FittedStack } from '../readStack.ts';
import type { ReadEdit } from '../stack/editJournal.ts';
import { relationInWords } from '../edits/usualCells.ts';

const plain = ['name', 'title', 'measure', 'id'] as const;

/** What a row is called: a relation by its sentence, a link by what it joins. */
function calledOf(
  file: string,
  row: Row | undefined,
  key: string,
  tables: Tables,
): { name: string; nameFr: string | null } {
  if (row === undefined) return { name: key, nameFr: null };
  const said = file === 'relations' ? relationInWords(row.cells, tables) : null;
  if (said !== null) return { name: said.en, nameFr: said.fr };
  const column = plain.find((name) => cellOf(row, name) !== '');
  if (column === undefined) return { name: key, nameFr: null };
  return { name: cellOf(row, column), nameFr: cellOf(row, `${column}Fr`) || null };
}

/** Edits with the names of what they are about, the newest first. */
export function listedEdits(
  edits: readonly ReadEdit[],
  { tables, unfit }: FittedStack,
): ListedEdit[] {
  const rows = new Map<string, Row>(
    fileNames.flatMap((file) =>
      tables[file].map((row) => [`${file} ${cellOf(row, 'id')}`, row] as const),
    ),
  );
  const out = new Set(unfit.map(({ edit }) => edit.id));
  return edits
    .map(({ id, at, by, why, is, cells }) => {
      const { file, row } = cells[0] ?? { file: '', row: '' };
      // Who is the same as another is no row of its own any more; the one that stands has the name.
      const found = rows.get(`${file === 'same_as' ? 'actors' : file} ${row}`);
      return {
        id,
        at,
        by,
        why,
        is,
        cells: cells.map((cell) => ({ ...cell })),
        about: { id: row, file, ...calledOf(file, found, row, tables) },
        fits: !out.has(id),
      };
    })
    .reverse();
}
