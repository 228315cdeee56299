import type { AccessGraph } from './accessGraph.ts';
import type { Adjacency } from './pairs.ts';
import { unreachable } from './pathSearch.ts';

/**
 * By number of hops, the cheapest ways of exactly so many between some ends and each actor, as far as they are cheaper than
 * every way of fewer hops; `toward` is the next actor on the way back to the ends.
 */
export interface HopLayer {
  readonly cost: Int32Array;
  readonly toward: Int32Array;
}

export interface LayerSearch {
  readonly ends: readonly number[];
  readonly maxHops: number;
  /** Whether ways lead on from an actor. */
  readonly passes: (actor: number) => boolean;
  /** Whether an actor may be reached at all. */
  readonly admits: (actor: number) => boolean;
  /** From which way the ends are reached: `into` for ways to them, `out` for ways from them. */
  readonly ways: Adjacency;
}

/** The actors of a way from an actor of a layer back to the ends, the actor first. */
export function wayBack(layers: readonly HopLayer[], hops: number, actor: number): number[] {
  const way = [actor];
  for (let left = hops, at = actor; left > 0; left -= 1) {
    at = layers[left]?.toward[at] as number;
    way.push(at);
  }
  return way;
}

/** Of two ways of as many hops, whether the first comes first by the ids of its actors, read from the ends. */
function comesFirst(
  layers: readonly HopLayer[],
  hops: number,
  a: number,
  b: number,
  readFromEnds: boolean,
): boolean {
  if (!readFromEnds) return a < b;
  const [x, y] = [wayBack(layers, hops, a).reverse(), wayBack(layers, hops, b).reverse()];
  const at = x.findIndex((actor, place) => actor !== y[place]);
  return at !== -1 && (x[at] as number) < (y[at] as number);
}

/**
 * The cheapest ways by number of hops, by the Bellman-Ford recurrence over hops (Bellman 1958): linear in the hops of the
 * graph for each number of hops. Of ways as cheap and as long, the one whose actors come first by id, read in the direction
 * of walking.
 */
export function hopLayers(graph: AccessGraph, search: LayerSearch): HopLayer[] {
  const { ends, maxHops, passes, admits, ways } = search;
  const readFromEnds = ways === graph.out;
  const size = graph.ended.length;
  const layer = (): HopLayer => ({
    cost: new Int32Array(size).fill(unreachable),
    toward: new Int32Array(size).fill(-1),
  });
  const least = new Int32Array(size).fill(unreachable);
  const first = layer();
  for (const end of ends) {
    first.cost[end] = 0;
    least[end] = 0;
  }
  const layers = [first];
  let changed: number[] = [...ends];
  for (let hops = 1; hops <= maxHops && changed.length > 0; hops += 1) {
    const before = layers[hops - 1] as HopLayer;
    const now = layer();
    const reached: number[] = [];
    for (const actor of changed) {
      if (hops > 1 && !passes(actor)) continue;
      for (let at = ways.start[actor] as number; at < (ways.start[actor + 1] as number); at += 1) {
        const next = ways.other[at] as number;
        const price = graph.price[ways.pair[at] as number] as number;
        if (price <= 0 || !admits(next)) continue;
        const cost = (before.cost[actor] as number) + price;
        const known = now.cost[next] as number;
        if (cost >= (least[next] as number) || cost > known) continue;
        if (known === unreachable) reached.push(next);
        else if (
          cost === known &&
          !comesFirst(layers, hops - 1, actor, now.toward[next] as number, readFromEnds)
        )
          continue;
        now.cost[next] = cost;
        now.toward[next] = actor;
      }
    }
    for (const actor of reached) least[actor] = now.cost[actor] as number;
    layers.push(now);
    changed = reached;
  }
  return layers;
}
