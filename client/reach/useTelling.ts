import { useMemo } from 'react';
import type { GraphEdge, GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import { actorsById } from '../graph/useActors.ts';
import { useLanguage, useReachTexts } from '../parts/useTexts.ts';
import { breadthsOf, mapName, namesOf } from '../../wording/names.ts';
import type { Teller } from '../../wording/reachInWords.ts';

/** What telling an answer on the screen needs: the actors and relations that it names by their ids, and the words. */
export interface Telling extends Teller {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** The short name, as on the map. */
  readonly labelOf: (id: string) => string;
}

/** What telling answers about a graph needs. */
export function useTelling(graph: GraphMessage): Telling {
  const text = useReachTexts();
  const language = useLanguage();
  return useMemo(() => {
    const nodes = actorsById(graph);
    const labelOf = (id: string): string => {
      const node = nodes.get(id);
      return node === undefined ? id : mapName(node.attributes, language);
    };
    const edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
    const nameOf = namesOf(nodes, language);
    return { nodes, edges, labelOf, nameOf, breadthOf: breadthsOf(nodes), text, language };
  }, [graph, text, language]);
}
