/**
 * Partial dates in ISO 8601 / EDTF level 0 spelling: `2017`, `2017-03`, `2017-03-02`. Days are compared as ISO strings,
 * whose order is that of time.
 */
export type PartialDate = string & { readonly __brand: 'PartialDate' };
/** A whole day, `YYYY-MM-DD`. */
export type Day = string & { readonly __brand: 'Day' };

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Parses a partial date; `null` if it is not one or names no day of the calendar. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (year === '0000') return null;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (
    day !== undefined &&
    (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))
  )
    return null;
  return text as PartialDate;
}

/** The first day that a partial date can mean. */
export function earliestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01` as Day;
  if (date.length === 7) return `${date}-01` as Day;
  return date as string as Day;
}

/** The last day that a partial date can mean. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31` as Day;
  if (date.length === 7)
    return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, '0')}` as Day;
  return date as string as Day;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10) as Day;
}

/** Whole years from one day to a later one; 0 where the second is not later. */
export function wholeYearsBetween(from: Day, to: Day): number {
  const years =
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
  return Math.max(0, years);
}
