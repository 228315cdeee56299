import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelOn } from '../../../model/channelState.ts';
import { boundsOf, holdsOn, touches } from '../../../model/interval.ts';
import {
  dayBefore,
  earliestDay,
  latestDay,
  parsePartialDate,
  wholeYearsBetween,
  type Day,
  type PartialDate,
} from '../../../model/partialDate.ts';

const days = fc
  .integer({ min: Date.UTC(2010, 0, 1) / 86_400_000, max: Date.UTC(2022, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10) as Day);
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length) as PartialDate);
const dataUntil = '2019-05-28' as Day;

describe('partial dates', () => {
  test.each(['2017', '2017-03', '2017-03-02', '2016-02-29'])('%s is one', (text) =>
    expect(parsePartialDate(text)).toBe(text),
  );
  test.each([
    '',
    '17',
    '2017-3',
    '2017-13',
    '2017-00',
    '2017-02-29',
    '2017-02-30',
    '..',
    '2017-03-02T00:00',
    ' 2017',
    '0000',
  ])('“%s” is none', (text) => expect(parsePartialDate(text)).toBeNull());

  test('the readings of a date are the days that begin with it', () => {
    fc.assert(
      fc.property(dates, days, (date, day) => {
        expect(day.startsWith(date)).toBe(earliestDay(date) <= day && day <= latestDay(date));
      }),
    );
  });

  test('the day before is a day earlier', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(Date.parse(day) - Date.parse(dayBefore(day))).toBe(86_400_000);
      }),
    );
  });

  test.each([
    ['2017-08-21', '2019-05-28', 1],
    ['2017-05-28', '2019-05-28', 2],
    ['2019-05-28', '2017-01-01', 0],
  ])('from %s to %s: %i whole years', (from, to, years) =>
    expect(wholeYearsBetween(from as Day, to as Day)).toBe(years),
  );
});

function endsOf(until: string | null): string[] {
  if (until === '..') return ['9999-12-31'];
  if (until === null) return ['1900-01-01', '9999-12-31'];
  return [earliestDay(until as PartialDate), latestDay(until as PartialDate)];
}

/** All pairs of true days that a row's dates allow, by trying a few: the first, the last, or far away where unknown. */
function readings(since: string | null, until: string | null): [string, string][] {
  const starts =
    since === null
      ? ['1900-01-01', '2100-01-01']
      : [earliestDay(since as PartialDate), latestDay(since as PartialDate)];
  return starts.flatMap((start) => endsOf(until).map((end) => [start, end] as [string, string]));
}

const rows = fc.record({
  since: fc.option(dates),
  until: fc.option(fc.oneof(dates, fc.constant('..'))),
});

describe('whether a state holds on a day', () => {
  test('it may, if some reading of its dates has it; it surely does, if all have', () => {
    fc.assert(
      fc.property(rows, days, ({ since, until }, day) => {
        const { holds, certain } = holdsOn(
          boundsOf({ since, until, ended: false }, 'state', dataUntil),
          'state',
          day,
        );
        const all = readings(since, until);
        expect(holds).toBe(
          all.some(([start]) => start <= day) && all.some(([, end]) => end >= day),
        );
        expect(certain).toBe(all.every(([start, end]) => start <= day && end >= day));
      }),
    );
  });

  test('an act, once past, stands whatever the day', () => {
    fc.assert(
      fc.property(dates, days, (since, day) => {
        expect(
          holdsOn(boundsOf({ since, until: null, ended: false }, 'act', dataUntil), 'act', day)
            .holds,
        ).toBe(earliestDay(since) <= day);
      }),
    );
  });

  test('an end of unknown date counts from the day the data end', () => {
    const bounds = boundsOf({ since: '2015', until: null, ended: true }, 'state', dataUntil);
    expect(holdsOn(bounds, 'state', '2019-05-27' as Day)).toEqual({ holds: true, certain: false });
    expect(holdsOn(bounds, 'state', dataUntil).holds).toBe(false);
  });

  test('a window is touched if some day of it is', () => {
    fc.assert(
      fc.property(rows, days, days, ({ since, until }, a, b) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        const bounds = boundsOf({ since, until, ended: false }, 'state', dataUntil);
        const all = readings(since, until);
        expect(touches(bounds, first, last).holds).toBe(
          all.some(([start]) => start <= last) && all.some(([, end]) => end >= first),
        );
      }),
    );
  });
});

describe('the state of a channel', () => {
  test.each([
    ['broken', '2017-12', '2017-11-30', 'open'],
    ['broken', '2017-12', '2017-12-01', 'broken'],
    ['closed', '2017-12', '2017-11-30', 'open'],
    ['dormant', '2017-12', '2017-11-30', 'open'],
    ['untested', '2017-12', '2017-11-30', null],
    ['refused', '2017-12', '2017-11-30', null],
    ['open', '2017-12', '2017-11-30', null],
    ['refused', null, '2019-05-27', 'refused'],
    ['untested', null, '2012-01-01', 'untested'],
    ['open', null, '2012-01-01', 'open'],
    ['closed', null, '2019-05-27', null],
    ['broken', null, '2019-05-27', null],
    ['dormant', null, '2019-05-27', null],
    ['closed', null, '2019-05-28', 'closed'],
    [null, null, '2019-05-28', null],
  ] as const)('%s since %s, on %s: %s', (channel, since, day, expected) =>
    expect(channelOn(channel, since, day as Day, dataUntil)).toBe(expected),
  );
});
