import { accessOf } from '../../../reach/hopCost.ts';
import type { ReachIndex } from '../../../reach/reachIndex.ts';
import { termsOf, understand } from '../../../reach/understand.ts';
import { ends, type World } from './worlds.ts';

/** A hop between actors, as brute force sees it. */
export type Costs = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** All loopless paths by depth-first search, in order of cost, hops and ids. */
export function allPaths(
  costs: Costs,
  from: readonly string[],
  to: readonly string[],
  maxHops: number,
  mayPass: (actor: string) => boolean = () => true,
): { actors: string[]; cost: number }[] {
  const found: { actors: string[]; cost: number }[] = [];
  const walk = (actors: string[], cost: number): void => {
    const last = actors.at(-1) as string;
    if (to.includes(last)) {
      found.push({ actors, cost });
      return;
    }
    if (actors.length > maxHops) return;
    if (actors.length > 1 && (from.includes(last) || !mayPass(last))) return;
    for (const [next, more] of costs.get(last) ?? [])
      if (!actors.includes(next)) walk([...actors, next], cost + more);
  };
  for (const source of from) walk([source], 0);
  return found.sort(
    (a, b) =>
      a.cost - b.cost ||
      a.actors.length - b.actors.length ||
      (a.actors.join('\u0000') < b.actors.join('\u0000') ? -1 : 1),
  );
}

/** The hops of a world, from the cost of single relations alone: the cheapest that is walkable, or lost ones where asked. */
export function costsOf(index: ReachIndex, { lost = false, leave = [] as string[] } = {}): Costs {
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
export const endedIn = (index: ReachIndex): Set<string> =>
  new Set(
    [...index.actors.values()].filter(({ attributes }) => attributes.ended).map(({ id }) => id),
  );

/** All routes of a world between its ends, the best first. */
export function bruteForce(
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
