import { describe, expect, test } from 'vitest';
import {
  dateAt,
  endOf,
  monthAt,
  spanOf,
  stepAfter,
  stepBefore,
} from '../../../../client/explore/timeline/timeSpan.ts';
import { barsOf } from '../../../../client/explore/timeline/timelineBars.ts';
import { windowBetween } from '../../../../client/explore/timeline/WindowSlider.tsx';
import type { TimelineMessage } from '../../../../model/messages/events.ts';
import { latestDay, parsePartialDate } from '../../../../model/partialDate.ts';

const date = parsePartialDate('2019-05-28');
if (date === null) throw new Error('That is a date.');
const lastDay = latestDay(date);
const message: TimelineMessage = {
  unit: 'quarter',
  bins: [
    { start: '2018-04', category: 'conflict', count: 4 },
    { start: '2018-04', category: 'allegiance', count: 2 },
  ],
  wide: [{ start: '2018', category: 'mediation', count: 8 }],
  events: [],
  wideEvents: [],
  undated: 3,
  imprecise: 8,
  undatedEvents: 0,
};
const span = { firstYear: 2018, months: 17, lastDay };

describe('the span of a timeline', () => {
  test('begins with the year of the first dates and ends with the data', () => {
    expect(spanOf(message, lastDay)).toEqual(span);
    expect(spanOf({ ...message, bins: [], wide: [] }, lastDay)).toBeNull();
  });
  test('is not stretched by one founding long ago', () => {
    const old = { start: '1818-01', category: 'conflict', count: 1 } as const;
    const wide = [{ start: '2018', category: 'mediation', count: 60 } as const];
    expect(spanOf({ ...message, bins: [...message.bins, old], wide }, lastDay)?.firstYear).toBe(
      2018,
    );
  });
  test('dates and months agree', () => {
    expect([0, 11, 12].map((at) => monthAt(span, at))).toEqual(['2018-01', '2018-12', '2019-01']);
    expect(endOf(span, '2018')).toBe(12);
    expect(endOf(span, '2019')).toBe(17);
    expect(dateAt(span, 17)).toBe(lastDay);
    expect(dateAt(span, endOf(span, '2018-07'))).toBe('2018-07');
  });
});

test('steps end with months, quarters and years, the last with the span', () => {
  expect([
    stepAfter(span, 4, 'month'),
    stepAfter(span, 4, 'quarter'),
    stepAfter(span, 4, 'year'),
  ]).toEqual([5, 6, 12]);
  expect(stepAfter(span, 12, 'year')).toBe(17);
  expect([stepBefore(6, 'quarter'), stepBefore(5, 'quarter'), stepBefore(17, 'year')]).toEqual([
    3, 3, 12,
  ]);
});

test('what is known by the year alone lies below its year, as much in area as it counts', () => {
  const { bars, highest } = barsOf(message, span);
  const [wide, first, second] = bars;
  expect(wide).toMatchObject({ from: 0, months: 12, low: 0, high: 2, isWide: true });
  expect(first).toMatchObject({ category: 'allegiance', from: 3, months: 3, low: 2, high: 4 });
  expect(second).toMatchObject({ category: 'conflict', low: 4, high: 8 });
  expect(highest).toBe(8);
});

test('a stretch is at least a month long, and all of the span is none', () => {
  expect(windowBetween(span, 3.2, 3.4)).toEqual({ from: '2018-04', until: '2018-04' });
  expect(windowBetween(span, 9, 2)).toEqual({ from: '2018-03', until: '2018-09' });
  expect(windowBetween(span, -2, 40)).toBeNull();
});
