import TinyQueue from 'tinyqueue';
import { boundsOf, type Requirement } from './bounds.ts';
import { cheapestWalk } from './cheapestWalk.ts';
import type { Root } from './walkSearch.ts';
import { deviationsFrom, firstRepeat } from './deviations.ts';
import { comparePaths, type Path, type PathSearch } from './pathSearch.ts';

/** A walk with the part of all walks of which it is the cheapest: those that begin with the root and go on as none banned. */
interface Candidate {
  readonly walk: Path;
  readonly root: Root;
}

/**
 * All loopless paths that meet the requirements, in order of cost, hops and ids, one at a time: Yen (1971) in the form of Lawler
 * (1972), which parts what is left at each place where a path found goes on. Several sources are one first choice: a part
 * without a root takes another source. Exact under the bound on hops, since every spur search is. A walk that meets an actor
 * twice (possible under requirements alone) is not answered, but parted like the others up to the place where it closes.
 *
 * @param spend asked before each search; false ends it all
 */
export function* yenPaths(
  search: PathSearch,
  requirements: readonly Requirement[],
  spend: () => boolean,
): Generator<Path> {
  const bounds = boundsOf(search, requirements);
  const rules = { requirements, entry: null };
  const candidates = new TinyQueue<Candidate>([], (a, b) => comparePaths(a.walk, b.walk));
  const look = (root: Root): boolean => {
    if (!spend()) return false;
    const walk = cheapestWalk(search, bounds, root, rules);
    if (walk !== null) candidates.push({ walk, root });
    return true;
  };
  if (!look({ actors: [], cost: 0, banned: new Set() })) return;
  for (let next = candidates.pop(); next !== undefined; next = candidates.pop()) {
    const { walk, root } = next;
    if (firstRepeat(walk) === walk.actors.length) yield walk;
    for (const part of deviationsFrom(search, walk, root)) if (!look(part)) return;
  }
}
