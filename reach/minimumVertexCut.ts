import { mayPass, mayWalk, type PathQuestion } from './pathSearch.ts';

export interface VertexCut {
  /** A hop leads from a source straight to a target: no actor between them can be cut. */
  readonly adjacent: boolean;
  /** The smallest set of actors between the ends whose loss separates them, nearest the sources; null where adjacent. */
  readonly cut: readonly string[] | null;
  /** Actors between the ends whose loss alone separates them. */
  readonly onAllRoutes: readonly string[];
  /** How many routes share no actor between the ends (Menger 1927: as many as the cut has actors); null where adjacent. */
  readonly disjointRoutes: number | null;
}

/**
 * The smallest vertex cut by maximum flow (Ford and Fulkerson 1956, shortest augmenting paths by Edmonds and Karp 1972): every
 * actor between the ends is split into an entrance and an exit that let one unit through. Hops have no bound here. Of several
 * smallest cuts, the one nearest the sources: the actors whose entrance the residual graph reaches and whose exit not.
 */
export function minimumVertexCut(question: PathQuestion): VertexCut {
  const { graph, from, to } = question;
  const starts = [...from].filter((actor) => !graph.ended.has(actor)).sort();
  const next = (actor: string): string[] =>
    [...(graph.out.get(actor) ?? [])].filter(([target, hop]) => mayWalk(question, hop) && (to.has(target) || mayPass(question, target))).map(([target]) => target).sort();
  if (starts.some((actor) => next(actor).some((target) => to.has(target)))) return { adjacent: true, cut: null, onAllRoutes: [], disjointRoutes: null };

  // Flow as what it is here: for an actor on a route, who comes before and after it on that route.
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  let routes = 0;
  for (;;) {
    const search = augmentingPath(starts, next, to, before);
    if (search.path === null) {
      const cut = [...search.entrances].filter((actor) => !search.exits.has(actor)).sort();
      return { adjacent: false, cut, onAllRoutes: routes === 1 ? separators(starts, next, to, after, before) : [], disjointRoutes: routes };
    }
    augment(search.path, before, after);
    routes += 1;
  }
}

/** A place in the split graph: the entrance or the exit of an actor. */
type Place = { readonly actor: string; readonly side: 'entrance' | 'exit' };
const keyOf = ({ actor, side }: Place): string => `${side} ${actor}`;

/** A shortest way from the sources to a target in the residual graph, or all that the residual graph reaches. */
function augmentingPath(starts: readonly string[], next: (actor: string) => string[], to: ReadonlySet<string>, before: ReadonlyMap<string, string>) {
  const origin = new Map<string, Place | null>();
  const queue: Place[] = [];
  const reach = (place: Place, by: Place | null): void => {
    if (origin.has(keyOf(place))) return;
    origin.set(keyOf(place), by);
    queue.push(place);
  };
  for (const actor of starts) reach({ actor, side: 'exit' }, null);
  for (let at = 0; at < queue.length; at += 1) {
    const place = queue[at] as Place;
    const { actor, side } = place;
    if (side === 'exit') {
      for (const target of next(actor)) {
        if (to.has(target)) {
          const path: Place[] = [{ actor: target, side: 'entrance' }];
          for (let step: Place | null | undefined = place; step !== null && step !== undefined; step = origin.get(keyOf(step))) path.unshift(step);
          return { path, entrances: new Set<string>(), exits: new Set<string>() };
        }
        reach({ actor: target, side: 'entrance' }, place);
      }
      // Back through an actor that carries flow, against it.
      if (before.has(actor)) reach({ actor, side: 'entrance' }, place);
    } else if (!before.has(actor)) reach({ actor, side: 'exit' }, place);
    else reach({ actor: before.get(actor) as string, side: 'exit' }, place);
  }
  const reached = (side: Place['side']): Set<string> => new Set(queue.filter((place) => place.side === side).map(({ actor }) => actor));
  return { path: null, entrances: reached('entrance'), exits: reached('exit') };
}

/** Adds one unit of flow along a path: hops taken forward gain it, hops taken back lose it. */
function augment(path: readonly Place[], before: Map<string, string>, after: Map<string, string>): void {
  const gained: [string, string][] = [];
  const lost: [string, string][] = [];
  for (const [index, place] of path.slice(1).entries()) {
    const earlier = path[index] as Place;
    if (earlier.actor === place.actor) continue;
    if (earlier.side === 'exit' && place.side === 'entrance') gained.push([earlier.actor, place.actor]);
    else lost.push([place.actor, earlier.actor]);
  }
  for (const [source, target] of lost) {
    if (before.get(target) === source) before.delete(target);
    if (after.get(source) === target) after.delete(source);
  }
  for (const [source, target] of gained) {
    before.set(target, source);
    after.set(source, target);
  }
}

/** Of the actors on the one route, those without which no target is reached. */
function separators(starts: readonly string[], next: (actor: string) => string[], to: ReadonlySet<string>, after: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): string[] {
  const route = [...before.keys()].filter((actor) => !to.has(actor) && after.has(actor));
  return route.filter((removed) => !connects(starts, next, to, removed)).sort();
}

function connects(starts: readonly string[], next: (actor: string) => string[], to: ReadonlySet<string>, removed: string): boolean {
  const seen = new Set<string>([...starts, removed]);
  const queue = [...starts];
  for (let at = 0; at < queue.length; at += 1)
    for (const target of next(queue[at] as string)) {
      if (to.has(target)) return true;
      if (seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  return false;
}
