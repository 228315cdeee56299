import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  cutToEnds,
  holdsBetween,
  holdsOn,
  touchesBetween,
  type Bounds,
} from '../../../model/interval.ts';
import type { Day } from '../../../model/partialDate.ts';

const dataUntil = '2019-05-28' as Day;
const dates = fc.constantFrom('2012', '2015-06', '2017', '2017-03-02', '2018-11', '2021');
const days = fc.constantFrom<Day[]>(
  ...([
    '2011-05-01',
    '2012-07-01',
    '2015-06-15',
    '2017-03-01',
    '2017-03-02',
    '2018-12-01',
    '2019-05-28',
    '2022-01-01',
  ] as Day[]),
);
const spans = fc.record({
  since: fc.option(dates),
  until: fc.oneof(fc.constant(null), fc.constant('..'), dates),
  ended: fc.boolean(),
});
const span = (since: string | null, until: string | null = null, ended = false): Bounds =>
  boundsOf({ since, until, ended }, 'state', dataUntil);
const on = (relation: Bounds, ends: readonly Bounds[], day: string) =>
  holdsBetween(relation, 'state', ends, day as Day);

describe('a relation between ends that begin and end', () => {
  test('cannot hold before both exist, though its own beginning is unknown; from then on it may', () => {
    const [relation, coalition] = [span(null, '..'), span('2017-03')];
    expect(on(relation, [coalition, span(null)], '2012-06-01').holds).toBe(false);
    expect(on(relation, [coalition, span(null)], '2017-06-01')).toEqual({
      holds: true,
      certain: false,
    });
  });
  test('cannot hold after one of them has ended, though it is said to go on', () => {
    const ends = [span('2012'), span('2014', '2016-10-08')];
    expect(on(span('2015', '..'), ends, '2016-10-08')).toEqual({ holds: true, certain: true });
    expect(on(span('2015', '..'), ends, '2016-10-09').holds).toBe(false);
    expect(on(span('2015', '..'), [span(null, null, true)], '2018-01-01')).toEqual({
      holds: true,
      certain: false,
    });
  });
  test('an act stands as last recorded while both are there, and not after', () => {
    const act = boundsOf({ since: '2016-05', until: null, ended: false }, 'act', dataUntil);
    const ends = [span(null), span(null, '2017')];
    expect(holdsBetween(act, 'act', ends, '2017-06-01' as Day).holds).toBe(true);
    expect(holdsBetween(act, 'act', ends, '2018-01-01' as Day).holds).toBe(false);
    expect(touchesBetween(act, ends, '2016-01-01' as Day, '2016-12-31' as Day).holds).toBe(true);
  });
  test('an act of unknown date touches no window outside the lives of both', () => {
    const act = boundsOf({ since: null, until: null, ended: false }, 'act', dataUntil);
    const ends = [span('2014', '2016'), span(null)];
    const touch = (first: string, last: string): boolean =>
      touchesBetween(act, ends, first as Day, last as Day).holds;
    expect([touch('2012-01-01', '2013-12-31'), touch('2015-01-01', '2015-12-31')]).toEqual([
      false,
      true,
    ]);
    expect(touch('2017-01-01', '2018-12-31')).toBe(false);
  });

  test('holds only where the relation and both ends each do, and is certain only where it was and all known ends are', () => {
    fc.assert(
      fc.property(spans, spans, spans, days, (relation, a, b, day) => {
        const [own, first, second] = [relation, a, b].map((row) =>
          boundsOf(row, 'state', dataUntil),
        ) as [Bounds, Bounds, Bounds];
        const { holds, certain } = holdsBetween(own, 'state', [first, second], day);
        const each = [own, first, second].every((bounds) => holdsOn(bounds, 'state', day).holds);
        expect(holds).toBe(each);
        if (certain) expect(holdsOn(own, 'state', day).certain).toBe(true);
        expect(holdsBetween(own, 'state', [second, first], day)).toEqual({ holds, certain });
        // Ends of unknown dates change nothing.
        expect(cutToEnds(own, [span(null), span(null)])).toEqual(own);
      }),
      { numRuns: 2_000 },
    );
  });
});
