import { costsMeeting, costsToTargets, type Bounds, type Requirement } from './bounds.ts';
import { Heap } from './heap.ts';
import { pairBetween } from './pairs.ts';
import { barring, costOf, place, unreachable, type Path, type PathSearch } from './pathSearch.ts';

/** The beginning of the walks that a spur search looks for. */
export interface Root {
  /** Empty: any source may be the first. */
  readonly actors: readonly number[];
  readonly cost: number;
  /** Actors that may not come next. */
  readonly banned: ReadonlySet<number>;
}

/** Bounds of a search: without, and with each requirement yet to be met. */
export interface SearchBounds {
  readonly plain: Bounds;
  readonly meeting: readonly Bounds[];
}

export function boundsOf(search: PathSearch, requirements: readonly Requirement[]): SearchBounds {
  const plain = costsToTargets(search);
  return {
    plain,
    meeting: requirements.map((requirement) => costsMeeting(search, requirement, plain)),
  };
}

interface Partial {
  readonly actor: number;
  readonly before: Partial | null;
  readonly length: number;
  readonly cost: number;
  /** Requirements met, as bits. */
  readonly met: number;
  /** Cost so far and at least to come. */
  readonly estimate: number;
}

/** Of two partials of one length, which comes first by the sequence of actors. */
function compareSequences(a: Partial, b: Partial): number {
  let difference = 0;
  for (
    let x: Partial | null = a, y: Partial | null = b;
    x !== null && y !== null && x !== y;
    x = x.before, y = y.before
  )
    if (x.actor !== y.actor) difference = x.actor - y.actor;
  return difference;
}
const compare = (a: Partial, b: Partial): number =>
  a.estimate - b.estimate || a.length - b.length || compareSequences(a, b);

function actorsOf(last: Partial): number[] {
  const actors: number[] = [];
  for (let at: Partial | null = last; at !== null; at = at.before) actors.push(at.actor);
  return actors.reverse();
}

/** Partials looked at before the bounds are made anew for the root: those of the whole graph may lead into places that it has closed. */
const patience = 400;

/**
 * The cheapest walk that begins with a root and meets all requirements, exact under the bound on hops: A* (Hart, Nilsson and
 * Raphael 1968) over actor, hops used and requirements met, with the costs to the targets as the estimate. It never enters
 * the root again. Without requirements it is a loopless path: hops cost at least 1, so cutting a loop out would make it cheaper
 * and shorter. With them it may meet an actor twice, once before and once after meeting one; it is then still a lower bound
 * of the loopless paths from the root.
 *
 * @param bounds from `boundsOf` of this search, or of one with fewer actors barred; never more than the true cost
 */
export function cheapestWalk(
  search: PathSearch,
  bounds: SearchBounds,
  root: Root,
  requirements: readonly Requirement[],
): Path | null {
  const found = walk(search, bounds, root, requirements, patience);
  if (found !== 'impatient') return found;
  const last = root.actors.at(-1);
  // The root's last actor is where the walk goes on from: it stays a place that costs lead to, but none lead through.
  const closed = barring(
    search,
    root.actors.filter((actor) => actor !== last && search.places[actor] !== place.barred),
  );
  if (last !== undefined) closed.places[last] = place.source;
  const again = walk(
    closed,
    boundsOf(closed, requirements),
    root,
    requirements,
    Number.POSITIVE_INFINITY,
  );
  return again === 'impatient' ? null : again;
}

function walk(
  search: PathSearch,
  bounds: SearchBounds,
  root: Root,
  requirements: readonly Requirement[],
  limit: number,
): Path | null | 'impatient' {
  const { graph, places, sources, maxHops } = search;
  const { start, pair, other } = graph.out;
  const full = (1 << requirements.length) - 1;
  const taken = new Set(root.actors);
  const queue = new Heap<Partial>(compare);
  const metAt = (actor: number, met: number): number =>
    requirements.reduce(
      (bits, requirement, at) =>
        (bits >> at) & 1 || !requirement.atActor(actor) ? bits : bits | (1 << at),
      met,
    );
  const metOn = (on: number, met: number): number =>
    requirements.reduce(
      (bits, requirement, at) =>
        (bits >> at) & 1 || !requirement.onPair(on) ? bits : bits | (1 << at),
      met,
    );
  const toCome = (actor: number, left: number, met: number): number => {
    let least = bounds.plain[left]?.[actor] ?? unreachable;
    for (const [at, layers] of bounds.meeting.entries())
      if (((met >> at) & 1) === 0) least = Math.max(least, layers[left]?.[actor] ?? unreachable);
    return least;
  };
  const enter = (actor: number, before: Partial | null, cost: number, met: number): void => {
    const length = before === null ? 1 : before.length + 1;
    const estimate = cost + toCome(actor, maxHops + 1 - length, met);
    if (estimate < unreachable) queue.push({ actor, before, length, cost, met, estimate });
  };
  const step = (from: Partial, banned: ReadonlySet<number> | null): void => {
    if (from.length > maxHops) return;
    for (let at = start[from.actor] as number; at < (start[from.actor + 1] as number); at += 1) {
      const target = other[at] as number;
      const there = places[target] as number;
      if (
        (there !== place.between && there !== place.target) ||
        banned?.has(target) === true ||
        taken.has(target)
      )
        continue;
      const cost = costOf(search, pair[at] as number);
      if (cost === 0) continue;
      enter(
        target,
        from,
        from.cost + cost,
        full === 0 ? 0 : metAt(target, metOn(pair[at] as number, from.met)),
      );
    }
  };
  if (root.actors.length === 0)
    for (const actor of sources)
      if (!root.banned.has(actor)) enter(actor, null, 0, metAt(actor, 0));
  if (root.actors.length > 0) step(rootPartial(search, root, metAt, metOn), root.banned);

  // An actor reached before, with as much met, no more hops and no more cost makes every later arrival idle.
  const reached = new Map<number, { length: number; cost: number }[]>();
  let looked = 0;
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const { actor, length, cost, met } = best;
    if (places[actor] === place.target) {
      if (met === full) return { actors: actorsOf(best), cost };
      continue;
    }
    const key = actor * (full + 1) + met;
    const earlier = reached.get(key);
    if (earlier?.some((other) => other.length <= length && other.cost <= cost) === true) continue;
    if (earlier === undefined) reached.set(key, [{ length, cost }]);
    else earlier.push({ length, cost });
    looked += 1;
    if (looked > limit) return 'impatient';
    step(best, null);
  }
  return null;
}

/** The root as a chain of partials, with what it has met. */
function rootPartial(
  { graph }: PathSearch,
  { actors, cost }: Root,
  metAt: (actor: number, met: number) => number,
  metOn: (pair: number, met: number) => number,
): Partial {
  const [first, ...others] = actors;
  const begin: Partial = {
    actor: first as number,
    before: null,
    length: 1,
    cost,
    met: metAt(first as number, 0),
    estimate: 0,
  };
  return others.reduce<Partial>(
    (before, actor) => ({
      actor,
      before,
      length: before.length + 1,
      cost,
      met: metAt(actor, metOn(pairBetween(graph.out, before.actor, actor), before.met)),
      estimate: 0,
    }),
    begin,
  );
}
