import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reach } from './ask.ts';
import { smallIndex } from './smallWorld.ts';

const inner = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const names = ['a', ...inner, 'z'];

/** Whether a leads to z along directed pairs when some actors are gone. */
function leads(
  pairs: readonly (readonly [string, string])[],
  removed: ReadonlySet<string>,
): boolean {
  const seen = new Set(['a']);
  const queue = ['a'];
  for (const at of queue)
    for (const [from, to] of pairs)
      if (from === at && !seen.has(to) && !removed.has(to)) {
        seen.add(to);
        queue.push(to);
      }
  return seen.has('z');
}
const subsets = inner
  .reduce<string[][]>((all, name) => [...all, ...all.map((subset) => [...subset, name])], [[]])
  .sort((x, y) => x.length - y.length);

test('on larger directed networks: as small as the smallest set that separates, and as many disjoint routes', () => {
  const pair = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .filter(([from, to]) => from !== to && !(from === 'a' && to === 'z'));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 12, maxLength: 34 }), (pairs) => {
      // Willingness lets the one who was named approach the one who declared it: one direction only.
      const index = smallIndex(
        names.map((id) => ({ id })),
        pairs.map(([from, to]) => ({ source: to, target: from, type: 'WILLING_TO_MEET' as const })),
      );
      const { chokepoints } = reach(index, { from: ['a'], to: ['z'], k: 1 });
      const smallest = subsets.find((subset) => !leads(pairs, new Set(subset)))?.length;
      expect(chokepoints.cut).toHaveLength(smallest ?? -1);
      expect(leads(pairs, new Set(chokepoints.cut))).toBe(false);
      expect(chokepoints.disjointRoutes).toBe(smallest);
      expect(chokepoints.onAllRoutes).toEqual(
        smallest === 0 ? [] : inner.filter((name) => !leads(pairs, new Set([name]))),
      );
    }),
    { numRuns: 400 },
  );
});
