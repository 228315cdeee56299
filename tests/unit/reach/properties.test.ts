import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessOf } from '../../../reach/hopCost.ts';
import { answerGoBetweens } from '../../../reach/answerGoBetweens.ts';
import { answerReach } from '../../../reach/answerReach.ts';
import { termsOf, understand } from '../../../reach/understand.ts';
import type { ReachIndex } from '../../../reach/reachIndex.ts';
import {
  allPaths,
  smallIndex,
  type Costs,
  type SmallActor,
  type SmallRelation,
} from './bruteForce.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const actors: fc.Arbitrary<SmallActor[]> = fc.tuple(
  ...names.map((id) =>
    fc.record({
      id: fc.constant(id),
      breadth: fc.constantFrom('individual', 'individual', 'working', 'broad') as fc.Arbitrary<
        'individual' | 'working' | 'broad'
      >,
      ended: fc.constantFrom(false, false, false, true),
    }),
  ),
);
const relation: fc.Arbitrary<SmallRelation> = fc
  .record({
    source: fc.constantFrom(...names),
    target: fc.constantFrom(...names),
    type: fc.constantFrom(
      'MET_WITH',
      'LEADS',
      'ANSWERS_TO',
      'MANDATED',
      'MEMBER_OF',
      'WILLING_TO_MEET',
      'FIGHTS',
      'LOBBIED',
    ) as fc.Arbitrary<SmallRelation['type']>,
    since: fc.constantFrom('2017', '2018', '2019', '2020', null),
    until: fc.constantFrom('..', '..', '..', null, '2019'),
    status: fc.constantFrom(
      'asserted',
      'reported',
      'claimed',
      'disputed',
      'refuted',
    ) as fc.Arbitrary<'asserted'>,
    channel: fc.constantFrom(
      null,
      null,
      'open',
      'untested',
      'dormant',
      'closed',
      'broken',
      'refused',
    ) as fc.Arbitrary<null>,
  })
  .filter(({ source, target }) => source !== target);
/** Contacts only, of every age: cheap ways round and dear short cuts, which a bound on hops sets against each other. */
const contact: fc.Arbitrary<SmallRelation> = fc
  .record({
    source: fc.constantFrom(...names),
    target: fc.constantFrom(...names),
    type: fc.constant('MET_WITH' as const),
    since: fc.constantFrom('2008', '2012', '2016', '2019', '2020'),
  })
  .filter(
    ({ source, target }) =>
      source !== target && !(source < 'c' && target === 'g') && !(target < 'c' && source === 'g'),
  );
const relations = fc.oneof(
  fc.array(relation, { maxLength: 22 }),
  fc.array(contact, { minLength: 7, maxLength: 14 }),
);
const worlds = fc.record({
  actors: fc.oneof(actors, fc.constant(names.map((id) => ({ id })))),
  relations,
  maxHops: fc.integer({ min: 1, max: 6 }),
  k: fc.integer({ min: 1, max: 8 }),
});
type World = { actors: SmallActor[]; relations: SmallRelation[]; maxHops: number; k: number };

const ends = { from: ['a', 'b'], to: ['g'] };
const question = ({ maxHops, k }: World, more: object = {}) => ({ ...ends, maxHops, k, ...more });

/** The hops of a world, from the cost of single relations alone: the cheapest that is walkable, or lost ones where asked. */
function costsOf(index: ReachIndex, { lost = false, leave = [] as string[] } = {}): Costs {
  const terms = termsOf(understand(index, ends));
  const costs = new Map<string, Map<string, { cost: number; lost: boolean }>>();
  for (const item of index.relations.values())
    for (const [forward, from, to] of [
      [true, item.source, item.target],
      [false, item.target, item.source],
    ] as const) {
      if (leave.includes(from) || leave.includes(to) || leave.includes(item.id)) continue;
      const entered = index.actors.get(to);
      const access = entered === undefined ? null : accessOf(index, item, forward, entered, terms);
      if (access === null || (!lost && access.lost !== null)) continue;
      const row = costs.get(from) ?? new Map<string, { cost: number; lost: boolean }>();
      costs.set(from, row);
      const known = row.get(to);
      const better =
        known === undefined ||
        (known.lost && access.lost === null) ||
        (known.lost === (access.lost !== null) && access.cost < known.cost);
      if (better) row.set(to, { cost: access.cost, lost: access.lost !== null });
    }
  return new Map(
    [...costs].map(([from, row]) => [from, new Map([...row].map(([to, { cost }]) => [to, cost]))]),
  );
}
const endedIn = (index: ReachIndex): Set<string> =>
  new Set(
    [...index.actors.values()].filter(({ attributes }) => attributes.ended).map(({ id }) => id),
  );

function bruteForce(
  index: ReachIndex,
  world: World,
  { lost = false, leave = [] as string[], hops = world.maxHops } = {},
) {
  const ended = endedIn(index);
  const pass = (actor: string): boolean =>
    index.actors.get(actor)?.attributes.breadth !== 'broad' && (lost || !ended.has(actor));
  return allPaths(costsOf(index, { lost, leave }), ends.from, ends.to, hops, pass).filter(
    ({ actors: path }) => lost || path.every((actor) => !ended.has(actor)),
  );
}
const routesOf = (index: ReachIndex, asked: object) =>
  answerReach(index, asked as never).routes.map(({ hops, cost }) => ({
    actors: [hops[0]?.source ?? '', ...hops.map(({ target }) => target)],
    cost,
  }));
const runs = { numRuns: 400 };
const check = (body: (world: World, index: ReachIndex) => void) =>
  fc.assert(
    fc.property(worlds, (world) => {
      body(world, smallIndex(world.actors, world.relations));
    }),
    runs,
  );

describe('against brute force on random multigraphs', () => {
  test('the k best routes under the bound on hops', () => {
    check((world, index) =>
      expect(routesOf(index, question(world))).toEqual(bruteForce(index, world).slice(0, world.k)),
    );
  });

  test('routes that avoid an actor, or do without it', () => {
    check((world, index) => {
      const expected = bruteForce(index, world, { leave: ['d'] }).slice(0, world.k);
      expect(routesOf(index, question(world, { avoid: ['d'] }))).toEqual(expected);
      expect(routesOf(index, question(world, { without: ['d'] }))).toEqual(expected);
    });
  });

  test('routes without a relation', () => {
    check((world, index) => {
      if (!index.relations.has('r000')) return;
      expect(routesOf(index, question(world, { without: ['r000'] }))).toEqual(
        bruteForce(index, world, { leave: ['r000'] }).slice(0, world.k),
      );
    });
  });

  test('routes through actors', () => {
    check((world, index) =>
      expect(routesOf(index, question(world, { through: ['c', 'e'] }))).toEqual(
        bruteForce(index, world)
          .filter(({ actors: path }) => path.includes('c') && path.includes('e'))
          .slice(0, world.k),
      ),
    );
  });

  test('routes without detours', () => {
    check((world, index) => {
      const kept: { actors: string[]; cost: number }[] = [];
      for (const path of bruteForce(index, world))
        if (
          kept.length < world.k &&
          !kept.some((earlier) => earlier.actors.every((actor) => path.actors.includes(actor)))
        )
          kept.push(path);
      expect(routesOf(index, question(world, { detours: false }))).toEqual(kept);
    });
  });

  test('lost routes: those that need something lost', () => {
    check((world, index) => {
      const live = costsOf(index);
      const ended = endedIn(index);
      const lost = bruteForce(index, world, { lost: true }).filter(({ actors: path }) =>
        path.some(
          (actor, at) =>
            ended.has(actor) || (at > 0 && live.get(path[at - 1] ?? '')?.get(actor) === undefined),
        ),
      );
      const answer = answerReach(index, question(world) as never);
      expect(
        answer.lostRoutes.map(({ hops, cost }) => ({
          actors: [hops[0]?.source ?? '', ...hops.map(({ target }) => target)],
          cost,
        })),
      ).toEqual(lost.slice(0, world.k));
      for (const route of answer.lostRoutes) expect(route.brokenBy.length).toBeGreaterThan(0);
    });
  });

  test('the smallest cut, the actors on all routes, and Menger’s equality', () => {
    check((world, index) => {
      const { chokepoints } = answerReach(index, question(world) as never);
      const paths = bruteForce(index, world, { hops: names.length });
      const inner = names.filter((name) => !ends.from.includes(name) && !ends.to.includes(name));
      expect(chokepoints.adjacent).toBe(paths.some(({ actors: path }) => path.length === 2));
      if (chokepoints.adjacent) return;
      const separates = (removed: readonly string[]): boolean =>
        paths.every(({ actors: path }) => path.some((actor) => removed.includes(actor)));
      const subsets = inner
        .reduce<string[][]>(
          (all, name) => [...all, ...all.map((subset) => [...subset, name])],
          [[]],
        )
        .sort((a, b) => a.length - b.length);
      const smallest = subsets.find(separates)?.length;
      expect(chokepoints.cut).toHaveLength(smallest ?? -1);
      expect(separates(chokepoints.cut ?? [])).toBe(true);
      expect(chokepoints.disjointRoutes).toBe(smallest);
      expect(chokepoints.onAllRoutes).toEqual(
        paths.length === 0 ? [] : inner.filter((name) => separates([name])),
      );
    });
  });

  test('go-betweens: everybody who has a route, each with the best', () => {
    check((world, index) => {
      const ended = endedIn(index);
      const pass = (actor: string): boolean =>
        index.actors.get(actor)?.attributes.breadth !== 'broad' && !ended.has(actor);
      const expected = names
        .filter((name) => name !== 'g')
        .flatMap((name) =>
          allPaths(costsOf(index), [name], ['g'], world.maxHops, pass)
            .filter(({ actors: path }) => path.every((actor) => !ended.has(actor)))
            .slice(0, 1),
        )
        .map(({ actors: path, cost }) => ({ actor: path[0] as string, cost, path }));
      const { goBetweens } = answerGoBetweens(index, {
        to: ['g'],
        maxHops: world.maxHops,
      } as never);
      expect(
        goBetweens
          .map(({ actor, cost, route }) => ({
            actor,
            cost,
            path: [actor, ...route.hops.map(({ target }) => target)],
          }))
          .sort((a, b) => (a.actor < b.actor ? -1 : 1)),
      ).toEqual(expected);
      expect(goBetweens.map(({ cost }) => cost)).toEqual(
        [...goBetweens.map(({ cost }) => cost)].sort((a, b) => a - b),
      );
    });
  });
});

describe('laws', () => {
  test('taking an actor away never creates a route nor makes the best one cheaper', () => {
    check((world, index) => {
      const [best] = routesOf(index, question(world));
      const [without] = routesOf(index, question(world, { without: ['c'] }));
      if (without !== undefined) expect(best?.cost).toBeLessThanOrEqual(without.cost);
    });
  });
  test('supposing a contact never makes the best route dearer, and is marked', () => {
    check((world, index) => {
      const [best] = routesOf(index, question(world));
      const answer = answerReach(
        index,
        question(world, {
          hypothetical: [{ source: 'a', target: 'f', type: 'MET_WITH' }],
        }) as never,
      );
      if (best !== undefined) expect(answer.routes[0]?.cost).toBeLessThanOrEqual(best.cost);
      for (const { relations } of answer.routes.flatMap(({ hops }) => hops))
        for (const { id, hypothetical } of relations)
          expect(hypothetical).toBe(id.startsWith('hypothetical-'));
      expect(answer.change).not.toBeNull();
    });
  });
  test('turning all relations round turns the routes round', () => {
    // Willingness leads one way only, toward the one who declared it, at a cost that the direction does not change.
    const oneWay = fc.array(
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom(...names),
          fc.constantFrom('2012', '2016', '2020'),
        )
        .filter(([from, to]) => from !== to),
      { maxLength: 20 },
    );
    const turn = (pairs: readonly (readonly [string, string, string])[], round: boolean) =>
      smallIndex(
        names.map((id) => ({ id })),
        pairs.map(([from, to, since]) => ({
          source: round ? from : to,
          target: round ? to : from,
          type: 'INVITED_TO_TALKS' as const,
          since,
        })),
      );
    fc.assert(
      fc.property(oneWay, fc.integer({ min: 1, max: 6 }), (pairs, maxHops) => {
        const straight = routesOf(turn(pairs, false), { from: ['a'], to: ['g'], maxHops, k: 50 });
        const back = routesOf(turn(pairs, true), { from: ['g'], to: ['a'], maxHops, k: 50 });
        const sorted = (routes: typeof straight): string[] =>
          routes.map(({ actors: path, cost }) => `${cost} ${path.join('')}`).sort();
        expect(
          sorted(back.map(({ actors: path, cost }) => ({ actors: [...path].reverse(), cost }))),
        ).toEqual(sorted(straight));
      }),
      runs,
    );
  });
  test('the same question gives the same answer, byte for byte, however the rows are ordered', () => {
    check((world, index) => {
      const again = smallIndex([...world.actors].reverse(), world.relations);
      expect(JSON.stringify(answerReach(again, question(world) as never))).toBe(
        JSON.stringify(answerReach(index, question(world) as never)),
      );
    });
  });
  test('the cost of a route is the sum of its hops, and of a hop the sum of its penalties', () => {
    check((world, index) => {
      for (const { cost, hops, weakestHop } of answerReach(index, question(world) as never)
        .routes) {
        expect(cost).toBe(hops.reduce((sum, hop) => sum + hop.cost, 0));
        for (const hop of hops)
          expect(hop.cost).toBe(hop.penalties.reduce((sum, { amount }) => sum + amount, 0));
        expect(hops[weakestHop]?.cost).toBe(Math.max(...hops.map((hop) => hop.cost)));
      }
    });
  });
});
