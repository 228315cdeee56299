import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Somebody who is tied to each of some actors, with all that ties him to them. */
export interface Shared {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
}

/** Whom several actors have in common: everybody who has a relation with each of them, who has most of them first. */
export function sharedBy(actors: readonly string[], { nodes, edges }: VisibleGraph): Shared[] {
  if (actors.length < 2) return [];
  const chosen = new Set(actors);
  const ties = new Map<string, { edges: GraphEdge[]; with: Set<string> }>();
  for (const edge of edges) {
    const [one, other] = chosen.has(edge.source)
      ? [edge.source, edge.target]
      : [edge.target, edge.source];
    if (!chosen.has(one) || chosen.has(other)) continue;
    const known = ties.get(other) ?? { edges: [], with: new Set() };
    known.edges.push(edge);
    known.with.add(one);
    ties.set(other, known);
  }
  return nodes
    .flatMap((node): Shared[] => {
      const tie = ties.get(node.key);
      return tie?.with.size === chosen.size ? [{ node, edges: tie.edges }] : [];
    })
    .sort((a, b) => b.edges.length - a.edges.length || (a.node.key < b.node.key ? -1 : 1));
}

/** The relations between actors of a group. */
export function betweenThem(
  actors: readonly string[],
  edges: readonly GraphEdge[],
): readonly GraphEdge[] {
  const chosen = new Set(actors);
  return edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
}
