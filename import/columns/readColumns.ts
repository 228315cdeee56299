import type { RawTable } from '../read/rawTable.ts';
import { eventHeaders, plainHeader, privateHeader } from './columnNames.ts';
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

/** The pair of columns that are the ends: where several could be, that which the tables of actors know. */
function bestEnds(table: RawTable, actors: readonly RawTable[]): readonly [string, string] | null {
  const pairs = endColumns(table);
  const keys = actors.flatMap((other) =>
    keyColumns(other).map(
      (column) => new Set(cellsOf(other, column).filter((cell) => cell !== '')),
    ),
  );
  let best = pairs[0] ?? null;
  let most = 0;
  for (const pair of pairs) {
    const values = new Set(pair.flatMap((column) => cellsOf(table, column)));
    const share = Math.max(0, ...keys.map((known) => shareIn(values, known)));
    if (share > most + 0.01) [best, most] = [pair, share];
  }
  return best;
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
  const isTies = (table: RawTable): boolean =>
    table.holds === 'ties' || (table.holds === null && endColumns(table).length > 0);
  const actors = tables.filter((table) => !isTies(table));
  const readTies = new Map(
    tables.filter(isTies).flatMap((table) => {
      const ends = bestEnds(table, actors);
      return ends === null ? [] : [[table, tieColumns(table, ends)] as const];
    }),
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
    const key = isTies(table) ? null : bestKey(table, ends);
    if (key === null) return { ...common, holds: 'leftOut', columns: {}, events: null };
    return { ...common, holds: 'actors', columns: actorColumns(table, key), events: null };
  });
}
