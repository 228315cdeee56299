import type { AccessGraph, Hop } from './accessGraph.ts';

/** Where a search goes: from which actors to which, within how many hops, and whether lost hops count. */
export interface PathQuestion {
  readonly graph: AccessGraph;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly maxHops: number;
  /** Whether hops that are lost on the date, and actors that had ended, may be walked. */
  readonly lost: boolean;
}

/** A loopless sequence of actors with its cost. */
export interface Path {
  readonly actors: readonly string[];
  readonly cost: number;
}

/** Cost, then number of hops, then the sequence of ids by code point (`reach.md`, "Ties"). */
export function comparePaths(a: Path, b: Path): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.actors.length !== b.actors.length) return a.actors.length - b.actors.length;
  for (const [index, actor] of a.actors.entries()) {
    const other = b.actors[index] ?? '';
    if (actor !== other) return actor < other ? -1 : 1;
  }
  return 0;
}

/** Whether a path may pass through an actor on its way: not an end of the question, not broad, not ended. */
export const mayPass = ({ graph, from, to, lost }: PathQuestion, actor: string): boolean =>
  !from.has(actor) && !to.has(actor) && graph.index.actors.get(actor)?.attributes.breadth !== 'broad' && (lost || !graph.ended.has(actor));

export const mayWalk = ({ graph, lost }: PathQuestion, hop: Hop): boolean => lost || (!hop.lost && !graph.ended.has(hop.source) && !graph.ended.has(hop.target));

/**
 * For each number of hops left, the cheapest cost from an actor to the targets, by the Bellman-Ford recurrence over hops
 * (Bellman 1958), from the targets backward. One search serves all spur searches of a question as a lower bound.
 *
 * @returns by hops left (0 … maxHops), by actor; absent where no target can be reached
 */
export function costsToTargets(question: PathQuestion): ReadonlyMap<string, number>[] {
  const { graph, to, maxHops } = question;
  const layers: Map<string, number>[] = [new Map([...to].map((actor) => [actor, 0]))];
  let changed = new Set(to);
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const before = layers[hops - 1] as Map<string, number>;
    const layer = new Map(before);
    const next = new Set<string>();
    for (const actor of changed) {
      if (!to.has(actor) && !mayPass(question, actor)) continue;
      const rest = before.get(actor) ?? Number.POSITIVE_INFINITY;
      for (const [source, hop] of graph.into.get(actor) ?? []) {
        if (to.has(source) || !mayWalk(question, hop)) continue;
        const cost = hop.cost + rest;
        if (cost < (layer.get(source) ?? Number.POSITIVE_INFINITY)) {
          layer.set(source, cost);
          next.add(source);
        }
      }
    }
    layers.push(layer);
    changed = next;
  }
  return layers;
}
