import louvain from 'graphology-communities-louvain';
import { grouped } from './grouped.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';
import { seededNumbers } from './seededNumbers.ts';
import { undirected } from './undirected.ts';

/**
 * Groups with more ties inside than chance would give them, by modularity (Newman and Girvan 2004), found by the method of
 * Louvain (Blondel et al. 2008) with repeatable draws.
 */
export function communities(network: Network): Measured {
  const graph = undirected(network);
  if (graph.size === 0) return { ...grouped([]), figures: { groups: 0 } };
  const found = louvain.detailed(graph, { getEdgeWeight: null, rng: seededNumbers() });
  const membersOf = new Map<number, string[]>();
  for (const [actor, community] of Object.entries(found.communities)) {
    const members = membersOf.get(community);
    if (members === undefined) membersOf.set(community, [actor]);
    else members.push(actor);
  }
  return {
    ...grouped([...membersOf.values()]),
    figures: { groups: found.count, modularity: found.modularity },
    assumptions: ['repeatable'],
  };
}
