import { costOf, place, type PathSearch } from './pathSearch.ts';

export interface VertexCut {
  /** A hop leads from a source straight to a target: no actor between them can be cut. */
  readonly adjacent: boolean;
  /** The smallest set of actors between the ends whose loss separates them, nearest the sources; null where adjacent. */
  readonly cut: readonly number[] | null;
  /** Actors between the ends whose loss alone separates them. */
  readonly onAllRoutes: readonly number[];
  /** How many routes share no actor between the ends (Menger 1927: as many as the cut has actors); null where adjacent. */
  readonly disjointRoutes: number | null;
}

/**
 * Routes that share no actor, as a flow: for an actor on one, who comes before and after it there, or -1. Every actor
 * between the ends has an entrance (twice its number) and an exit (one more), with one unit between them.
 */
interface Flow {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** What a search through what the flow leaves reached: the last actor before a target, or none, and from where each place was reached. */
interface Residual {
  readonly last: number;
  readonly origin: Int32Array;
}

const none = -1;
const start = -2;
const entrance = (actor: number): number => 2 * actor;
const exit = (actor: number): number => 2 * actor + 1;

/**
 * The smallest vertex cut by maximum flow (Ford and Fulkerson 1956, shortest augmenting paths by Edmonds and Karp 1972). Hops
 * have no bound here. Of several smallest cuts, the one nearest the sources: the actors whose entrance the residual graph
 * reaches and whose exit not.
 */
export function minimumVertexCut(search: PathSearch): VertexCut {
  const { places, sources } = search;
  if (
    sources.some((source) => waysOut(search, source, (target) => places[target] === place.target))
  )
    return { adjacent: true, cut: null, onAllRoutes: [], disjointRoutes: null };
  const flow: Flow = {
    before: new Int32Array(places.length).fill(none),
    after: new Int32Array(places.length).fill(none),
  };
  for (let routes = 0; ; routes += 1) {
    const residual = reachResidual(search, flow);
    if (residual.last === none) {
      const cut: number[] = [];
      for (let actor = 0; actor < places.length; actor += 1)
        if (residual.origin[entrance(actor)] !== none && residual.origin[exit(actor)] === none)
          cut.push(actor);
      return {
        adjacent: false,
        cut,
        onAllRoutes: routes === 1 ? separators(search, routeOf(flow, sources)) : [],
        disjointRoutes: routes,
      };
    }
    augment(residual, flow);
  }
}

/** Goes through the actors that a hop leads to from one, until one is what is looked for. */
function waysOut(search: PathSearch, from: number, isIt: (target: number) => boolean): boolean {
  const { start: rows, pair, other } = search.graph.out;
  for (let at = rows[from] as number; at < (rows[from + 1] as number); at += 1)
    if (costOf(search, pair[at] as number) > 0 && isIt(other[at] as number)) return true;
  return false;
}

/** A shortest way from the sources to a target in the residual graph, or all that the residual graph reaches. */
function reachResidual(search: PathSearch, { before }: Flow): Residual {
  const { places, sources } = search;
  const origin = new Int32Array(2 * places.length).fill(none);
  const queue = new Int32Array(2 * places.length);
  let reached = 0;
  const reach = (spot: number, by: number): void => {
    if (origin[spot] !== none) return;
    origin[spot] = by;
    queue[reached] = spot;
    reached += 1;
  };
  for (const source of sources) reach(exit(source), start);
  for (let at = 0; at < reached; at += 1) {
    const spot = queue[at] as number;
    const actor = spot >> 1;
    const earlier = before[actor] as number;
    if (spot === entrance(actor)) {
      reach(earlier === none ? exit(actor) : exit(earlier), spot);
      continue;
    }
    const arrives = waysOut(search, actor, (target) => {
      if (places[target] === place.between) reach(entrance(target), spot);
      return places[target] === place.target;
    });
    if (arrives) return { last: actor, origin };
    // Back through an actor that carries flow, against it.
    if (earlier !== none) reach(entrance(actor), spot);
  }
  return { last: none, origin };
}

/** Adds one unit of flow along the way found: hops taken forward gain it, hops taken back lose it. */
function augment({ last, origin }: Residual, { before, after }: Flow): void {
  const gained: [number, number][] = [];
  let spot = exit(last);
  for (let by = origin[spot] as number; by !== start; by = origin[spot] as number) {
    const [from, to] = [by >> 1, spot >> 1];
    if (from !== to) {
      if (spot === entrance(to)) gained.push([from, to]);
      // From an entrance back to the exit of the one before: that hop loses its flow.
      else {
        if (before[from] === to) before[from] = none;
        if (after[to] === from) after[to] = none;
      }
    }
    spot = by;
  }
  for (const [from, to] of gained) {
    before[to] = from;
    after[from] = to;
  }
}

/** The actors between the ends of the one route of a flow, in order. */
function routeOf({ before, after }: Flow, sources: readonly number[]): number[] {
  const first = before.findIndex((actor) => sources.includes(actor));
  const route: number[] = [];
  for (let actor = first; actor !== none; actor = after[actor] as number) route.push(actor);
  return route;
}

/**
 * Of the actors on the one route, those without which no target is reached, in one pass: explore from the sources, stopping at
 * actors of the route. When the exploration has come to its end with all of the route behind explored, whatever lies further
 * is reached through the farthest one touched, alone.
 */
function separators(search: PathSearch, route: readonly number[]): number[] {
  const { places, sources } = search;
  const position = new Map(route.map((actor, at) => [actor, at]));
  const seen = new Uint8Array(places.length);
  const queue = [...sources];
  const found: number[] = [];
  let farthest = -1;
  let explored = 0;
  let at = 0;
  for (;;) {
    for (; at < queue.length; at += 1) {
      const arrives = waysOut(search, queue[at] as number, (target) => {
        if (places[target] === place.target) return true;
        const on = position.get(target);
        if (on !== undefined) farthest = Math.max(farthest, on);
        else if (places[target] === place.between && seen[target] === 0) {
          seen[target] = 1;
          queue.push(target);
        }
        return false;
      });
      if (arrives) return found.sort((a, b) => a - b);
    }
    if (explored === farthest) found.push(route[farthest] as number);
    const until = Math.max(explored + 1, farthest);
    for (; explored < until; explored += 1) queue.push(route[explored] as number);
  }
}
