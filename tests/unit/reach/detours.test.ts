import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachQuestion } from '../../../model/messages/reach.ts';
import { answerReach } from '../../../reach/answerReach.ts';
import { actorsOn, reach } from './ask.ts';
import { allPaths, costsOf } from './bruteForce.ts';
import { plainEntryOf, plainSideOf } from './plainSide.ts';
import { smallIndex, type SmallRelation } from './smallWorld.ts';

const meet = (source: string, target: string, since = '2020'): SmallRelation => ({
  source,
  target,
  type: 'MET_WITH',
  since,
});
const worldOf = (relations: readonly SmallRelation[]) => {
  const ids = [...new Set(relations.flatMap(({ source, target }) => [source, target]))].sort();
  return { actors: ids.map((id) => ({ id })), relations };
};
const name = (chain: number, place: number): string =>
  `c${String(chain).padStart(2, '0')}-${place}`;

/** Chains from s to t that share nobody, each with somebody aside through whom each step but the last can be gone round. */
const chains = (count: number, length: number, withSideSteps: boolean): SmallRelation[] =>
  Array.from({ length: count }, (_, chain) => {
    const stops = ['s', ...Array.from({ length }, (__, place) => name(chain, place)), 't'];
    return stops.slice(1).flatMap((stop, at) => {
      const before = stops[at] as string;
      const aside = `${name(chain, at)}-aside`;
      return [
        meet(before, stop),
        ...(withSideSteps && stop !== 't'
          ? [meet(before, aside, '2019'), meet(aside, stop, '2019')]
          : []),
      ];
    });
  }).flat();

describe('routes that share nobody', () => {
  test.each([
    [10, 10, false, 10],
    [10, 10, true, 10],
    [50, 50, false, 50],
    [50, 50, true, 50],
    [60, 50, false, 50],
  ])(
    'of %i chains with k %i, side steps %s: %i routes, none a detour',
    (count, k, aside, found) => {
      const world = worldOf(chains(count, 3, aside));
      const answer = reach(smallIndex(world.actors, world.relations), {
        from: ['s'],
        to: ['t'],
        k,
        detours: false,
      });
      expect(answer.routes.filter(({ hops }) => hops.length === 4)).toHaveLength(found);
      expect(answer.meta).toMatchObject({ truncated: [], more: count > found });
    },
  );
});

describe('whether there are more routes than asked for', () => {
  test.each([
    [2, true],
    [3, false],
    [4, false],
  ])('of three with k %i: %s', (k, more) => {
    const world = worldOf(chains(3, 2, false));
    const index = smallIndex(world.actors, world.relations);
    for (const detours of [true, false])
      expect(reach(index, { from: ['s'], to: ['t'], k, detours }).meta.more).toBe(more);
  });
});

test('a search that is ended early says what it left out, and that there may be more', () => {
  const world = worldOf(chains(3, 2, false));
  const index = smallIndex(world.actors, world.relations);
  for (const detours of [true, false]) {
    let asked = 0;
    const question = reachQuestion.parse({ from: ['s'], to: ['t'], k: 3, detours });
    const { meta, routes } = answerReach(index, question, () => {
      asked += 1;
      return asked > 2;
    });
    expect(routes.length).toBeLessThan(3);
    expect(meta).toMatchObject({ truncated: ['routes', 'lostRoutes'], more: true, moreLost: true });
  }
});

test('against brute force on chains with cross ties, groups and side steps: as the definition has it, up to k 50', () => {
  const cross = fc
    .record({
      a: fc.tuple(fc.nat(3), fc.nat(2)),
      b: fc.tuple(fc.nat(3), fc.nat(2)),
      since: fc.constantFrom('2020', '2018', '2014'),
      type: fc.constantFrom<SmallRelation['type']>(
        'MET_WITH',
        'MET_WITH',
        'MEMBER_OF',
        'ANSWERS_TO',
      ),
    })
    .map(({ a, b, since, type }): SmallRelation => ({
      source: name(...a),
      target: name(...b),
      type,
      since,
    }))
    .filter(({ source, target }) => source !== target);
  const inside = fc.tuple(fc.nat(3), fc.nat(2)).map(([chain, place]): SmallRelation => ({
    source: name(chain, place),
    target: 't',
    type: 'MEMBER_OF',
  }));
  fc.assert(
    fc.property(
      fc.array(cross, { maxLength: 6 }),
      fc.array(inside, { maxLength: 3 }),
      fc.integer({ min: 3, max: 6 }),
      fc.constantFrom(3, 10, 50),
      (crosses, insiders, maxHops, k) => {
        const world = worldOf([...chains(4, 3, false), ...crosses, ...insiders]);
        const index = smallIndex(world.actors, world.relations);
        const { own } = plainSideOf(world, ['t']);
        const kept: { actors: string[]; cost: number }[] = [];
        for (const path of allPaths(costsOf(index), ['s'], ['t'], maxHops)) {
          const isDetour = kept.some(
            ({ actors }) =>
              actors.every((actor) => path.actors.includes(actor)) &&
              plainEntryOf(own, actors) === plainEntryOf(own, path.actors),
          );
          if (!isDetour) kept.push(path);
        }
        const answer = reach(index, { from: ['s'], to: ['t'], k, maxHops, detours: false });
        expect(
          answer.routes.map((route) => ({ actors: actorsOn(route), cost: route.cost })),
        ).toEqual(kept.slice(0, k));
        expect(answer.meta).toMatchObject({ truncated: [], more: kept.length > k });
      },
    ),
    { numRuns: 300 },
  );
});

test('a way that has all actors of another and enters by somebody else is no detour', () => {
  // The government met the group; by way of an association and those close to the group another door leads in.
  const world = worldOf([
    meet('government', 'group'),
    meet('government', 'association'),
    meet('association', 'sympathizers'),
    { source: 'sympathizers', target: 'group', type: 'INTERMEDIARY_TO', channel: 'open' },
    { source: 'leader', target: 'group', type: 'LEADS' },
    // A round within the group is one: it enters by the same actor and passes all the others.
    { source: 'deputy', target: 'group', type: 'MEMBER_OF' },
    { source: 'deputy', target: 'leader', type: 'ANSWERS_TO' },
  ]);
  const { routes } = reach(smallIndex(world.actors, world.relations), {
    from: ['government'],
    to: ['leader'],
    detours: false,
  });
  expect(routes.map((route) => actorsOn(route).join(' '))).toEqual([
    'government group leader',
    'government association sympathizers group leader',
  ]);
});
