import { boundsOf, cutToEnds, type Bounds } from '../../model/interval.ts';
import type { Day } from '../../model/partialDate.ts';
import type { Nature } from '../../model/relationTypes.ts';
import { flagOf } from '../read/flagCell.ts';
import { cellOf, type Row } from '../read/tables.ts';

export type StoredDays = Readonly<Record<string, Day>>;

const datesOf = (row: Row) => ({
  since: cellOf(row, 'since'),
  until: cellOf(row, 'until'),
  ended: flagOf(cellOf(row, 'ended')) === true,
});

const present = (days: Readonly<Record<string, Day | null>>): StoredDays =>
  Object.fromEntries(
    Object.entries(days).filter((entry): entry is [string, Day] => entry[1] !== null),
  );

/** The bounds of an actor's life. */
export const boundsOfActor = (row: Row, dataUntil: Day): Bounds =>
  boundsOf(datesOf(row), 'state', dataUntil);

/** The days between which an actor, or where something is, may hold: of `since`, `until` and `ended`. */
export const daysOfPeriod = (row: Row, dataUntil: Day): StoredDays =>
  daysWithin(boundsOfActor(row, dataUntil));

/** The days between which something of one `date`, or of one with an `until`, may have happened. */
export function daysOfDate(row: Row, dataUntil: Day): StoredDays {
  const [since, until] = [cellOf(row, 'date'), cellOf(row, 'until')];
  const dates = { since, until: until === '' ? since : until, ended: false };
  return daysWithin(boundsOf(dates, 'state', dataUntil));
}

const daysWithin = ({ sinceEarliest, sinceLatest, untilEarliest, untilLatest }: Bounds) =>
  present({ sinceEarliest, sinceLatest, untilEarliest, untilLatest });

/**
 * The days of a relation, cut by those of its ends, and whether it is known to have none. `standsUntil` is the last day on
 * which it may be shown: that of a state is its end; an act stands as last recorded as long as both ends are there.
 */
export function daysOfRelation(
  row: Row,
  nature: Nature,
  ends: readonly Bounds[],
  dataUntil: Day,
): { readonly days: StoredDays; readonly open: boolean } {
  const { open, ...bounds } = cutToEnds(boundsOf(datesOf(row), nature, dataUntil), ends);
  const lives = ends.flatMap(({ untilLatest }) => untilLatest ?? []).sort();
  const standsUntil = nature === 'act' ? (lives[0] ?? null) : bounds.untilLatest;
  return { days: present({ ...bounds, standsUntil }), open };
}
