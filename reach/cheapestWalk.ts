import { boundsOf, type SearchBounds } from './bounds.ts';
import { barring, place, type Path, type PathSearch } from './pathSearch.ts';
import { WalkSearch, type Root, type WalkRules } from './walkSearch.ts';

/** Partials looked at before the bounds are made anew for the root: those of the whole graph may lead into places that it has closed. */
const patience = 400;

/**
 * The cheapest walk that begins with a root and keeps to the rules, exact under the bound on hops: A* (Hart, Nilsson and
 * Raphael 1968) with the costs to the targets as the estimate. It never enters the root again. Without rules it is a loopless
 * path: hops cost at least 1, so cutting a loop out would make it cheaper and shorter. With them it may meet an actor twice,
 * once before and once after meeting one; it is then still a lower bound of the loopless paths from the root.
 *
 * @param bounds from `boundsOf` of this search, or of one with fewer actors barred; never more than the true cost
 */
export function cheapestWalk(
  search: PathSearch,
  bounds: SearchBounds,
  root: Root,
  rules: WalkRules,
): Path | null {
  const found = new WalkSearch(search, bounds, root, rules).run(patience);
  if (found !== 'impatient') return found;
  const last = root.actors.at(-1);
  // The root's last actor is where the walk goes on from: it stays a place that costs lead to, but none lead through.
  const closed = barring(
    search,
    root.actors.filter((actor) => actor !== last && search.places[actor] !== place.barred),
  );
  if (last !== undefined) closed.places[last] = place.source;
  const anew = boundsOf(closed, rules.requirements);
  const again = new WalkSearch(closed, anew, root, rules).run(Number.POSITIVE_INFINITY);
  return again === 'impatient' ? null : again;
}
