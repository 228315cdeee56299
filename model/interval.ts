import {
  dayBefore,
  earliestDay,
  latestDay,
  parsePartialDate,
  type Day,
  type PartialDate,
} from './partialDate.ts';
import type { Nature } from './relationTypes.ts';

/** The dates of a row as they stand in a dataset. Empty string or null: unknown. `until` may be `..`: still so. */
export interface DatedRow {
  readonly since: string | null;
  readonly until: string | null;
  /** True where it ended at an unknown date. */
  readonly ended: boolean;
}

/** The readings of a row's dates as days; null is unbounded (unknown or open). */
export interface Bounds {
  readonly sinceEarliest: Day | null;
  readonly sinceLatest: Day | null;
  readonly untilEarliest: Day | null;
  readonly untilLatest: Day | null;
  /** True where `until` is `..`: known to have no end. */
  readonly open: boolean;
}

const read = (text: string | null): PartialDate | null =>
  text === null || text === '' || text === '..' ? null : parsePartialDate(text);

/**
 * The bounds of a row. An act begins and ends on its one date. An ending of unknown date counts from the day the data ends
, so its last possible day is the one before.
 *
 * @param dataUntil the day the dataset ends
 */
export function boundsOf(row: DatedRow, nature: Nature, dataUntil: Day): Bounds {
  const since = read(row.since);
  const until = nature === 'act' ? since : read(row.until);
  const open = nature === 'state' && row.until === '..';
  const endedSomeDay = row.ended && !open ? dayBefore(dataUntil) : null;
  return {
    sinceEarliest: since === null ? null : earliestDay(since),
    sinceLatest: since === null ? null : latestDay(since),
    untilEarliest: until === null ? null : earliestDay(until),
    untilLatest: until === null ? endedSomeDay : latestDay(until),
    open,
  };
}

/** Whether something holds, and whether the dates leave that open. */
export interface Holding {
  readonly holds: boolean;
  readonly certain: boolean;
}

/**
 * Whether a row holds on a day: the earliest reading of its start is not after it and the latest reading of its end is not
 * before it, unknown ends being unbounded. An act, once past, stands as "last recorded", whatever the day.
 */
export function holdsOn(bounds: Bounds, nature: Nature, day: Day): Holding {
  const begun = bounds.sinceEarliest === null || bounds.sinceEarliest <= day;
  const notOver = nature === 'act' || bounds.untilLatest === null || bounds.untilLatest >= day;
  const surelyBegun = bounds.sinceLatest !== null && bounds.sinceLatest <= day;
  const surelyNotOver =
    nature === 'act' ||
    bounds.open ||
    (bounds.untilEarliest !== null && bounds.untilEarliest >= day);
  return { holds: begun && notOver, certain: surelyBegun && surelyNotOver };
}

/** Whether a row touched the window from `first` to `last`, both included. */
export function touches(bounds: Bounds, first: Day, last: Day): Holding {
  const begun = bounds.sinceEarliest === null || bounds.sinceEarliest <= last;
  const notOver = bounds.untilLatest === null || bounds.untilLatest >= first;
  const surelyBegun = bounds.sinceLatest !== null && bounds.sinceLatest <= last;
  const surelyNotOver =
    bounds.open || (bounds.untilEarliest !== null && bounds.untilEarliest >= first);
  return { holds: begun && notOver, certain: surelyBegun && surelyNotOver };
}

const later = (a: Day | null, b: Day | null): Day | null =>
  a === null || (b !== null && b > a) ? b : a;
const earlier = (a: Day | null, b: Day | null): Day | null =>
  a === null || (b !== null && b < a) ? b : a;

/** The day until which a relation surely lasts with one of its ends; null where one of the two may be over sooner. */
function surelyUntil(cut: Bounds, end: Bounds): Day | null {
  const mayBeOver = cut.untilEarliest === null && !cut.open;
  const endMayBeOver = end.untilEarliest === null && end.untilLatest !== null;
  return mayBeOver || endMayBeOver ? null : earlier(cut.untilEarliest, end.untilEarliest);
}

/**
 * The bounds of a relation cut by those of its ends: it cannot hold before both exist nor after one has ended. An end of
 * unknown dates cuts nothing. Where the relation's own beginning is unknown it stays so: it may have held from the first
 * day on which both existed, and is not certain to.
 *
 * @param ends the bounds of both actors, as states
 */
export function cutToEnds(bounds: Bounds, ends: readonly Bounds[]): Bounds {
  return ends.reduce<Bounds>(
    (cut, end) => ({
      sinceEarliest: later(cut.sinceEarliest, end.sinceEarliest),
      sinceLatest: cut.sinceLatest === null ? null : later(cut.sinceLatest, end.sinceLatest),
      untilEarliest: surelyUntil(cut, end),
      untilLatest: earlier(cut.untilLatest, end.untilLatest),
      open: cut.open && end.untilLatest === null,
    }),
    bounds,
  );
}

/** Whether an actor may have been there on a day: not yet ended, and not begun later. */
export const mayExist = ({ sinceEarliest, untilLatest }: Bounds, day: Day): boolean =>
  (sinceEarliest === null || sinceEarliest <= day) && (untilLatest === null || untilLatest >= day);

/**
 * Whether a relation holds on a day between ends that exist on it. An act, once past, stands as "last recorded" as long as
 * both its ends are there.
 */
export function holdsBetween(
  bounds: Bounds,
  nature: Nature,
  ends: readonly Bounds[],
  day: Day,
): Holding {
  if (!ends.every((end) => mayExist(end, day))) return { holds: false, certain: false };
  return holdsOn(cutToEnds(bounds, ends), nature, day);
}

/** Whether a relation touched the window from `first` to `last`, both included, while its ends existed. */
export const touchesBetween = (
  bounds: Bounds,
  ends: readonly Bounds[],
  first: Day,
  last: Day,
): Holding => touches(cutToEnds(bounds, ends), first, last);
