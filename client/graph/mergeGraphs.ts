import type { GraphMessage } from '../../model/messages/graph.ts';

/** A graph with the actors and relations of others that it lacks. */
export function mergeGraphs(graph: GraphMessage, more: readonly GraphMessage[]): GraphMessage {
  if (more.length === 0) return graph;
  const nodes = new Map(more.flatMap((other) => other.nodes).map((node) => [node.key, node]));
  const edges = new Map(more.flatMap((other) => other.edges).map((edge) => [edge.key, edge]));
  for (const node of graph.nodes) nodes.set(node.key, node);
  for (const edge of graph.edges) edges.set(edge.key, edge);
  return { ...graph, nodes: [...nodes.values()], edges: [...edges.values()] };
}
