import { describe, expect, test } from 'vitest';
import { measuredLook } from '../../../../client/explore/measures/measuredLook.ts';
import { answerMetric } from '../../../../metrics/answerMetric.ts';
import type { MetricName } from '../../../../model/metrics.ts';
import { sayMetric } from '../../../../wording/sayMetric.ts';
import { florence, kite, networkOfPairs } from '../../metrics/textbookNetworks.ts';

const actorOf = (id: string) => ({
  id,
  name: id,
  nameFr: null,
  shortName: null,
  kind: 'Person' as const,
  breadth: 'individual' as const,
});

/** How signs look by a measure of a network. */
const lookOf = (metric: MetricName, network: Parameters<typeof answerMetric>[0]) =>
  measuredLook(
    sayMetric(
      answerMetric(network, {
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
      }),
      { actorOf, limit: 100, meta: { dataset: '', revision: '', dataUntil: '2020' } },
    ),
  );

describe('how signs look by a measure', () => {
  test('the first rank is largest and darkest, the last smallest and palest', () => {
    const { sizes, tints } = lookOf('betweenness', kite);
    expect([sizes.get('Heather'), tints.get('Heather')]).toEqual([100, 'step-5']);
    expect([sizes.get('Jane'), tints.get('Jane')]).toEqual([0, 'step-1']);
  });

  test('where the least comes first, it is the largest', () => {
    const { sizes } = lookOf('structural-holes', florence);
    expect(sizes.get('Medici')).toBe(100);
    expect(sizes.get('Pazzi')).toBeCloseTo(0);
  });

  test('equal values look the same, and the legend says every value once', () => {
    const { tints, steps } = lookOf('degree', florence);
    expect(tints.get('Guadagni')).toBe(tints.get('Strozzi'));
    expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(15);
    for (const [at, { from }] of steps.slice(0, -1).entries())
      expect(from).toBeGreaterThan(steps[at + 1]?.to ?? NaN);
  });

  test('where all are equal, all are first', () => {
    const { sizes, steps } = lookOf('degree', networkOfPairs([['a', 'b']]));
    expect([...sizes.values()]).toEqual([100, 100]);
    expect(steps).toHaveLength(1);
  });

  test('groups have colors of their own, those beyond the seventh one together', () => {
    const pairs = Array.from({ length: 9 }, (_, at) => [`a${at}`, `b${at}`] as const);
    const { tints, groups, steps } = lookOf('components', networkOfPairs(pairs));
    expect(groups.map(({ group }) => group)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(tints.get('a0')).toBe('group-1');
    expect(tints.get('b0')).toBe('group-1');
    expect(tints.get('a8')).toBe('group-other');
    expect(steps).toEqual([]);
  });
});
