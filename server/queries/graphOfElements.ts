import type { GraphMessage } from '../../model/messages/graph.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { DatasetRecord } from '../../database/values.ts';
import { edgesOf, graphOptions, nodeOf, type ActorRow, type RelationRow } from './graph.ts';
import { graphAttributesOf } from './rows.ts';
import { filterParameters } from './timeFilter.ts';

/** Nodes and relationships by the ids under which the server finds them. */
export interface ElementIds {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** The actors and relations among some nodes and relationships, as a graph; relations bring both their ends. */
export async function readGraphOfElements(
  database: Database,
  { nodes, relationships }: ElementIds,
): Promise<Answer<GraphMessage> & { readonly dataset: DatasetRecord }> {
  const time = filterParameters({});
  const { value, dataset } = await readConsistently(database, async (read, record) => {
    const rows =
      relationships.length === 0
        ? []
        : await read<RelationRow>(statement('console/relations'), { relationships });
    const own =
      nodes.length === 0
        ? []
        : await read<{ id: string }>(statement('console/actorIds'), { nodes });
    const ids = new Set(own.map(({ id }) => id));
    for (const { source, target } of rows) ids.add(source).add(target);
    const actors =
      ids.size === 0
        ? []
        : await read<ActorRow>(statement('explore/actorsById'), { ...time, actors: [...ids] });
    return { nodes: actors.map(nodeOf), edges: edgesOf(rows, actors, time, record) };
  });
  const graph = {
    attributes: {
      ...graphAttributesOf(dataset, time),
      nodeCount: value.nodes.length,
      edgeCount: value.edges.length,
      truncated: false,
    },
    options: graphOptions,
    ...value,
  };
  return { value: graph, ...editionOf(dataset), dataset };
}
