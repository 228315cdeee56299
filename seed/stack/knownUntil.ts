import { latestDay, parsePartialDate, type Day } from '../../model/partialDate.ts';
import { columnTable, type FileName } from '../read/columns.ts';
import { cellOf, type Row } from '../read/tables.ts';
import type { ReadEdit } from './editJournal.ts';
import type { Slice } from './slice.ts';

const dayOf = (text: string): Day | null => {
  const date = parsePartialDate(text);
  return date === null ? null : latestDay(date);
};

const datesIn = (file: FileName, row: Row): Day[] =>
  columnTable[file]
    .filter(({ type }) => type.is === 'date' || type.is === 'until')
    .flatMap(({ name }) => dayOf(cellOf(row, name)) ?? []);

/** The last day of which rows speak; null where none names a day. */
export const lastDayOfRows = (rows: ReadonlyMap<FileName, readonly Row[]>): Day | null =>
  [...rows]
    .flatMap(([file, list]) => list.flatMap((row) => datesIn(file, row)))
    .sort()
    .at(-1) ?? null;

/**
 * The last day of which edits speak; null where none names a day. What is still to come does not count: an edit knows
 * nothing beyond the day on which it was made.
 */
export function lastDayOfEdits(edits: readonly ReadEdit[], slices: readonly Slice[]): Day | null {
  const made = edits
    .flatMap(({ at }) => dayOf(at.slice(0, 10)) ?? [])
    .sort()
    .at(-1);
  const last = slices
    .flatMap(({ rows }) => lastDayOfRows(rows) ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return made !== undefined && last > made ? made : last;
}
