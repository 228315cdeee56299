import type { AccessGraph } from './accessGraph.ts';

/** What an actor is to a search. */
export const place = { between: 0, source: 1, target: 2, barred: 3 } as const;

/** Where a search goes: from which actors to which, within how many hops, and whether lost hops count. */
export interface PathSearch {
  readonly graph: AccessGraph;
  /** By actor: whether it is passed, an end, or never entered (broad, avoided, ended). */
  readonly places: Uint8Array;
  /** Numbers of actors, ascending, without the barred. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly maxHops: number;
  /** Whether hops that are lost on the date, and actors that had ended, may be walked. */
  readonly lost: boolean;
}

/** A sequence of actors with its cost. Loopless, unless said otherwise. */
export interface Path {
  readonly actors: readonly number[];
  readonly cost: number;
}

/** More than any path costs, and small enough to be added to without leaving 32 bits. */
export const unreachable = 0x3fff_ffff;

/** Cost, then number of hops, then the sequence of ids by code point: numbers are in that order. */
export function comparePaths(a: Path, b: Path): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.actors.length !== b.actors.length) return a.actors.length - b.actors.length;
  for (const [at, actor] of a.actors.entries()) {
    const other = b.actors[at] as number;
    if (actor !== other) return actor - other;
  }
  return 0;
}

/** Makes a search ready: a broad actor is an end, never a middle; an ended one is nothing unless lost hops are walked. */
export function createSearch(
  graph: AccessGraph,
  from: readonly number[],
  to: readonly number[],
  { maxHops, lost }: { maxHops: number; lost: boolean },
): PathSearch {
  const { broad } = graph.index;
  const places = broad.map((is) => (is === 1 ? place.barred : place.between));
  for (const actor of from) places[actor] = place.source;
  for (const actor of to) places[actor] = place.target;
  for (let actor = 0; actor < places.length; actor += 1)
    if (graph.barred[actor] === 1 || (!lost && graph.ended[actor] === 1))
      places[actor] = place.barred;
  return searchOf({ graph, maxHops, lost }, places, from, to);
}

const searchOf = (
  search: Pick<PathSearch, 'graph' | 'maxHops' | 'lost'>,
  places: Uint8Array,
  from: readonly number[],
  to: readonly number[],
): PathSearch => ({
  ...search,
  places,
  sources: from.filter((actor) => places[actor] === place.source).sort((a, b) => a - b),
  targets: to.filter((actor) => places[actor] === place.target).sort((a, b) => a - b),
});

/** The same search with some more actors that may not be entered. */
export function barring(search: PathSearch, actors: Iterable<number>): PathSearch {
  const places = search.places.slice();
  for (const actor of actors) places[actor] = place.barred;
  return searchOf(search, places, search.sources, search.targets);
}

/** The cost of walking a pair in a search; 0 where it may not. */
export function costOf({ graph, lost }: PathSearch, pair: number): number {
  const price = graph.price[pair] as number;
  if (price > 0) return price;
  return lost ? -price : 0;
}
