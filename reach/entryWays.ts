import { type AccessGraph } from './accessGraph.ts';
import { isUsable, type EntryAccess } from './entryAccess.ts';
import { hopLayers, wayBack, type HopLayer } from './hopLayers.ts';
import { pairBetween } from './pairs.ts';
import { comparePaths, unreachable, type Path } from './pathSearch.ts';
import type { TargetSide } from './targetSide.ts';

export interface EntryQuestion {
  readonly sources: readonly number[];
  readonly maxHops: number;
}

/** The ways on either side of an entry: from the sources to outsiders, never through the own side, and inside it to the targets. */
export interface EntryWays {
  readonly outside: readonly HopLayer[];
  readonly inside: readonly HopLayer[];
  readonly maxHops: number;
  /** The shortest way inside by contact, as far as asked for. */
  readonly known: Map<number, Path | null>;
}

export function entryWaysOf(
  graph: AccessGraph,
  { own, targets }: TargetSide,
  { sources, maxHops }: EntryQuestion,
): EntryWays {
  const { ended, barred, index } = graph;
  const isThere = (actor: number): boolean => ended[actor] === 0 && barred[actor] === 0;
  const passable = (actor: number): boolean => isThere(actor) && index.broad[actor] === 0;
  const isInside = (actor: number): boolean => own.has(actor) && passable(actor);
  const isOutside = (actor: number): boolean => !own.has(actor) && passable(actor);
  return {
    inside: hopLayers(graph, {
      ends: targets.filter(isThere),
      maxHops: maxHops - 1,
      passes: isInside,
      admits: isInside,
      ways: graph.into,
    }),
    outside: hopLayers(graph, {
      ends: sources.filter((actor) => !own.has(actor) && isThere(actor)),
      maxHops: maxHops - 1,
      passes: isOutside,
      admits: isOutside,
      ways: graph.out,
    }),
    maxHops,
    known: new Map(),
  };
}

const costIn = (layer: HopLayer | undefined, actor: number): number =>
  layer?.cost[actor] ?? unreachable;

function findInside(inside: EntryWays['inside'], contact: number): Path | null {
  let best = -1;
  for (const [hops, layer] of inside.entries())
    if (costIn(layer, contact) < costIn(inside[best], contact)) best = hops;
  if (best === -1) return null;
  return { actors: wayBack(inside, best, contact), cost: costIn(inside[best], contact) };
}

/** The cheapest way from an insider to a target within the own side; of ways as cheap the shortest; null where none is recorded. */
export function shortestInside({ inside, known }: EntryWays, contact: number): Path | null {
  const found = known.get(contact);
  if (found !== undefined) return found;
  const way = findInside(inside, contact);
  known.set(contact, way);
  return way;
}

/** The best route from the sources to an outsider and through it to a target, within the bound on hops. */
export function cheapestThrough(
  graph: AccessGraph,
  { outside, inside, maxHops }: EntryWays,
  outsider: number,
  accesses: readonly EntryAccess[],
): Path | null {
  const contacts = new Set(
    accesses.filter((access) => isUsable(graph, outsider, access)).map(({ contact }) => contact),
  );
  let best: Path | null = null;
  for (const [out, before] of outside.entries()) {
    const toIt = costIn(before, outsider);
    if (toIt === unreachable) continue;
    for (const contact of contacts) {
      const price = graph.price[pairBetween(graph.out, outsider, contact)] as number;
      for (let within = 0; within <= maxHops - 1 - out; within += 1) {
        const on = costIn(inside[within], contact);
        const cost = toIt + price + on;
        if (on === unreachable || (best !== null && cost > best.cost)) continue;
        const path: Path = {
          actors: [
            ...wayBack(outside, out, outsider).reverse(),
            ...wayBack(inside, within, contact),
          ],
          cost,
        };
        if (best === null || comparePaths(path, best) < 0) best = path;
      }
    }
  }
  return best;
}
