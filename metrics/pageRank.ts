import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';

/** How often a walker goes on along a tie, instead of beginning anew anywhere. */
const usualDamping = 0.85;

/**
 * How often one would meet an actor who walks from actor to actor along ties, taking each with the same chance, and beginning
 * anew anywhere now and then (Brin and Page 1998).
 */
export function pageRank({ graph }: Network, damping: number = usualDamping): Measured {
  if (graph.order === 0) return { values: new Map() };
  const values = pagerank(graph, {
    getEdgeWeight: null,
    alpha: damping,
    // Far below what a rank is told apart by.
    tolerance: 1e-13,
    maxIterations: 2_000,
  });
  return { values: new Map(Object.entries(values)) };
}
