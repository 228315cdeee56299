import { costOf, place, unreachable, type PathSearch } from './pathSearch.ts';

/** Something that a path must have met: whether an actor, or a hop that enters it, does so. */
export interface Requirement {
  /** Whether standing at an actor meets it. */
  readonly atActor: (actor: number) => boolean;
  /** Whether walking a pair meets it. */
  readonly onPair: (pair: number) => boolean;
}

/** By hops left (0 … maxHops), by actor: the least that a walk to the targets can cost; `unreachable` where none leads there. */
export type Bounds = readonly Int32Array[];

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

/** Actors whose cost changed in a round, each once. */
class Frontier {
  readonly actors: number[] = [];
  readonly #round: Int32Array;
  readonly #now: number;
  constructor(round: Int32Array, now: number) {
    this.#round = round;
    this.#now = now;
  }
  add(actor: number): void {
    if (this.#round[actor] === this.#now) return;
    this.#round[actor] = this.#now;
    this.actors.push(actor);
  }
}

/**
 * For each number of hops left, the cheapest cost from each actor to the targets, by the Bellman-Ford recurrence over hops
 * (Bellman 1958), from the targets backward. One run serves all spur searches of a question as a lower bound.
 */
export function costsToTargets(search: PathSearch): Bounds {
  return recur(search, null, null);
}

/** The same for walks that meet a requirement on a hop they walk, or at an actor that they enter, after the one they stand at. */
export function costsMeeting(search: PathSearch, requirement: Requirement, plain: Bounds): Bounds {
  return recur(search, requirement, plain);
}

function recur(search: PathSearch, requirement: Requirement | null, plain: Bounds | null): Bounds {
  const { graph, places, targets, maxHops } = search;
  const { start, pair, other } = graph.into;
  const round = new Int32Array(places.length);
  const first = new Int32Array(places.length).fill(unreachable);
  if (requirement === null) for (const actor of targets) first[actor] = 0;
  const layers = [first];
  let changed: readonly number[] = targets;
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const before = layers[hops - 1] as Int32Array;
    const all = plain?.[hops - 1];
    const layer = before.slice();
    const next = new Frontier(round, hops);
    const relax = (actor: number): void => {
      if (places[actor] !== place.between && places[actor] !== place.target) return;
      const rest = before[actor] as number;
      const free = all === undefined ? unreachable : (all[actor] as number);
      const met = requirement?.atActor(actor) === true;
      for (let at = start[actor] as number; at < (start[actor + 1] as number); at += 1) {
        const source = other[at] as number;
        if ((places[source] as number) >= place.target) continue;
        const cost = costOf(search, pair[at] as number);
        if (cost === 0) continue;
        const total =
          cost +
          (requirement !== null && (met || requirement.onPair(pair[at] as number)) ? free : rest);
        if (total < (layer[source] as number)) {
          layer[source] = total;
          next.add(source);
        }
      }
    };
    for (const actor of changed) relax(actor);
    // Where walks without the requirement became cheaper in the round before, those with it may through them.
    if (plain !== null && hops > 1) {
      const earlier = plain[hops - 2] as Int32Array;
      for (let actor = 0; actor < earlier.length; actor += 1)
        if ((all as Int32Array)[actor] !== earlier[actor]) relax(actor);
    }
    layers.push(layer);
    changed = next.actors;
  }
  return layers;
}
