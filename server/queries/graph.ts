import type {
  CampMessage,
  GraphEdge,
  GraphMessage,
  GraphNode,
} from '../../model/messages/graph.ts';
import { defaultActors, type GraphQuestion } from '../../model/messages/question.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently, type Read } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { DatasetRecord, NodeValue, RelationshipValue } from '../../database/values.ts';
import {
  actorAttributesOf,
  graphAttributesOf,
  idOf,
  lifeOf,
  relationAttributesOf,
} from './rows.ts';
import { attributeParameters } from './attributes.ts';
import { filterParameters, filtersRelations, type TimeFilter } from './timeFilter.ts';

export type RelationRow = { source: string; target: string; relation: RelationshipValue };
export type ActorRow = { actor: NodeValue; listed: boolean };

export const nodeOf = ({ actor, listed }: ActorRow): GraphNode => ({
  key: idOf(actor),
  attributes: actorAttributesOf(actor, listed),
});

/** Makes the edges of a graph whose actors are known. */
export function edgesOf(
  rows: readonly RelationRow[],
  actors: readonly ActorRow[],
  time: TimeFilter,
  dataset: DatasetRecord,
): GraphEdge[] {
  const lives = new Map(actors.map(({ actor }) => [idOf(actor), lifeOf(actor, dataset)]));
  return rows.map(({ source, target, relation }) => ({
    key: idOf(relation),
    source,
    target,
    attributes: relationAttributesOf(
      relation,
      [source, target].flatMap((id) => lives.get(id) ?? []),
      time,
      dataset,
    ),
  }));
}

export const graphOptions = { type: 'directed', multi: true, allowSelfLoops: false } as const;

/** How the dataset has its map arranged: its camps, and where actors stand; nothing where it says neither. */
async function readArrangement(
  read: Read,
): Promise<Pick<GraphMessage['attributes'], 'camps' | 'positions'>> {
  const camps = await read<CampMessage>(statement('explore/camps'), {});
  const places = await read<{ actor: string; x: number; y: number }>(
    statement('explore/positions'),
    {},
  );
  return {
    ...(camps.length === 0 ? {} : { camps: [...camps] }),
    ...(places.length === 0
      ? {}
      : { positions: Object.fromEntries(places.map(({ actor, x, y }) => [actor, { x, y }])) }),
  };
}

/**
 * The graph, filtered by Cypher and capped at the actors of highest degree.
 *
 * @param timeout milliseconds that reading may take
 */
export async function readGraph(
  database: Database,
  question: GraphQuestion,
  timeout?: number,
): Promise<Answer<GraphMessage>> {
  const parameters = filterParameters(question);
  const limit = question.limit ?? defaultActors;
  const { value, dataset } = await readConsistently(
    database,
    async (read, dataset) => {
      const own = await attributeParameters(read, question.attribute);
      const isFiltered = filtersRelations(question) || own.relationAttributes !== null;
      const filters = { ...parameters, ...own, keepIsolated: !isFiltered };
      const most = { ...filters, most: limit + 1 };
      const actorRows = await read<ActorRow>(statement('explore/graphActors'), most);
      const kept = actorRows.slice(0, limit);
      const nodes = kept.map(nodeOf);
      const truncated = actorRows.length > limit;
      const [found] = truncated
        ? await read<{ actors: number; relations: number }>(
            statement('explore/graphCounts'),
            filters,
          )
        : [];
      // A list of ids is looked at for every relation, so it is given only where it leaves something out.
      const isSome = truncated || parameters.kinds !== null || own.actorAttributes !== null;
      const actors = isSome ? nodes.map(({ key }) => key) : null;
      const rows = await read<RelationRow>(statement('explore/graphRelations'), {
        ...parameters,
        ...own,
        actors,
      });
      const arrangement = await readArrangement(read);
      const edges = edgesOf(rows, kept, parameters, dataset);
      return { nodes, truncated, found, edges, arrangement };
    },
    timeout,
  );
  const { nodes, edges, truncated, found, arrangement } = value;
  return {
    value: {
      attributes: {
        ...graphAttributesOf(dataset, parameters),
        nodeCount: nodes.length,
        edgeCount: edges.length,
        truncated,
        ...(found === undefined ? {} : { found }),
        ...arrangement,
      },
      options: graphOptions,
      nodes,
      edges,
    },
    ...editionOf(dataset),
  };
}
