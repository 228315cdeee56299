import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';

/** The part of a graph that an answer speaks of: whom it names, and what ties them to each other. */
export function partNamed(
  { actors }: Pick<ReachMessage, 'actors'>,
  { nodes, edges }: VisibleGraph,
): VisibleGraph {
  const named = (id: string): boolean => Object.hasOwn(actors, id);
  return {
    nodes: nodes.filter(({ key }) => named(key)),
    edges: edges.filter(({ source, target }) => named(source) && named(target)),
  };
}
