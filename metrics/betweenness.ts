import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';
import { seededNumbers } from './seededNumbers.ts';

/** Steps from actor to actor that one answer may take: some ten seconds. */
const usualBudget = 150_000_000;

/** The first so many of some numbers, shuffled repeatably (Fisher and Yates). */
function drawn(count: number, of: number): number[] {
  const all = Array.from({ length: of }, (_, at) => at);
  if (count >= of) return all;
  const next = seededNumbers();
  for (let at = 0; at < count; at += 1) {
    const other = at + Math.floor(next() * (of - at));
    [all[at], all[other]] = [all[other] as number, all[at] as number];
  }
  return all.slice(0, count).sort((a, b) => a - b);
}

/**
 * What share of the shortest ways between two others pass an actor, summed over all pairs and divided by their number
 * (Freeman 1977), by Brandes' algorithm (2001). Where walking from each actor would take too long, it is walked from some,
 * drawn repeatably, and the sums are scaled up (Brandes and Pich 2007).
 *
 * @param budget steps that the walks may take
 */
export function betweenness({ graph }: Network, budget: number = usualBudget): Measured {
  const order = graph.order;
  if (order === 0) return { values: new Map() };
  const steps = order + graph.size * (graph.type === 'undirected' ? 2 : 1);
  const walked = Math.min(order, Math.max(50, Math.floor(budget / Math.max(1, steps))));
  const walk = createUnweightedIndexedBrandes(graph);
  const passed = new Float64Array(order);
  const carried = new Float64Array(order);
  for (const start of drawn(walked, order)) {
    const [reached, before, ways] = walk(start);
    carried.fill(0);
    while (reached.size > 0) {
      const actor = reached.pop() as number;
      const share = (1 + (carried[actor] as number)) / (ways[actor] as number);
      for (const last of before[actor] as number[])
        carried[last] = (carried[last] as number) + (ways[last] as number) * share;
      if (actor !== start) passed[actor] = (passed[actor] as number) + (carried[actor] as number);
    }
  }
  const pairs = (order - 1) * (order - 2);
  const scale = pairs <= 0 ? 0 : order / walked / pairs;
  return {
    values: new Map(graph.nodes().map((actor, at) => [actor, (passed[at] as number) * scale])),
    sample: walked < order ? { of: order, walked } : null,
  };
}
