import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Category } from '../../model/categories.ts';
import type { Community } from './camps.ts';

/** A tie as the layout sees it: its ends and its category. */
export type Tie = readonly [source: string, target: string, category: Category];

/** How much a tie says that two actors stand together: who fights does not, who talks does a little. */
const together: Readonly<Record<Category, number>> = {
  allegiance: 4,
  affiliation: 2,
  mediation: 1,
  position: 0.25,
  conflict: 0,
};
/** Fewer than so many are no camp. */
const fewest = 4;

/** Always the same numbers (Mulberry32), so that the same graph has the same communities. */
function repeatable(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/**
 * Communities by modularity (Blondel et al. 2008) of the ties that hold actors together, the largest first; small ones are
 * left out.
 */
export function findCommunities(nodes: readonly string[], ties: readonly Tie[]): Community[] {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const node of [...nodes].sort()) graph.addNode(node);
  for (const [source, target, category] of ties) {
    const weight = together[category];
    if (weight === 0 || source === target || !graph.hasNode(source) || !graph.hasNode(target))
      continue;
    const edge = graph.edge(source, target);
    if (edge === undefined) graph.addEdge(source, target, { weight });
    else graph.updateEdgeAttribute(edge, 'weight', (known = 0) => known + weight);
  }
  if (graph.size === 0) return [];
  const membersOf = new Map<number, string[]>();
  for (const [node, community] of Object.entries(louvain(graph, { rng: repeatable() }))) {
    const members = membersOf.get(community);
    if (members === undefined) membersOf.set(community, [node]);
    else members.push(node);
  }
  const degree = (node: string): number => graph.degree(node);
  return [...membersOf.values()]
    .filter((members) => members.length >= fewest)
    .map((members) => ({
      members,
      chief: members.reduce((chief, node) => (degree(node) > degree(chief) ? node : chief)),
    }))
    .sort((a, b) => b.members.length - a.members.length || (a.chief < b.chief ? -1 : 1));
}
