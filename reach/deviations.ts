import type { Root } from './walkSearch.ts';
import { pairBetween } from './pairs.ts';
import { costOf, type Path, type PathSearch } from './pathSearch.ts';

/** The place at which a walk meets an actor for the second time; its length where it never does. */
export function firstRepeat({ actors }: Path): number {
  const seen = new Set<number>();
  for (const [at, actor] of actors.entries()) {
    if (seen.has(actor)) return at;
    seen.add(actor);
  }
  return actors.length;
}

const hopCost = (search: PathSearch, source: number | undefined, target: number): number =>
  source === undefined ? 0 : costOf(search, pairBetween(search.graph.pairs.out, source, target));

/**
 * The parts into which all other walks from a root fall, by where they leave a walk (Lawler 1972): each shares a longer
 * beginning with it and goes on differently. A walk that meets an actor twice is parted up to the place where it closes.
 */
export function deviationsFrom(search: PathSearch, walk: Path, root: Root): Root[] {
  const repeat = firstRepeat(walk);
  const parts: Root[] = [];
  let { cost } = root;
  for (let at = root.actors.length; at < walk.actors.length && at <= repeat; at += 1) {
    if (at > root.actors.length)
      cost += hopCost(search, walk.actors[at - 2], walk.actors[at - 1] as number);
    const banned = new Set([
      ...(at === root.actors.length ? root.banned : []),
      walk.actors[at] as number,
    ]);
    parts.push({ actors: walk.actors.slice(0, at), cost, banned });
  }
  return parts;
}
