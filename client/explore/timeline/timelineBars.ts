import { categories, type Category } from '../../../model/categories.ts';
import type { TimelineMessage, TimelineUnit } from '../../../model/messages/events.ts';
import { monthOf, type TimeSpan } from './timeSpan.ts';

/** One piece of a stack: months across, counts upward. */
interface Bar {
  readonly category: Category;
  readonly from: number;
  readonly months: number;
  readonly low: number;
  readonly high: number;
  /** Dated by the year alone, and spread over it: its area is its count. */
  readonly isWide: boolean;
}

interface Stacks {
  readonly bars: readonly Bar[];
  readonly highest: number;
}

type Bin = TimelineMessage['bins'][number];

const unitMonths: Readonly<Record<TimelineUnit, number>> = { month: 1, quarter: 3, year: 12 };
const order = (a: Bin, b: Bin): number =>
  categories.indexOf(a.category) - categories.indexOf(b.category);

/** What is dated by the year lies at the bottom, across its year; what is dated better stands on it. */
export function barsOf(message: TimelineMessage, span: TimeSpan): Stacks {
  const unit = unitMonths[message.unit];
  const bars: Bar[] = [];
  const tops = new Map<number, number>();
  const stack = (bin: Bin, months: number, share: number, isWide: boolean): void => {
    const from = monthOf(span, bin.start);
    if (from < 0 || from >= span.months) return;
    const width = Math.min(months, span.months - from);
    const low = tops.get(from) ?? 0;
    const high = low + (bin.count * share) / width;
    bars.push({ category: bin.category, from, months: width, low, high, isWide });
    for (let at = from; at < from + width; at += isWide ? unit : width) tops.set(at, high);
  };
  for (const bin of [...message.wide].sort(order)) stack(bin, 12, unit, true);
  for (const bin of [...message.bins].sort(order))
    stack(bin, unit, Math.min(unit, span.months - monthOf(span, bin.start)), false);
  return { bars, highest: Math.max(1, ...bars.map(({ high }) => high)) };
}
