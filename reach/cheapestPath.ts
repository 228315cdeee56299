import { Heap } from './heap.ts';
import { comparePaths, mayPass, mayWalk, type Path, type PathQuestion } from './pathSearch.ts';

/** The beginning of the paths that a spur search looks for. */
export interface Root {
  /** Empty: any source may be the first. */
  readonly actors: readonly string[];
  readonly cost: number;
  /** Actors that may not come next. */
  readonly banned: ReadonlySet<string>;
}

interface Partial extends Path {
  /** Cost so far and at least to come. */
  readonly estimate: number;
}

const compare = (a: Partial, b: Partial): number => a.estimate - b.estimate || comparePaths({ actors: a.actors, cost: 0 }, { actors: b.actors, cost: 0 });

/**
 * The cheapest path that begins with a root, exact under the bound on hops: A* (Hart, Nilsson and Raphael 1968) over actor and
 * hops used, with the costs to the targets as the estimate. Hops cost at least 1, so that a cheapest walk never meets an actor
 * twice: cutting a loop out would make it cheaper and shorter.
 *
 * @param costs from `costsToTargets`; never more than the true cost, since a spur search only takes hops away
 */
export function cheapestPath(question: PathQuestion, costs: readonly ReadonlyMap<string, number>[], root: Root): Path | null {
  const { graph, from, to, maxHops } = question;
  const taken = new Set(root.actors);
  const toCome = (actor: string, hopsUsed: number): number => costs[maxHops - hopsUsed]?.get(actor) ?? Number.POSITIVE_INFINITY;
  const queue = new Heap<Partial>(compare);
  const push = (actors: readonly string[], cost: number): void => {
    const estimate = cost + toCome(actors.at(-1) ?? '', actors.length - 1);
    if (estimate < Number.POSITIVE_INFINITY) queue.push({ actors, cost, estimate });
  };
  const step = (actors: readonly string[], cost: number, banned: ReadonlySet<string> | null): void => {
    if (actors.length > maxHops) return;
    for (const [target, hop] of graph.out.get(actors.at(-1) ?? '') ?? []) {
      if (banned?.has(target) === true || taken.has(target) || !mayWalk(question, hop)) continue;
      if (to.has(target) || mayPass(question, target)) push([...actors, target], cost + hop.cost);
    }
  };
  if (root.actors.length === 0) for (const actor of from) if (!root.banned.has(actor) && (question.lost || !graph.ended.has(actor))) push([actor], 0);
  if (root.actors.length > 0) step(root.actors, root.cost, root.banned);

  // An actor reached before with no more hops and no more cost makes every later arrival idle.
  const reached = new Map<string, { hops: number; cost: number }[]>();
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const last = best.actors.at(-1) ?? '';
    if (to.has(last)) return { actors: best.actors, cost: best.cost };
    const hops = best.actors.length;
    const { cost } = best;
    const earlier = reached.get(last) ?? [];
    if (earlier.some((other) => other.hops <= hops && other.cost <= cost)) continue;
    reached.set(last, [...earlier, { hops, cost }]);
    step(best.actors, cost, null);
  }
  return null;
}
