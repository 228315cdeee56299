import type { TimelineMessage } from '../../../model/messages/events.ts';
import { parsePartialDate, type Day, type PartialDate } from '../../../model/partialDate.ts';
import type { TimeStep } from '../../state/view.ts';

/** The months that a timeline draws: from January of a year to the month in which the data end. */
export interface TimeSpan {
  readonly firstYear: number;
  readonly months: number;
  readonly lastDay: Day;
}

/** The share of what is dated that may lie before the span: one founding long ago must not stretch it. */
const strays = 0.02;

/** The span of a timeline; null where nothing is dated. */
export function spanOf(
  { bins, events, wide, wideEvents }: TimelineMessage,
  lastDay: Day,
): TimeSpan | null {
  const lastYear = Number(lastDay.slice(0, 4));
  const years = [...bins, ...events, ...wide, ...wideEvents]
    .flatMap(({ start, count }) =>
      Array.from({ length: count }, () => Math.min(lastYear, Number(start.slice(0, 4)))),
    )
    .sort((a, b) => a - b);
  const firstYear = years[Math.floor(years.length * strays)];
  if (firstYear === undefined) return null;
  return {
    firstYear,
    months: (lastYear - firstYear) * 12 + Number(lastDay.slice(5, 7)),
    lastDay,
  };
}

/** Where the first month of a date begins, in months from the beginning of the span; less than 0 before it. */
export const monthOf = ({ firstYear }: TimeSpan, date: string): number =>
  (Number(date.slice(0, 4)) - firstYear) * 12 + Number(date.slice(5, 7) || '1') - 1;

/** Where a date ends, in months from the beginning of the span, kept within it. */
export function endOf(span: TimeSpan, date: string): number {
  const end = monthOf(span, date) + (date.length === 4 ? 12 : 1);
  return Math.min(span.months, Math.max(0, end));
}

/** The month that begins so many months after the beginning of the span. */
export function monthAt({ firstYear }: TimeSpan, at: number): PartialDate {
  const year = firstYear + Math.floor(at / 12);
  const month = String((((at % 12) + 12) % 12) + 1).padStart(2, '0');
  const date = parsePartialDate(`${String(year).padStart(4, '0')}-${month}`);
  if (date === null) throw new Error(`There is no month ${at} of a timeline from ${firstYear}.`);
  return date;
}

/** The date that stands for so many months having passed: the last month of them, at the end of the span its last day. */
export const dateAt = (span: TimeSpan, passed: number): PartialDate =>
  passed >= span.months
    ? (parsePartialDate(span.lastDay) ?? monthAt(span, passed - 1))
    : monthAt(span, passed - 1);

const monthsIn: Readonly<Record<TimeStep, number>> = { month: 1, quarter: 3, year: 12 };

/** Where the next step of playback ends; steps end with months, quarters or years, the last with the span. */
export function stepAfter({ months }: TimeSpan, passed: number, step: TimeStep): number {
  const size = monthsIn[step];
  return Math.min(months, (Math.floor(passed / size) + 1) * size);
}

/** Where the step began that ends here. */
export function stepBefore(passed: number, step: TimeStep): number {
  const size = monthsIn[step];
  return Math.max(0, (Math.ceil(passed / size) - 1) * size);
}
