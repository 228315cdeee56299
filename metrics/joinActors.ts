import type Graph from 'graphology';
import type { RelationAttributes } from '../model/messages/graph.ts';
import { signOf } from '../model/relationSigns.ts';
import type { TieAttributes } from './network.ts';

/** Adds a relation to what joins two actors of a graph. */
export function joinActors(
  graph: Graph<object, TieAttributes>,
  source: string,
  target: string,
  relations: readonly Pick<RelationAttributes, 'type' | 'category'>[],
): void {
  const edge =
    graph.edge(source, target) ??
    graph.addEdge(source, target, { categories: new Set(), relations: 0, signs: new Set() });
  const tie = graph.getEdgeAttributes(edge);
  for (const { type, category } of relations) {
    tie.categories.add(category);
    tie.relations += 1;
    const sign = signOf(type);
    if (sign !== 0) tie.signs.add(sign);
  }
}
