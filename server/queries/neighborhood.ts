import type { GraphMessage } from '../../model/messages/graph.ts';
import type { NeighborhoodQuestion } from '../../model/messages/question.ts';
import type { RelationType } from '../../model/relationTypes.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import { attributeParameters } from './attributes.ts';
import { edgesOf, graphOptions, nodeOf, type ActorRow, type RelationRow } from './graph.ts';
import { graphAttributesOf, idOf } from './rows.ts';
import { filterParameters } from './timeFilter.ts';

type LeftOut = NonNullable<GraphMessage['attributes']['leftOut']>[number];
type NeighborRow = {
  actor: string;
  type: RelationType;
  direction: LeftOut['direction'];
  relations: RelationRow[];
  total: number;
};

const defaultDepth = 1;
/** Relations of one type and direction around one actor. */
const defaultCap = 25;

/**
 * The graph around an actor, step by step, each step capped per relation type and direction; what was left out is counted.
 * @throws UnknownId
 */
export async function readNeighborhood(
  database: Database,
  actor: string,
  question: NeighborhoodQuestion,
): Promise<Answer<GraphMessage>> {
  const parameters = filterParameters(question);
  const cap = question.limit ?? defaultCap;
  const { value, dataset } = await readConsistently(database, async (read, dataset) => {
    const own = await attributeParameters(read, question.attribute);
    const reached = new Set([actor]);
    const rows = new Map<string, RelationRow>();
    const left: LeftOut[] = [];
    let frontier = [actor];
    for (let step = 0; step < (question.depth ?? defaultDepth) && frontier.length > 0; step += 1) {
      const found = await read<NeighborRow>(statement('explore/neighborRelations'), {
        ...parameters,
        ...own,
        actors: frontier,
        cap,
      });
      for (const { relations, total, ...of } of found) {
        for (const row of relations) rows.set(idOf(row.relation), row);
        if (total > relations.length) left.push({ ...of, count: total - relations.length });
      }
      const ends = new Set(
        found.flatMap(({ relations }) =>
          relations.flatMap(({ source, target }) => [source, target]),
        ),
      );
      frontier = [...ends].filter((id) => !reached.has(id)).sort();
      for (const id of frontier) reached.add(id);
    }
    const actors = await read<ActorRow>(statement('explore/actorsById'), {
      ...parameters,
      actors: [...reached],
    });
    if (!actors.some((row) => idOf(row.actor) === actor)) throw new UnknownId('actor', actor);
    const edges = edgesOf([...rows.values()], actors, parameters, dataset).sort((a, b) =>
      a.key < b.key ? -1 : 1,
    );
    return { nodes: actors.map(nodeOf), edges, left };
  });
  const { nodes, edges, left } = value;
  const attributes = {
    ...graphAttributesOf(dataset, parameters),
    nodeCount: nodes.length,
    edgeCount: edges.length,
    truncated: left.length > 0,
    leftOut: left,
  };
  return { value: { attributes, options: graphOptions, nodes, edges }, ...editionOf(dataset) };
}
