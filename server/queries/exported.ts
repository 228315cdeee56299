import { decodeEvidence, type Evidence } from '../../model/evidence.ts';
import type { Attribute } from '../../model/attributes.ts';
import type { SourceRecord } from '../../model/messages/dossier.ts';
import type {
  ActorAttributes,
  CampMessage,
  GraphAttributes,
  RelationAttributes,
} from '../../model/messages/graph.ts';
import { mostActors, type ExportContentsQuestion } from '../../model/messages/question.ts';
import type { Handling } from '../../model/statuses.ts';
import type { Database } from '../../database/database.ts';
import { QuestionRefused } from '../../database/errors.ts';
import { text, texts } from '../../database/properties.ts';
import { readConsistently, type Read } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { DatasetRecord, NodeValue, RelationshipValue } from '../../database/values.ts';
import { attributeParameters, type AttributeParameters } from './attributes.ts';
import { edgesOf, nodeOf, type ActorRow, type RelationRow } from './graph.ts';
import { readRest, type Rest } from './exportedRest.ts';
import {
  attributesOf,
  evidenceOf,
  graphAttributesOf,
  handlingOf,
  idOf,
  sourceRecordOf,
} from './rows.ts';
import { filterParameters, filtersRelations } from './timeFilter.ts';

/** What actors and relations of an export have alike. */
interface Taken {
  readonly id: string;
  /** What the file that it comes from says beyond our columns. */
  readonly free: readonly Attribute[];
  readonly handling: Handling;
  readonly evidence: readonly Evidence[];
  /** The first and the last day on which its dates allow it; null: unbounded. */
  readonly start: string | null;
  readonly end: string | null;
}

export interface TakenActor extends Taken {
  readonly attributes: ActorAttributes;
  readonly camp: string | null;
  readonly stored: NodeValue;
}

export interface TakenRelation extends Taken {
  readonly source: string;
  readonly target: string;
  readonly attributes: RelationAttributes;
  readonly stored: RelationshipValue;
}

/** A part of the graph, whole, as it leaves the program. */
export interface Exported {
  readonly attributes: GraphAttributes;
  readonly actors: readonly TakenActor[];
  readonly relations: readonly TakenRelation[];
  readonly sources: readonly SourceRecord[];
  /** What hangs on them: events, places, figures; null where the form has no room for it. */
  readonly rest: Rest | null;
}

/** Milliseconds that reading may take: more than a screen would wait. */
const patience = 60_000;

const boundsIn = ({ properties }: NodeValue | RelationshipValue) => ({
  start: text(properties, 'sinceEarliest'),
  end: text(properties, 'untilLatest'),
});

const takenActor = (row: ActorRow): TakenActor => ({
  id: idOf(row.actor),
  attributes: nodeOf(row).attributes,
  camp: text(row.actor.properties, 'camp'),
  free: attributesOf(row.actor.properties),
  handling: handlingOf(row.actor.properties),
  evidence: evidenceOf(row.actor.properties),
  ...boundsIn(row.actor),
  stored: row.actor,
});

/** The actors that were asked for by id; one that is unknown, or may not be seen, is said to be unknown. */
async function readChosen(
  read: Read,
  chosen: readonly string[],
  parameters: ReturnType<typeof filterParameters>,
  { actorAttributes }: AttributeParameters,
): Promise<readonly ActorRow[]> {
  const rows = await read<ActorRow>(statement('explore/actorsById'), {
    ...parameters,
    actors: [...new Set(chosen)],
  });
  const known = new Set(rows.map(({ actor }) => idOf(actor)));
  const unknown = chosen.findIndex((id) => !known.has(id));
  if (unknown >= 0)
    throw new QuestionRefused({
      code: 'noSuchActor',
      field: 'actor',
      parameters: { id: chosen[unknown] ?? '' },
    });
  const kinds = parameters.kinds === null ? null : new Set<string>(parameters.kinds);
  return rows.filter(
    ({ actor: { labels, properties } }) =>
      (kinds === null || labels.some((label) => kinds.has(label))) &&
      (actorAttributes ?? []).every((wanted) =>
        texts(properties, 'attributes').some((one) => wanted.includes(one)),
      ),
  );
}

interface ReadActors {
  readonly rows: readonly ActorRow[];
  readonly truncated: boolean;
  readonly found: GraphAttributes['found'];
}

async function readActors(
  read: Read,
  question: ExportContentsQuestion,
  own: AttributeParameters,
): Promise<ReadActors> {
  const parameters = filterParameters(question);
  if (question.actor !== undefined) {
    const rows = await readChosen(read, question.actor, parameters, own);
    return { rows, truncated: false, found: undefined };
  }
  const limit = question.limit ?? mostActors;
  const isFiltered = filtersRelations(question) || own.relationAttributes !== null;
  const filters = { ...parameters, ...own, keepIsolated: !isFiltered };
  const rows = await read<ActorRow>(statement('explore/graphActors'), {
    ...filters,
    most: limit + 1,
  });
  if (rows.length <= limit) return { rows, truncated: false, found: undefined };
  const [found] = await read<{ actors: number; relations: number }>(
    statement('explore/graphCounts'),
    filters,
  );
  return { rows: rows.slice(0, limit), truncated: true, found };
}

const citedBy = (
  rows: readonly { readonly evidence: readonly Evidence[] }[],
  rest: Rest | null,
): ReadonlySet<string> =>
  new Set([
    ...rows.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...[...(rest?.nodes ?? []), ...(rest?.links.map(({ link }) => link) ?? [])].flatMap(
      ({ properties }) =>
        texts(properties, 'evidence').flatMap((item) => decodeEvidence(item)?.source ?? []),
    ),
  ]);

interface Taking {
  readonly isPart: boolean;
  readonly dataset: DatasetRecord;
  /** What own columns have to hold. */
  readonly own: AttributeParameters;
}

/** The relations between the actors of an export. */
async function readRelations(
  read: Read,
  question: ExportContentsQuestion,
  actors: readonly ActorRow[],
  { isPart, dataset, own }: Taking,
): Promise<TakenRelation[]> {
  const parameters = filterParameters(question);
  const rows = await read<RelationRow>(statement('export/relations'), {
    ...parameters,
    relationAttributes: own.relationAttributes,
    actors: isPart ? actors.map(({ actor }) => idOf(actor)) : null,
  });
  const edges = edgesOf(rows, actors, parameters, dataset);
  return rows.flatMap(({ relation, source, target }, at): TakenRelation[] => {
    const attributes = edges[at]?.attributes;
    if (attributes === undefined || (question.certain === true && !attributes.certain)) return [];
    const { handling, evidence } = attributes;
    const free = attributesOf(relation.properties);
    const bounds = boundsIn(relation);
    const id = idOf(relation);
    return [
      { id, source, target, attributes, free, handling, evidence, ...bounds, stored: relation },
    ];
  });
}

/** Camps and places of the map, as far as they are about those who are taken: nobody else is named. */
async function readStanding(
  read: Read,
  taken: ReadonlySet<string>,
): Promise<Pick<GraphAttributes, 'camps' | 'positions'>> {
  const camps = (await read<CampMessage>(statement('explore/camps'), {}))
    .map(({ members, ...camp }) => ({ ...camp, members: members.filter((id) => taken.has(id)) }))
    .filter(({ members }) => members.length > 0);
  const places = await read<{ actor: string; x: number; y: number }>(
    statement('explore/positions'),
    {},
  );
  const standing = places.filter(({ actor }) => taken.has(actor));
  return {
    ...(camps.length === 0 ? {} : { camps }),
    ...(standing.length === 0
      ? {}
      : { positions: Object.fromEntries(standing.map(({ actor, x, y }) => [actor, { x, y }])) }),
  };
}

/**
 * Reads what an export holds, whole and of one revision.
 *
 * @param withRest whether events, places and figures are read as well
 * @throws QuestionRefused where an actor is named that there is not
 */
export async function readExported(
  database: Database,
  question: ExportContentsQuestion,
  withRest: boolean,
): Promise<Exported> {
  const work = async (read: Read, dataset: DatasetRecord): Promise<Exported> => {
    const own = await attributeParameters(read, question.attribute);
    const { rows, truncated, found } = await readActors(read, question, own);
    const isSome = [question.actor, question.kind, question.attribute].some(
      (filter) => filter !== undefined,
    );
    const isPart = truncated || isSome;
    const relations = await readRelations(read, question, rows, { isPart, dataset, own });
    const actors = rows.map(takenActor);
    const isWhole = !isPart && !filtersRelations(question);
    const rest = withRest ? await readRest(read, { actors, relations, isWhole }) : null;
    const standing = await readStanding(read, new Set(actors.map(({ id }) => id)));
    const sources = await read<{ source: NodeValue }>(statement('explore/sources'), {});
    const cited = citedBy([...actors, ...relations], rest);
    return {
      attributes: {
        ...graphAttributesOf(dataset, filterParameters(question)),
        nodeCount: actors.length,
        edgeCount: relations.length,
        truncated,
        ...(found === undefined ? {} : { found }),
        ...standing,
      },
      actors,
      relations,
      sources: sources
        .map(({ source }) => sourceRecordOf(source))
        .filter(({ id }) => cited.has(id)),
      rest,
    };
  };
  return (await readConsistently(database, work, patience)).value;
}
