import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels, statuses } from '../../../model/statuses.ts';
import { bases, relationTypes } from '../../../model/relationTypes.ts';
import { defaultWeights } from '../../../model/weights.ts';
import { accessOf, type CostTerms } from '../../../reach/hopCost.ts';
import type { ReachActor } from '../../../reach/reachIndex.ts';
import { createAccessGraph } from '../../../reach/accessGraph.ts';
import { smallIndex } from './bruteForce.ts';

const date = fc.constantFrom('2016', '2017-02', '2017-02-28', '2018-06-01', '2019-12', null);
const relation = fc.record({ source: fc.constant('a'), target: fc.constant('b'), type: fc.constantFrom(...relationTypes), since: date, until: fc.oneof(date, fc.constant('..')), status: fc.constantFrom(...statuses), channel: fc.constantFrom(null, ...channels) });
const terms = fc.record({ asOf: fc.constantFrom('2015-01-01', '2017-02-28', '2017-03-01', '2018-02-27', '2019-11-30', '2021-06-01'), forbid: fc.subarray([...bases]).map((some) => new Set(some)), walk: fc.subarray([...channels]).map((some) => new Set(some)) });

test('the price of a relation, from columns of numbers, is the cost that its explanation adds up to', () => {
  fc.assert(
    fc.property(relation, terms, fc.constantFrom('individual' as const, 'working' as const), (row, asked, breadth) => {
      const index = smallIndex([{ id: 'a' }, { id: 'b', breadth }], [row]);
      const known = { ...asked, weights: { ...defaultWeights, 'recency.perYear': 2 } } as unknown as CostTerms;
      const graph = createAccessGraph(index, known);
      const [only] = index.relationAt;
      if (only === undefined) throw new Error('no relation');
      for (const forward of [true, false]) {
        const entered = index.actors.get(forward ? 'b' : 'a') as ReachActor;
        const access = accessOf(index, only, forward, entered, known);
        expect(graph.priceOf(0, forward, entered.attributes.breadth === 'working')).toBe(access === null ? 0 : access.lost === null ? access.cost : -access.cost);
      }
    }),
    { numRuns: 2_000 },
  );
});
