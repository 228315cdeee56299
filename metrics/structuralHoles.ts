import type { MetricDetail } from '../model/metrics.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';
import { undirected } from './undirected.ts';

/**
 * How little an actor's neighbors leave it: Burt's constraint (1992), the sum over its neighbors of the squared share of its
 * ties that goes to them, directly and through others they share. Little where they are strangers to each other. Beside it
 * the effective size (neighbors less their mean number of ties among themselves, as Borgatti 1997 writes it for ties without
 * weights), and the same as a share.
 */
export function structuralHoles(network: Network): Measured {
  const graph = undirected(network);
  const neighborsOf = new Map(
    graph.nodes().map((actor) => [actor, new Set(graph.neighbors(actor))]),
  );
  const of = (actor: string): ReadonlySet<string> => neighborsOf.get(actor) ?? new Set();
  const values = new Map<string, number>();
  const details = new Map<string, Partial<Record<MetricDetail, number>>>();
  for (const [actor, neighbors] of neighborsOf) {
    const others = neighbors.size;
    /** Of each neighbor: what it is given through the neighbors that it shares with the actor. */
    let constraint = 0;
    let among = 0;
    for (const neighbor of neighbors) {
      let indirect = 0;
      for (const shared of of(neighbor)) {
        if (!neighbors.has(shared)) continue;
        indirect += 1 / (others * of(shared).size);
        among += 1;
      }
      constraint += (1 / others + indirect) ** 2;
    }
    // Each tie among the neighbors was seen from both its ends.
    const effectiveSize = others - among / others;
    values.set(actor, constraint);
    details.set(actor, { effectiveSize, efficiency: effectiveSize / others, others });
  }
  return { values, details };
}
