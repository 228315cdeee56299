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
 * (`product.md`, "Dates"; `reach.md`, "What counts as access"), so its last possible day is the one before.
 *
 * @param dataUntil the day the dataset ends
 */
export function boundsOf(row: DatedRow, nature: Nature, dataUntil: Day): Bounds {
  const since = read(row.since);
  const until = nature === 'act' ? since : read(row.until);
  const open = nature === 'state' && row.until === '..';
  return {
    sinceEarliest: since === null ? null : earliestDay(since),
    sinceLatest: since === null ? null : latestDay(since),
    untilEarliest: until === null ? null : earliestDay(until),
    untilLatest:
      until !== null ? latestDay(until) : row.ended && !open ? dayBefore(dataUntil) : null,
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
