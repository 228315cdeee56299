import { numberOf, type AccessGraph } from './accessGraph.ts';
import type { Requirement } from './bounds.ts';
import { pathsWithoutDetours } from './pathsWithoutDetours.ts';
import type { Path, PathSearch } from './pathSearch.ts';
import { yenPaths } from './yenPaths.ts';

/** What a path must have to be an answer. */
export interface Selection {
  readonly k: number;
  /** Actor ids, or `kind:Person`: all ids in any order, of a kind at least one, between the ends or at them. */
  readonly through: readonly string[];
  /**
   * The own side of the targets where detours are left out: a path with all actors of an earlier answer that enters this side by
   * the same actor is one. Null where detours stay.
   */
  readonly withoutDetoursInto: ReadonlySet<number> | null;
  /** Whether only paths with a lost hop or an ended actor count. */
  readonly lostOnly: boolean;
}

/**
 * How many searches are made before an answer gives up and says so: as loopless paths, "through" and "lost" are NP-hard
 * (Fortune, Hopcroft and Wyllie 1980).
 */
const mostSearches = 5_000;
/** Searches for one path more than asked for, to say whether there are more. */
const mostForMore = 1_000;

export interface Selected {
  readonly paths: readonly Path[];
  /** Whether the search was ended before all `k` were found or were known not to be there. */
  readonly truncated: boolean;
  /** Whether there is a path beyond those; true also where the search was ended before that was known. */
  readonly more: boolean;
}

const isLostPair = ({ price }: AccessGraph, pair: number): boolean => (price[pair] as number) < 0;
const never = (): boolean => false;

function requirementsOf(graph: AccessGraph, { through, lostOnly }: Selection): Requirement[] {
  const { index } = graph;
  const required = [...new Set(through)].map((wanted): Requirement => {
    if (!wanted.startsWith('kind:')) {
      const number = numberOf(index, wanted);
      return { atActor: (actor) => actor === number, onPair: never };
    }
    const kind = wanted.slice('kind:'.length);
    return { atActor: (actor) => index.actorAt[actor]?.attributes.kind === kind, onPair: never };
  });
  const lost: Requirement = {
    atActor: (actor) => graph.ended[actor] === 1,
    onPair: (pair) => isLostPair(graph, pair),
  };
  return lostOnly ? [...required, lost] : required;
}

/** Counts searches against a budget that can be topped up once. */
class Budget {
  #left = mostSearches;
  spent = false;
  readonly #stop: () => boolean;

  constructor(stop: () => boolean) {
    this.#stop = stop;
  }
  limit(most: number): void {
    this.#left = Math.min(this.#left, most);
  }
  readonly spend = (): boolean => {
    this.#left -= 1;
    this.spent ||= this.#left < 0 || this.#stop();
    return !this.spent;
  };
}

/** The best paths that qualify, in order of cost, hops and ids, with no more searches than are allowed. */
export function selectPaths(
  search: PathSearch,
  selection: Selection,
  stop: () => boolean = () => false,
): Selected {
  const { k, through, withoutDetoursInto } = selection;
  // No path has more actors than this, and bits for requirements are few.
  if (new Set(through.filter((wanted) => !wanted.startsWith('kind:'))).size > search.maxHops + 1)
    return { paths: [], truncated: false, more: false };
  const requirements = requirementsOf(search.graph, selection);
  const budget = new Budget(stop);
  const all =
    withoutDetoursInto === null
      ? yenPaths(search, requirements, budget.spend)
      : pathsWithoutDetours(search, requirements, withoutDetoursInto, budget.spend);
  const paths: Path[] = [];
  for (const path of all) {
    if (paths.length === k) return { paths, truncated: false, more: true };
    paths.push(path);
    if (paths.length === k) budget.limit(mostForMore);
  }
  const full = paths.length === k;
  return { paths, truncated: budget.spent && !full, more: budget.spent };
}
