import { UndirectedGraph } from 'graphology';
import type { Network, TieAttributes } from './network.ts';

/** A network without its directions: two actors are joined where one gives access to the other. */
export function undirected({ graph }: Network): Network['graph'] {
  if (graph.type === 'undirected') return graph;
  const result = new UndirectedGraph<object, TieAttributes>();
  graph.forEachNode((actor) => result.addNode(actor));
  graph.forEachEdge((_edge, tie, source, target) => {
    if (!result.hasEdge(source, target)) result.addEdge(source, target, tie);
  });
  return result;
}
