import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { compareTexts } from '../reach/byId.ts';
import { grouped } from './grouped.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';
import { seededNumbers } from './seededNumbers.ts';

/** The ties without direction, in the order of the ids at their ends: the method looks at them one after the other. */
function sortedTies({ graph }: Network): UndirectedGraph {
  const ties = graph.mapEdges((_edge, _tie, source, target): [string, string] =>
    compareTexts(source, target) < 0 ? [source, target] : [target, source],
  );
  const sorted = new UndirectedGraph();
  graph.forEachNode((actor) => sorted.addNode(actor));
  ties.sort(([a, b], [c, d]) => compareTexts(a, c) || compareTexts(b, d));
  for (const [source, target] of ties) sorted.mergeEdge(source, target);
  return sorted;
}

/**
 * Groups with more ties inside than chance would give them, by modularity (Newman and Girvan 2004), found by the method of
 * Louvain (Blondel et al. 2008) with repeatable draws.
 */
export function communities(network: Network): Measured {
  const graph = sortedTies(network);
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
