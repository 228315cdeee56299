import type { RawTable } from '../read/rawTable.ts';
import { eventHeaders, plainHeader, privateHeader } from './columnNames.ts';
import { endsByValues } from './endsByValues.ts';
import {
  actorColumns,
  endColumns,
  keyColumns,
  tieColumns,
  type RoleColumns,
} from './tableColumns.ts';

/** How a table is read; what nobody could tell is `leftOut`. */
export interface TableReading {
  readonly table: string;
  readonly holds: 'actors' | 'ties' | 'leftOut';
  readonly columns: RoleColumns;
  /** Which end of its ties is something that happened, so that the other end took part in it. */
  readonly events: 'source' | 'target' | null;
  /** How 03/02/1638 is meant. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  /** Columns that no attribute is made of. */
  readonly leftOut: readonly string[];
}

const cellsOf = (table: RawTable, column: string): string[] => {
  const at = table.columns.indexOf(column);
  return table.rows.map(({ cells }) => cells[at] ?? '');
};

const shareIn = (values: Iterable<string>, known: ReadonlySet<string>): number => {
  let all = 0;
  let found = 0;
  for (const value of values) {
    all += 1;
    if (known.has(value)) found += 1;
  }
  return all === 0 ? 0 : found / all;
};

/** The column by which the ends name the actors of a table: where several could be, that which most ends are found in. */
function bestKey(table: RawTable, ends: ReadonlySet<string>): string | null {
  const candidates = keyColumns(table);
  const scored = candidates.map((column) => ({
    column,
    share: shareIn(ends, new Set(cellsOf(table, column))),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, next) => (top === null || next.share > top.share ? next : top),
    null,
  );
  return best?.column ?? null;
}

/** What each table that may be one of actors calls them: a set for each column that could be it. */
const namesIn = (tables: readonly RawTable[]): ReadonlySet<string>[] =>
  tables.flatMap((table) =>
    keyColumns(table).map(
      (column) => new Set(cellsOf(table, column).filter((cell) => cell !== '')),
    ),
  );

/** The pair of columns that are the ends: where several could be, that which the tables of actors know. */
function bestEnds(
  table: RawTable,
  known: readonly ReadonlySet<string>[],
): readonly [string, string] | null {
  const pairs = endColumns(table);
  let best = pairs[0] ?? null;
  let most = 0;
  for (const pair of pairs) {
    const values = new Set(pair.flatMap((column) => cellsOf(table, column)));
    const share = Math.max(0, ...known.map((names) => shareIn(values, names)));
    if (share > most + 0.01) [best, most] = [pair, share];
  }
  return best;
}

/** Whether no column that could name its actors has another one in each row, so that they are not one actor each. */
function namesNobodyOnce(table: RawTable): boolean {
  return keyColumns(table).every((key) => {
    const cells = cellsOf(table, key).filter((cell) => cell !== '');
    return new Set(cells).size < cells.length;
  });
}

/** The ends of the ties that each table holds; tables of actors are not among them. */
function endsOf(tables: readonly RawTable[]): Map<RawTable, readonly [string, string]> {
  const found = new Map<RawTable, readonly [string, string]>();
  const saysSo = (table: RawTable): boolean =>
    table.holds === 'ties' || (table.holds === null && endColumns(table).length > 0);
  const others = tables.filter((table) => !saysSo(table));
  const known = namesIn(others);
  for (const table of tables.filter(saysSo)) {
    const ends = bestEnds(table, known);
    if (ends !== null) found.set(table, ends);
  }
  // Beside ties that say so nothing is guessed: another table may be of actors, or of what speaks for the ties.
  if (found.size > 0) return found;
  for (const table of others) {
    if (table.holds !== null || !namesNobodyOnce(table)) continue;
    const ends = endsByValues(table, namesIn(others.filter((other) => other !== table)));
    if (ends !== null) found.set(table, ends);
  }
  return found;
}

/** Fewer rows tell nothing of what their columns are. */
const fewestRows = 20;

/**
 * Whether an end is something that happened: it is called so, or each of them has one date of its own whoever stands at the
 * other end, and the two ends have nothing in common.
 */
function eventEnd(
  table: RawTable,
  { source, target, date }: RoleColumns,
): 'source' | 'target' | null {
  if (source === undefined || target === undefined) return null;
  if (eventHeaders.has(plainHeader(source))) return 'source';
  if (eventHeaders.has(plainHeader(target))) return 'target';
  if (date === undefined || table.rows.length < fewestRows) return null;
  const [from, to, dates] = [source, target, date].map((column) => cellsOf(table, column));
  if (from === undefined || to === undefined || dates === undefined) return null;
  const sources = new Set(from);
  if (to.some((id) => sources.has(id))) return null;
  if (hasOneDate(from, dates)) return 'source';
  return hasOneDate(to, dates) ? 'target' : null;
}

function hasOneDate(ids: readonly string[], dates: readonly string[]): boolean {
  const known = new Map<string, string>();
  for (const [at, id] of ids.entries()) {
    const date = dates[at] ?? '';
    if ((known.get(id) ?? date) !== date) return false;
    known.set(id, date);
  }
  const different = new Set(known.values()).size;
  return known.size * 2 <= ids.length && different * 4 > known.size;
}

const privateColumns = (table: RawTable): string[] =>
  table.columns.filter((column) => privateHeader.test(plainHeader(column)));

/** Finds out what the tables hold and in which columns, from their headers and from what they have in common. */
export function readColumns(tables: readonly RawTable[]): TableReading[] {
  const readTies = new Map(
    [...endsOf(tables)].map(([table, ends]) => [table, tieColumns(table, ends)] as const),
  );
  const ends = new Set(
    [...readTies].flatMap(([table, { source, target }]) =>
      [source, target].flatMap((column) => (column === undefined ? [] : cellsOf(table, column))),
    ),
  );
  return tables.map((table): TableReading => {
    const common = { table: table.name, dateOrder: null, leftOut: privateColumns(table) } as const;
    const ties = readTies.get(table);
    if (ties !== undefined)
      return { ...common, holds: 'ties', columns: ties, events: eventEnd(table, ties) };
    const key = table.holds === 'ties' ? null : bestKey(table, ends);
    if (key === null) return { ...common, holds: 'leftOut', columns: {}, events: null };
    return { ...common, holds: 'actors', columns: actorColumns(table, key), events: null };
  });
}
