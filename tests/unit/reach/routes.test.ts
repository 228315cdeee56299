import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReachIndex } from '../../../reach/reachIndex.ts';
import { actorsOn, goBetweens, reach, routesOf } from './ask.ts';
import { allPaths, bruteForce, costsOf, endedIn } from './bruteForce.ts';
import { plainEntryOf, plainSideOf } from './plainSide.ts';
import { smallIndex } from './smallWorld.ts';
import { ends, names, question, worlds, type World } from './worlds.ts';

const runs = { numRuns: 250 };
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
      const { own } = plainSideOf(world, ends.to);
      const kept: { actors: string[]; cost: number }[] = [];
      for (const path of bruteForce(index, world)) {
        const isDetour = kept.some(
          ({ actors: earlier }) =>
            earlier.every((actor) => path.actors.includes(actor)) &&
            plainEntryOf(own, earlier) === plainEntryOf(own, path.actors),
        );
        if (kept.length < world.k && !isDetour) kept.push(path);
      }
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
      const answer = reach(index, question(world));
      expect(
        answer.lostRoutes.map((route) => ({ actors: actorsOn(route), cost: route.cost })),
      ).toEqual(lost.slice(0, world.k));
      for (const route of answer.lostRoutes) expect(route.brokenBy.length).toBeGreaterThan(0);
    });
  });

  test('the smallest cut, the actors on all routes, and Menger’s equality', () => {
    check((world, index) => {
      const { chokepoints } = reach(index, question(world));
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
      const found = goBetweens(index, {
        to: ['g'],
        maxHops: world.maxHops,
      });
      expect(
        found.goBetweens
          .map(({ actor, cost, route }) => ({
            actor,
            cost,
            path: [actor, ...route.hops.map(({ target }) => target)],
          }))
          .sort((a, b) => (a.actor < b.actor ? -1 : 1)),
      ).toEqual(expected);
      expect(found.goBetweens.map(({ cost }) => cost)).toEqual(
        [...found.goBetweens.map(({ cost }) => cost)].sort((a, b) => a - b),
      );
    });
  });
});
