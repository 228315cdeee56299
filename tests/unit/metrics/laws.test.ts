import fc from 'fast-check';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { connectedComponents } from 'graphology-components';
import { describe, expect, test } from 'vitest';
import { answerMetric } from '../../../metrics/answerMetric.ts';
import { betweenness } from '../../../metrics/betweenness.ts';
import { closeness } from '../../../metrics/closeness.ts';
import { removal } from '../../../metrics/removal.ts';
import { triads } from '../../../metrics/triads.ts';
import type { MetricAsked, MetricFindings } from '../../../model/metricFindings.ts';
import { metricNames, metricTable, type MetricName } from '../../../model/metrics.ts';
import { networkOfPairs } from './textbookNetworks.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
type Pair = readonly [string, string, 1 | -1 | 0];

/** A few actors with ties, each pair once. */
const worlds: fc.Arbitrary<readonly Pair[]> = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom(...names),
      fc.constantFrom<1 | -1 | 0>(1, -1, 0),
    )
    .filter(([a, b]) => a < b),
  { minLength: 1, maxLength: 18, selector: ([a, b]) => `${a}${b}` },
);

const askedOf = (metric: MetricName): MetricAsked => ({
  metric,
  on: 'ties',
  asOf: null,
  from: null,
  until: null,
  category: null,
  type: null,
  kind: null,
  status: null,
  attribute: null,
  undated: 'out',
});
const answer = (metric: MetricName, pairs: readonly Pair[]): MetricFindings =>
  answerMetric(networkOfPairs(pairs), askedOf(metric));

describe.each(metricNames)('%s', (metric) => {
  test('has equal ranks where values are equal, and no rank is skipped but for those that share', () => {
    fc.assert(
      fc.property(worlds, (pairs) => {
        const { rows } = answer(metric, pairs);
        const better = metricTable[metric].first === 'greatest' ? 1 : -1;
        for (const { value, rank, shared } of rows) {
          expect(rank).toBe(1 + rows.filter((row) => (row.value - value) * better > 0).length);
          expect(shared).toBe(rows.filter((row) => row.value === value).length);
        }
        expect(new Set(rows.map(({ actor }) => actor)).size).toBe(rows.length);
      }),
    );
  });

  test('is the same when it is asked again', () => {
    fc.assert(
      fc.property(worlds, (pairs) => {
        const again = [...pairs].reverse();
        expect(JSON.stringify(answer(metric, again))).toBe(JSON.stringify(answer(metric, pairs)));
      }),
    );
  });
});

// A division into communities depends on the order in which actors are looked at, and that is the order of their ids.
test.each(metricNames.filter((metric) => metric !== 'communities'))(
  '%s asks who is tied to whom, not what they are called',
  (metric) => {
    fc.assert(
      fc.property(
        worlds,
        fc.shuffledSubarray([...names], { minLength: names.length }),
        (pairs, others) => {
          const called = (name: string): string =>
            others[names.findIndex((known) => known === name)] ?? name;
          const renamed = pairs.map(([a, b, sign]): Pair => [called(a), called(b), sign]);
          const ranks = (rows: MetricFindings['rows'], nameOf: (name: string) => string) =>
            rows
              .map(({ actor, value, rank, details }) => [nameOf(actor), value, rank, details])
              .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
          expect(ranks(answer(metric, renamed).rows, (name) => name)).toEqual(
            ranks(answer(metric, pairs).rows, called),
          );
        },
      ),
    );
  },
);

test('betweenness and closeness are those of graphology’s own measures', () => {
  fc.assert(
    fc.property(worlds, fc.boolean(), (pairs, isAccess) => {
      const network = networkOfPairs(pairs, isAccess ? 'access' : 'ties');
      const between = betweennessCentrality(network.graph, { getEdgeWeight: null });
      for (const [actor, value] of betweenness(network).values)
        // With two actors there are no pairs of others.
        expect(value).toBeCloseTo(network.graph.order > 2 ? (between[actor] ?? NaN) : 0, 9);
      if (isAccess) return;
      const close = closenessCentrality(network.graph, { wassermanFaust: true });
      for (const [actor, value] of closeness(network).values)
        expect(value).toBeCloseTo(close[actor] ?? NaN, 9);
    }),
  );
});

test('betweenness that is estimated comes from some of the starting points, always the same', () => {
  const ring = Array.from({ length: 200 }, (_, at): Pair => [`n${at}`, `n${(at + 1) % 200}`, 0]);
  const whole = betweenness(networkOfPairs(ring));
  const some = betweenness(networkOfPairs(ring), 1);
  expect(whole.sample).toBeNull();
  expect(some.sample).toEqual({ of: 200, walked: 50 });
  expect(some).toEqual(betweenness(networkOfPairs(ring), 1));
  // In sum it keeps what is estimated: on a ring the mean is that of every actor.
  const mean = [...some.values.values()].reduce((sum, value) => sum + value, 0) / 200;
  expect(mean).toBeCloseTo(whole.values.get('n0') ?? 0, 6);
});

test('the loss of an actor cuts off the pairs that have no way without it', () => {
  fc.assert(
    fc.property(worlds, (pairs) => {
      const network = networkOfPairs(pairs);
      const joined = (graph: typeof network.graph, without: string): number =>
        connectedComponents(graph)
          .map((members) => members.filter((member) => member !== without).length)
          .reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
      for (const [actor, cut] of removal(network).values) {
        const left = network.graph.copy();
        left.dropNode(actor);
        expect(cut).toBe(joined(network.graph, actor) - joined(left, actor));
      }
    }),
  );
});

test('every triad of signs is counted once', () => {
  fc.assert(
    fc.property(worlds, (pairs) => {
      const signs = new Map(pairs.map(([a, b, sign]) => [`${a}${b}`, sign]));
      const products = names.flatMap((a) =>
        names.flatMap((b) =>
          names.map((c) =>
            a < b && b < c
              ? (signs.get(a + b) ?? 0) * (signs.get(b + c) ?? 0) * (signs.get(a + c) ?? 0)
              : 0,
          ),
        ),
      );
      const count = (product: number) => products.filter((one) => one === product).length;
      expect(triads(networkOfPairs(pairs)).figures).toMatchObject({
        balancedTriads: count(1),
        unbalancedTriads: count(-1),
      });
    }),
  );
});
