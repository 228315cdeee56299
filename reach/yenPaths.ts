import { boundsOf, cheapestWalk, type Root, type SearchBounds } from './cheapestWalk.ts';
import type { Requirement } from './bounds.ts';
import { Heap } from './heap.ts';
import { pairBetween } from './pairs.ts';
import { comparePaths, costOf, type Path, type PathSearch } from './pathSearch.ts';

/** A walk with the part of all walks of which it is the cheapest: those that begin with the root and go on as none banned. */
interface Candidate {
  readonly walk: Path;
  readonly root: Root;
}

/** The place at which a walk meets an actor for the second time; its length where it never does. */
function firstRepeat({ actors }: Path): number {
  const seen = new Set<number>();
  for (const [at, actor] of actors.entries()) {
    if (seen.has(actor)) return at;
    seen.add(actor);
  }
  return actors.length;
}

/**
 * All loopless paths that meet the requirements, in order of cost, hops and ids, one at a time: Yen (1971) in the form of Lawler
 * (1972), which parts what is left at each place where a path found goes on. Several sources are one first choice: a part
 * without a root takes another source. Exact under the bound on hops, since every spur search is. A walk that meets an actor
 * twice (possible under requirements alone) is not answered, but parted like the others up to the place where it closes.
 *
 * @param bounds of this search, or of one with fewer actors barred
 * @param spend asked before each search; false ends it all
 */
export function* yenPaths(
  search: PathSearch,
  requirements: readonly Requirement[],
  bounds: SearchBounds = boundsOf(search, requirements),
  spend: () => boolean = () => true,
): Generator<Path> {
  const candidates = new Heap<Candidate>((a, b) => comparePaths(a.walk, b.walk));
  const look = (root: Root): boolean => {
    if (!spend()) return false;
    const walk = cheapestWalk(search, bounds, root, requirements);
    if (walk !== null) candidates.push({ walk, root });
    return true;
  };
  if (!look({ actors: [], cost: 0, banned: new Set() })) return;
  for (let next = candidates.pop(); next !== undefined; next = candidates.pop()) {
    const { walk, root } = next;
    const repeat = firstRepeat(walk);
    if (repeat === walk.actors.length) yield walk;
    let { cost } = root;
    for (let at = root.actors.length; at < walk.actors.length && at <= repeat; at += 1) {
      if (at > root.actors.length)
        cost += hopCost(search, walk.actors[at - 2], walk.actors[at - 1] as number);
      const banned = new Set([
        ...(at === root.actors.length ? root.banned : []),
        walk.actors[at] as number,
      ]);
      if (!look({ actors: walk.actors.slice(0, at), cost, banned })) return;
    }
  }
}

const hopCost = (search: PathSearch, source: number | undefined, target: number): number =>
  source === undefined ? 0 : costOf(search, pairBetween(search.graph.pairs.out, source, target));
