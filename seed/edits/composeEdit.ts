import { makeId } from '../../import/values/makeId.ts';
import type { Change, Edit, EditCell, EditQuestion } from '../../model/messages/edits.ts';
import { relationTypeRow, isRelationType } from '../../model/relationTypes.ts';
import { ownSources } from '../../model/stack.ts';
import type { Handling } from '../../model/statuses.ts';
import {
  columnTable,
  fileNames,
  isFreeColumn,
  keyColumns,
  type FileName,
} from '../read/columns.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';
import { noteColumn } from '../stack/editJournal.ts';
import { emptied, mergeCell } from '../stack/mergeCell.ts';
import { EditMistake } from './editMistake.ts';
import { arrangedCells } from './arrangedCells.ts';
import { findItem, type FoundItem } from './findItem.ts';
import { citedIn } from './citedIn.ts';
import { ownSourceCells } from './ownSourceCells.ts';
import { usualCells } from './usualCells.ts';

/** Who makes an edit, and when. */
export interface Author {
  readonly id: string;
  readonly by: string;
  /** ISO, in UTC. */
  readonly at: string;
}

type Cells = Readonly<Record<string, string>>;

/** Where the user's word is written: the source that is theirs, at the day. */
const wordOf = (handling: Handling, { at }: Author): string =>
  `${ownSources[handling]}|${at.slice(0, 10)}`;

function takenIds(tables: Tables): Set<string> {
  return new Set(fileNames.flatMap((file) => tables[file].map((row) => cellOf(row, 'id'))));
}

/** An id that nothing has yet, made of what a row is called or whom it joins. */
function freshId(tables: Tables, file: FileName, cells: Cells): string {
  const { name, title, source = '', type = '', target = '', measure = '', subject = '' } = cells;
  const words =
    file === 'relations'
      ? `${source} ${type} ${target}`
      : (name ?? title ?? `${subject} ${measure}`);
  const wanted = makeId(words.trim() === '' ? file : words);
  const taken = takenIds(tables);
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

const cellsOf = (file: FileName, row: string, cells: Cells, before: Row | null): EditCell[] =>
  Object.entries(cells).map(([column, value]) => ({
    file,
    row,
    column,
    value,
    before: before === null ? '' : cellOf(before, column),
  }));

/** The columns that a question fills in are columns of the file; the ids of rows are not for changing. */
function checkColumns(file: FileName, cells: Cells, isNew: boolean): void {
  for (const column of Object.keys(cells)) {
    const known =
      columnTable[file].some(({ name }) => name === column) || isFreeColumn(file, column);
    if (!known || (!isNew && keyColumns[file].includes(column)))
      throw new EditMistake('noSuchColumn', 'cells', column);
  }
}

function added(
  { file, cells: given }: Extract<Change, { is: 'add' }>,
  tables: Tables,
  handling: Handling,
  author: Author,
): EditCell[] {
  const own = Object.fromEntries(
    Object.entries(given)
      .map(([column, cell]) => [column, cell.trim()])
      .filter(([, cell]) => cell !== ''),
  );
  checkColumns(file, own, true);
  const cells: Record<string, string> = {
    ...usualCells(file, own, {
      tables,
      handling,
      evidence: wordOf(handling, author),
      source: ownSources[handling],
    }),
    ...own,
  };
  const hasId = keyColumns[file].includes('id');
  if (hasId) cells['id'] ??= freshId(tables, file, cells);
  const key = keyColumns[file].map((column) => cells[column] ?? '').join(' ');
  return cellsOf(file, key, cells, null);
}

/** What a change writes into the row that it is about. */
function changedCells(
  change: Exclude<Change, { is: 'add' | 'note' | 'same' | 'listed' | 'arrange' }>,
  { file, row }: FoundItem,
): Cells {
  const refuse = (): never => {
    throw new EditMistake('notOfThisKind', 'item', change.item);
  };
  switch (change.is) {
    case 'correct':
      checkColumns(file, change.cells, false);
      return change.cells;
    case 'end': {
      const type = cellOf(row, 'type');
      const isAct = isRelationType(type) && relationTypeRow(type).nature === 'act';
      if ((file !== 'actors' && file !== 'relations') || isAct) refuse();
      return change.date === undefined
        ? { ended: 'true', until: emptied }
        : { until: change.date, ended: emptied };
    }
    case 'channel':
      if (file !== 'relations') refuse();
      return { channel: change.channel, channelSince: change.since ?? emptied };
    case 'retract':
      if (!columnTable[file].some(({ name }) => name === 'status')) refuse();
      return { status: 'refuted' };
    case 'evidence':
      if (file === 'sources') refuse();
      return { evidence: `+${change.evidence}` };
    case 'alias':
      if (file !== 'actors' && file !== 'places') refuse();
      return { aliases: `+${change.alias}` };
  }
}

/** A cell as the journal writes it: what is to be empty says so, and what already stands is no change. */
function written(file: FileName, row: Row, column: string, cell: string): string | null {
  const wanted = cell.trim() === '' ? emptied : cell.trim();
  const before = cellOf(row, column);
  return mergeCell(file, column, before, wanted) === before ? null : wanted;
}

/** What a text said in French before it was corrected: gone, unless it is corrected too; a name is not translated anew. */
function untranslated(file: FileName, cells: Cells): Cells {
  const known = new Set(columnTable[file].map(({ name }) => name));
  const texts = Object.keys(cells).filter((column) => column !== 'name' && column !== 'title');
  return Object.fromEntries(
    texts.map((column) => [`${column}Fr`, '']).filter(([column = '']) => known.has(column)),
  );
}

function corrected(found: FoundItem, cells: Cells, handling: Handling, author: Author): EditCell[] {
  const { file, row } = found;
  const evidence = wordOf(handling, author);
  const isCited = columnTable[file].some(({ name }) => name === 'evidence');
  const all: Record<string, string> = { ...untranslated(file, cells), ...cells };
  if (isCited && all['evidence'] === undefined) all['evidence'] = `+${evidence}`;
  // A correction may keep more to few than the row itself, and never less.
  if (handling === 'restricted' && all['handling'] === undefined) all['handling'] = 'restricted';
  const id = cellOf(row, 'id');
  return Object.entries(all).flatMap(([column, cell]) => {
    const value = written(file, row, column, cell);
    return value === null ? [] : cellsOf(file, id, { [column]: value }, row);
  });
}

function cellsOfChange(
  change: Change,
  tables: Tables,
  handling: Handling,
  author: Author,
): EditCell[] {
  switch (change.is) {
    case 'add':
      return added(change, tables, handling, author);
    case 'note': {
      const { file } = findItem(tables, change.item);
      return [{ file, row: change.item, column: noteColumn, value: change.text, before: '' }];
    }
    case 'same': {
      if (
        findItem(tables, change.item).file !== 'actors' ||
        findItem(tables, change.sameAs).file !== 'actors'
      )
        throw new EditMistake('notOfThisKind', 'item', change.item);
      return cellsOf('same_as', change.item, { sameAs: change.sameAs }, null);
    }
    case 'listed': {
      const since = change.since === undefined ? {} : { since: change.since };
      const cells = {
        source: change.by,
        type: 'LISTED_AS_TERRORIST',
        target: change.item,
        until: '..',
        ...since,
      };
      return added({ is: 'add', file: 'relations', cells }, tables, handling, author);
    }
    case 'arrange':
      return arrangedCells(change.places, tables);
    default: {
      const found = findItem(tables, change.item);
      return corrected(found, changedCells(change, found), handling, author);
    }
  }
}

/**
 * The edit that a question asks for, on tables as they are: ids are made, what is left open is filled in as the user's own
 * knowledge, and the source that this is cited to is brought with the first edit that needs it.
 *
 * @throws EditMistake
 */
export function composeEdit(
  { change, why = '', handling = 'restricted' }: EditQuestion,
  tables: Tables,
  author: Author,
): Edit {
  const cells = cellsOfChange(change, tables, handling, author);
  const known = new Set(tables.sources.map((row) => cellOf(row, 'id')));
  const cited = new Set(citedIn(cells));
  const sources = Object.values(ownSources).filter((id) => cited.has(id) && !known.has(id));
  return {
    ...author,
    why: why === '' ? null : why,
    is: change.is,
    cells: [...cells, ...sources.flatMap((id) => cellsOf('sources', id, ownSourceCells(id), null))],
  };
}
