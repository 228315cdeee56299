import { describe, expect, test } from 'vitest';
import { monthsOf } from '../../../../client/graph/dateRange.ts';
import { dayShown, startDayOf } from '../../../../client/graph/startDay.ts';
import { parsePartialDate } from '../../../../model/partialDate.ts';
import { smallGraph } from '../smallGraph.ts';

describe('the day that a view begins with', () => {
  const pairs = (since: string | null, until: string | null) =>
    smallGraph(
      Array.from({ length: 10 }, () => ({
        source: 'a',
        target: 'b',
        type: 'ANSWERS_TO',
        since,
        until,
      })),
      { dataUntil: '2019-05-28' },
    );
  test('is the last of the data, where something is known to hold on it', () => {
    expect(startDayOf(pairs('2017', '..'))).toBe('2019-05-28');
  });
  test('is none where all is over: a historic dataset opens at all times', () => {
    expect(startDayOf(pairs('1650', '1690'))).toBeNull();
  });
  test('is none where nothing is dated', () => {
    expect(startDayOf(pairs(null, null))).toBeNull();
  });
  test('gives way to a date that was chosen, which means the end of its period', () => {
    const day = startDayOf(pairs('2017', '..'));
    expect(dayShown(null, day)).toBe('2019-05-28');
    expect(dayShown(parsePartialDate('2017-02'), day)).toBe('2017-02-28');
    expect(dayShown('all', day)).toBeNull();
  });
});

describe('the months of the slider', () => {
  const dated = (years: readonly string[]) =>
    smallGraph(years.map((since) => ({ source: 'a', target: 'b', since }))).edges;
  test('run from the first dated relation to the end of the data', () => {
    const months = monthsOf(dated(['2017-06', '2018']), '2019-05-28');
    expect([months[0], months.at(-1)]).toEqual(['2017-01', '2019-05']);
    expect(months).toHaveLength(29);
  });
  test('are not stretched by one founding long ago', () => {
    const years = Array.from({ length: 200 }, (_, index) => String(2012 + (index % 7)));
    expect(monthsOf(dated(['1818', ...years]), '2019-05-28')[0]).toBe('2012-01');
  });
  test('are those of the last year where nothing is dated', () => {
    expect(monthsOf([], '2019-02-10')).toEqual(['2019-01', '2019-02']);
  });
});
