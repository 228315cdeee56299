import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReachIndex } from '../../../reach/reachIndex.ts';
import { reach, routesOf } from './ask.ts';
import { smallIndex } from './smallWorld.ts';
import { names, question, worlds, type World } from './worlds.ts';

const runs = { numRuns: 250 };
const check = (body: (world: World, index: ReachIndex) => void) =>
  fc.assert(
    fc.property(worlds, (world) => {
      body(world, smallIndex(world.actors, world.relations));
    }),
    runs,
  );

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
      const answer = reach(
        index,
        question(world, {
          hypothetical: [{ source: 'a', target: 'f', type: 'MET_WITH' }],
        }),
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
      expect(JSON.stringify(reach(again, question(world)))).toBe(
        JSON.stringify(reach(index, question(world))),
      );
    });
  });
  test('the cost of a route is the sum of its hops, and of a hop the sum of its penalties', () => {
    check((world, index) => {
      for (const { cost, hops, weakestHop } of reach(index, question(world)).routes) {
        expect(cost).toBe(hops.reduce((sum, hop) => sum + hop.cost, 0));
        for (const hop of hops)
          expect(hop.cost).toBe(hop.penalties.reduce((sum, { amount }) => sum + amount, 0));
        expect(hops[weakestHop]?.cost).toBe(Math.max(...hops.map((hop) => hop.cost)));
      }
    });
  });
});
