import TinyQueue from 'tinyqueue';
import {
  boundsOf,
  costsMeeting,
  type Bounds,
  type Requirement,
  type SearchBounds,
} from './bounds.ts';
import { cheapestWalk } from './cheapestWalk.ts';
import type { Root } from './walkSearch.ts';
import { deviationsFrom, firstRepeat } from './deviations.ts';
import { entryOf } from './entryRule.ts';
import { barring, comparePaths, type Path, type PathSearch } from './pathSearch.ts';

/** A part of all walks: from a root, past some actors, clear of others, entering the own side by none of some. */
interface Part {
  readonly root: Root;
  readonly past: readonly number[];
  readonly clearOf: readonly number[];
  readonly shut: readonly number[];
}

interface Candidate extends Part {
  readonly walk: Path;
}

/** Whether a path has all actors of an earlier one and enters the own side by the same actor. */
const isDetour = (own: ReadonlySet<number>, path: Path, earlier: Path): boolean =>
  earlier.actors.every((actor) => path.actors.includes(actor)) &&
  entryOf(own, path.actors) === entryOf(own, earlier.actors);

/**
 * The parts of a part that hold all its walks but detours of a path: each passes some of its actors and misses the next, the
 * last passes them all and enters by another. No two of them share a walk.
 */
function apartFrom(part: Part, path: Path, own: ReadonlySet<number>): Part[] {
  const { root, past, clearOf, shut } = part;
  const parts: Part[] = [];
  const passed = [...past];
  for (const actor of path.actors) {
    if (root.actors.includes(actor) || past.includes(actor)) continue;
    parts.push({ root, past: [...passed], clearOf: [...clearOf, actor], shut });
    passed.push(actor);
  }
  return [...parts, { root, past: passed, clearOf, shut: [...shut, entryOf(own, path.actors)] }];
}

/** Finds the cheapest walk of a part. */
class PartSearch {
  readonly #search: PathSearch;
  readonly #requirements: readonly Requirement[];
  readonly #bounds: SearchBounds;
  readonly #own: ReadonlySet<number>;
  /** Bounds of the walks that pass an actor, made once for each. */
  readonly #pastBounds = new Map<number, Bounds>();

  constructor(search: PathSearch, requirements: readonly Requirement[], own: ReadonlySet<number>) {
    this.#search = search;
    this.#requirements = requirements;
    this.#bounds = boundsOf(search, requirements);
    this.#own = own;
  }

  /** Whether a part can hold a walk at all: no more actors than a walk has, and an end left. */
  mayHold({ root, past, clearOf }: Part): boolean {
    const { maxHops, targets } = this.#search;
    const needed = new Set([...root.actors, ...past]);
    return needed.size <= maxHops + 1 && targets.some((target) => !clearOf.includes(target));
  }

  cheapest({ root, past, clearOf, shut }: Part): Path | null {
    const passing = past.map((wanted): Requirement => ({
      atActor: (actor) => actor === wanted,
      onPair: () => false,
    }));
    const bounds = passing.map((requirement, at) =>
      this.#boundsPast(past[at] as number, requirement),
    );
    return cheapestWalk(
      clearOf.length === 0 ? this.#search : barring(this.#search, clearOf),
      { plain: this.#bounds.plain, meeting: [...this.#bounds.meeting, ...bounds] },
      root,
      {
        requirements: [...this.#requirements, ...passing],
        entry: shut.length === 0 ? null : { own: this.#own, shut: new Set(shut) },
      },
    );
  }

  #boundsPast(actor: number, requirement: Requirement): Bounds {
    const known =
      this.#pastBounds.get(actor) ?? costsMeeting(this.#search, requirement, this.#bounds.plain);
    this.#pastBounds.set(actor, known);
    return known;
  }
}

/**
 * The paths that are no detour of one before them, in order of cost, hops and ids. What is left is parted as by Yen and Lawler;
 * only where the cheapest of a part is a detour is that part parted by the actors of the path of which it is one. So nothing
 * is parted by what has not stood in the way: routes that share nobody cost no more than in Yen's order.
 *
 * @param own the own side of the targets
 * @param spend asked before each search; false ends it all
 */
export function* pathsWithoutDetours(
  search: PathSearch,
  requirements: readonly Requirement[],
  own: ReadonlySet<number>,
  spend: () => boolean,
): Generator<Path> {
  const parts = new PartSearch(search, requirements, own);
  const queue = new TinyQueue<Candidate>([], (a, b) => comparePaths(a.walk, b.walk));
  const answered: Path[] = [];
  const all: Root = { actors: [], cost: 0, banned: new Set() };
  let left: Part[] = [{ root: all, past: [], clearOf: [], shut: [] }];
  for (;;) {
    for (const part of left.filter((one) => parts.mayHold(one))) {
      if (!spend()) return;
      const walk = parts.cheapest(part);
      if (walk !== null) queue.push({ ...part, walk });
    }
    const next = queue.pop();
    if (next === undefined) return;
    const { walk, root, ...kept } = next;
    const isPath = firstRepeat(walk) === walk.actors.length;
    const original = isPath ? answered.find((earlier) => isDetour(own, walk, earlier)) : undefined;
    if (isPath && original === undefined) {
      answered.push(walk);
      yield walk;
    }
    left =
      original === undefined
        ? deviationsFrom(search, walk, root).map((part) => ({ ...kept, root: part }))
        : apartFrom(next, original, own);
  }
}
