import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels, statuses, type Degree } from '../../../model/statuses.ts';
import { bases, relationTypes } from '../../../model/relationTypes.ts';
import { latestDay, parsePartialDate, type Day } from '../../../model/partialDate.ts';
import { defaultWeights, weightNames } from '../../../model/weights.ts';
import type { CostTerms } from '../../../reach/costTerms.ts';
import { accessOf } from '../../../reach/hopCost.ts';
import type { ReachActor } from '../../../reach/reachIndex.ts';
import type { ReachRelation } from '../../../reach/reachRelation.ts';
import { createAccessGraph } from '../../../reach/accessGraph.ts';
import { reach } from './ask.ts';
import { smallIndex } from './smallWorld.ts';

const date = fc.constantFrom('2016', '2017-02', '2017-02-28', '2018-06-01', '2019-12', null);
const relation = fc.record({
  source: fc.constant('a'),
  target: fc.constant('b'),
  type: fc.constantFrom(...relationTypes),
  since: date,
  until: fc.oneof(date, fc.constant('..')),
  ended: fc.boolean(),
  status: fc.constantFrom(...statuses),
  channel: fc.constantFrom(null, ...channels),
  degree: fc.constantFrom<Degree | null>(null, 'effective', 'formal', 'nominal'),
  channelSince: date,
  sources: fc.constantFrom(['s'], ['s', 't']),
});
/** Another relation elsewhere, so that the dataset may have two sources and a first day. */
const elsewhere = fc.record({
  source: fc.constant('c'),
  target: fc.constant('d'),
  type: fc.constant('MET_WITH' as const),
  since: fc.constantFrom('2015', null),
  sources: fc.constantFrom(['s'], ['t']),
});
const day = (text: string): Day => {
  const date = parsePartialDate(text);
  if (date === null) throw new Error(`${text} is no date.`);
  return latestDay(date);
};
const terms: fc.Arbitrary<CostTerms> = fc.record({
  asOf: fc
    .constantFrom(
      '2014-01-01',
      '2017-02-28',
      '2017-03-01',
      '2018-02-27',
      '2019-11-30',
      '2021-06-01',
    )
    .map(day),
  forbid: fc.subarray([...bases]).map((some) => new Set(some)),
  walk: fc.subarray([...channels]).map((some) => new Set(some)),
  weights: fc
    .array(fc.integer({ min: 0, max: 3 }), {
      minLength: weightNames.length,
      maxLength: weightNames.length,
    })
    .map((values) => ({
      ...defaultWeights,
      ...Object.fromEntries(weightNames.map((name, at) => [name, values[at] ?? 0])),
    })),
});

test('the price of a relation, from columns of numbers, is the cost that its explanation adds up to', () => {
  fc.assert(
    fc.property(
      relation,
      elsewhere,
      terms,
      fc.constantFrom('individual' as const, 'working' as const),
      fc.tuple(date, date),
      (row, other, asked, breadth, [since, until]) => {
        const index = smallIndex(
          [{ id: 'a', since }, { id: 'b', breadth, until }, { id: 'c' }, { id: 'd' }],
          [row, other],
        );
        const graph = createAccessGraph(index, asked);
        const only = index.relations.get('r000') as ReachRelation;
        const at = index.relationAt.indexOf(only);
        for (const forward of [true, false]) {
          const entered = index.actors.get(forward ? 'b' : 'a') as ReachActor;
          const access = accessOf(index, only, forward, entered, asked);
          const sign = access?.lost === null ? 1 : -1;
          expect(graph.priceOf(at, forward, entered.attributes.breadth === 'working')).toBe(
            access === null ? 0 : sign * access.cost,
          );
          if (access !== null)
            expect(access.cost).toBe(
              Math.max(
                1,
                access.penalties.reduce((sum, { amount }) => sum + amount, 0),
              ),
            );
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('one source only is charged where the dataset has two, and a channel counts from its own day', () => {
  const index = smallIndex(
    [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    [
      { source: 'a', target: 'b', type: 'MET_WITH', since: '2019', sources: ['s'] },
      {
        source: 'b',
        target: 'c',
        type: 'INTERMEDIARY_TO',
        since: '2015',
        channel: 'closed',
        channelSince: '2018',
        sources: ['s', 't'],
      },
    ],
  );
  const ask = (asOf: string, to: string) => reach(index, { from: ['a'], to: [to], asOf });
  expect(
    ask('2019-12-31', 'b').routes[0]?.hops[0]?.penalties.map(({ because }) => because),
  ).toContain('evidence.singleSource');
  const on = (asOf: string) => reach(index, { from: ['b'], to: ['c'], asOf });
  expect([on('2017-06').routes.length, on('2017-06').lostRoutes.length]).toEqual([1, 0]);
  expect([on('2018-06').routes.length, on('2018-06').lostRoutes.length]).toEqual([0, 1]);
});

test('before the data begin, what has no date is no access: also where something is taken away; what is dated and supposed is', () => {
  const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const index = smallIndex(
    [...actors, { id: 'x', ended: true }, { id: 'y', ended: true }],
    [
      { source: 'a', target: 'b', type: 'MET_WITH', since: null },
      { source: 'a', target: 'b', type: 'COMPANION_OF', since: null },
      { source: 'c', target: 'd', type: 'MET_WITH', since: '2012' },
      { source: 'x', target: 'y', type: 'FOUNDED', since: '1818' },
    ],
  );
  const ask = (more: object) => reach(index, { from: ['a'], to: ['b'], asOf: '1900', ...more });
  expect(ask({}).routes).toEqual([]);
  expect(ask({}).unknowns.map(({ kind }) => kind)).toContain('beforeData');
  expect(ask({ without: ['r000'] })).toMatchObject({
    routes: [],
    change: { lost: [], gained: [] },
  });
  expect(
    ask({ hypothetical: [{ source: 'a', target: 'b', type: 'MET_WITH' }] }).routes,
  ).toHaveLength(1);
  expect(ask({ from: ['x'], to: ['y'] }).routes).toHaveLength(1);
  expect(ask({}).noRoute?.wouldJoin.map((item) => item.class)).toEqual(['notYet']);
});

test('where no route is recorded, each relation between the two sides stands with why it does not join them', () => {
  const index = smallIndex(
    ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    [
      { source: 'a', target: 'b', type: 'MET_WITH' },
      { source: 'b', target: 'c', type: 'MET_WITH' },
      { source: 'c', target: 'd', type: 'MET_WITH' },
      { source: 'a', target: 'd', type: 'FIGHTS' },
      { source: 'b', target: 'd', type: 'INTERMEDIARY_TO', channel: 'broken' },
      { source: 'b', target: 'd', type: 'MEMBER_OF' },
      { source: 'b', target: 'd', type: 'MET_WITH', status: 'refuted' },
    ],
  );
  const { noRoute } = reach(index, {
    from: ['a'],
    to: ['d'],
    maxHops: 1,
    assumptions: { forbid: ['belonging'] },
  });
  expect(
    new Map(noRoute?.wouldJoin.map((item) => [item.class, item.relations.map(({ id }) => id)])),
  ).toEqual(
    new Map([
      ['none', ['r003', 'r006']],
      ['lost', ['r004']],
      ['forbidden', ['r005']],
      ['bounded', ['r001']],
    ]),
  );
});
