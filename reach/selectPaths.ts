import { numberOf, type AccessGraph } from './accessGraph.ts';
import type { Requirement } from './bounds.ts';
import { boundsOf } from './cheapestWalk.ts';
import { Heap } from './heap.ts';
import { barring, comparePaths, type Path, type PathSearch } from './pathSearch.ts';
import { yenPaths } from './yenPaths.ts';

/** What a path must have to be an answer. */
export interface Selection {
  readonly k: number;
  /** Actor ids, or `kind:Person`: all ids in any order, of a kind at least one, between the ends or at them. */
  readonly through: readonly string[];
  /** Whether detours stay: a path that has all actors of an earlier answer is a detour. */
  readonly detours: boolean;
  /** Whether only paths with a lost hop or an ended actor count. */
  readonly lostOnly: boolean;
}

/**
 * How many searches are made before an answer gives up and says so: as loopless paths, "through" and "lost" are NP-hard
 * (Fortune, Hopcroft and Wyllie 1980).
 */
export const mostSearches = 5_000;

export interface Selected {
  readonly paths: readonly Path[];
  readonly truncated: boolean;
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
  return lostOnly
    ? [
        ...required,
        { atActor: (actor) => graph.ended[actor] === 1, onPair: (pair) => isLostPair(graph, pair) },
      ]
    : required;
}

/** The best paths that qualify, in order of cost, hops and ids, with no more searches than are allowed. */
export function selectPaths(
  search: PathSearch,
  selection: Selection,
  stop: () => boolean = () => false,
): Selected {
  const { k, through, detours } = selection;
  // No path has more actors than this, and bits for requirements are few.
  if (new Set(through.filter((wanted) => !wanted.startsWith('kind:'))).size > search.maxHops + 1)
    return { paths: [], truncated: false };
  const requirements = requirementsOf(search.graph, selection);
  let left = mostSearches;
  let truncated = false;
  const spend = (): boolean => {
    left -= 1;
    truncated ||= left < 0 || stop();
    return !truncated;
  };
  const paths: Path[] = [];
  for (const path of detours
    ? yenPaths(search, requirements, undefined, spend)
    : withoutDetours(search, requirements, spend)) {
    paths.push(path);
    if (paths.length >= k) return { paths, truncated: false };
  }
  return { paths, truncated };
}

/**
 * The paths that are no detour of one before them. Such a path misses some actor of each path before it; so what is left is
 * parted by which one: after a path is answered, the best paths that avoid its first actor, its second, and so on are looked at
 * next, and the cheapest of all parts comes first. No detour is ever enumerated but the best of a part.
 */
function* withoutDetours(
  search: PathSearch,
  requirements: readonly Requirement[],
  spend: () => boolean,
): Generator<Path> {
  const bounds = boundsOf(search, requirements);
  const parts = new Heap<{ path: Path; avoided: readonly number[] }>((a, b) =>
    comparePaths(a.path, b.path),
  );
  const made = new Set<string>();
  const part = (avoided: readonly number[]): void => {
    const key = avoided.join(' ');
    if (made.has(key)) return;
    made.add(key);
    const [path] = yenPaths(
      avoided.length === 0 ? search : barring(search, avoided),
      requirements,
      bounds,
      spend,
    );
    if (path !== undefined) parts.push({ path, avoided });
  };
  const answered: Path[] = [];
  part([]);
  for (let next = parts.pop(); next !== undefined; next = parts.pop()) {
    const { path, avoided } = next;
    const original = answered.find(({ actors }) =>
      actors.every((actor) => path.actors.includes(actor)),
    );
    if (original === undefined) {
      answered.push(path);
      yield path;
    }
    for (const actor of (original ?? path).actors) part([...avoided, actor].sort((a, b) => a - b));
  }
}
