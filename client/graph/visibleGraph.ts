import type { GraphEdge, GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import type { View } from '../state/view.ts';

export interface VisibleGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const mainActors = 18;

/** Relations of each actor in a graph. */
export function degreesOf(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

/** The actors that a first view frames: those the dataset names, else the most connected. */
export function startActorsOf({ attributes, nodes, edges }: GraphMessage): readonly string[] {
  if (attributes.startActors.length > 0) return attributes.startActors;
  const degrees = degreesOf(edges);
  return nodes
    .map(({ key }) => key)
    .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, mainActors);
}

/** What of a graph is on the screen: the main actors and those added, or all, less the hidden ones. */
export function visibleOf(
  graph: GraphMessage,
  start: readonly string[],
  view: Pick<View, 'scope' | 'added' | 'hidden' | 'actor'>,
): VisibleGraph {
  const wanted =
    view.scope === 'all'
      ? null
      : new Set([...start, ...view.added, ...(view.actor === null ? [] : [view.actor])]);
  const hidden = new Set(view.hidden);
  const nodes = graph.nodes.filter(
    ({ key }) => (wanted === null || wanted.has(key)) && (!hidden.has(key) || key === view.actor),
  );
  const there = new Set(nodes.map(({ key }) => key));
  return {
    nodes,
    edges: graph.edges.filter(({ source, target }) => there.has(source) && there.has(target)),
  };
}
