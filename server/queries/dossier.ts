import { categories } from '../../model/categories.ts';
import type {
  EventKind,
  LocationRole,
  ParticipantRole,
  PlaceKind,
} from '../../model/eventKinds.ts';
import type { DossierMessage, EventReference, RelationItem } from '../../model/messages/dossier.ts';
import type { Handling } from '../../model/statuses.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import { readConsistently, type Read } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { DatasetRecord, NodeValue, RelationshipValue } from '../../database/values.ts';
import type { ActorRow } from './graph.ts';
import {
  attributedToOf,
  readSpeakers,
  relationItemOf,
  type RelationItemRow,
} from './relationItems.ts';
import {
  actorAttributesOf,
  attributesOf,
  correctionsOf,
  evidenceOf,
  handlingOf,
  idOf,
  stackIn,
  statusOf,
} from './rows.ts';
import { text, texts } from '../../database/properties.ts';
import { readCited } from './sources.ts';
import { timeFilterOf, type TimeFilter } from './timeFilter.ts';

type EventRow = { event: NodeValue; part: RelationshipValue };
type PlaceRow = { place: NodeValue; location: RelationshipValue };

/** How what is told by two rows may be handled. */
const strictest = (...rows: readonly Pick<NodeValue, 'properties'>[]): Handling =>
  rows.some(({ properties }) => handlingOf(properties) === 'restricted') ? 'restricted' : 'public';

const eventReferenceOf = ({ event, part }: EventRow): EventReference => ({
  id: idOf(event),
  name: text(event.properties, 'name') ?? '',
  nameFr: text(event.properties, 'nameFr'),
  kind: text(event.properties, 'kind') as EventKind,
  date: text(event.properties, 'date'),
  until: text(event.properties, 'until'),
  role: text(part.properties, 'role') as ParticipantRole,
  outcome: text(event.properties, 'outcome'),
  outcomeFr: text(event.properties, 'outcomeFr'),
  whyEnded: text(event.properties, 'whyEnded'),
  whyEndedFr: text(event.properties, 'whyEndedFr'),
  summary: text(event.properties, 'summary') ?? '',
  summaryFr: text(event.properties, 'summaryFr'),
  status: statusOf(part.properties),
  handling: strictest(event, part),
  evidence: [...evidenceOf(event.properties), ...evidenceOf(part.properties)].filter(
    (item, index, all) =>
      all.findIndex((other) => other.source === item.source && other.locator === item.locator) ===
      index,
  ),
});

const placeReferenceOf = ({ place, location }: PlaceRow): DossierMessage['places'][number] => ({
  id: idOf(place),
  name: text(place.properties, 'name') ?? '',
  nameFr: text(place.properties, 'nameFr'),
  kind: text(place.properties, 'kind') as PlaceKind,
  role: text(location.properties, 'role') as LocationRole,
  since: text(location.properties, 'since'),
  until: text(location.properties, 'until'),
  status: statusOf(location.properties),
  handling: strictest(place, location),
  evidence: evidenceOf(location.properties),
});

const figureItemOf = ({ properties }: NodeValue): DossierMessage['figures'][number] => ({
  id: text(properties, 'id') ?? '',
  measure: text(properties, 'measure') ?? '',
  measureFr: text(properties, 'measureFr'),
  value: text(properties, 'value') ?? String(properties['value'] ?? ''),
  unit: text(properties, 'unit'),
  date: text(properties, 'date'),
  status: statusOf(properties),
  handling: handlingOf(properties),
  summary: text(properties, 'summary'),
  evidence: evidenceOf(properties),
});

const claimOf = ({
  id,
  status,
  attributedTo,
  speaker,
  summary,
  summaryFr,
}: RelationItem): DossierMessage['claims'][number] => ({
  relation: id,
  status,
  attributedTo,
  speaker,
  summary,
  summaryFr,
});

/** All that is told of an actor, in lists of what it is told in. */
async function readTold(read: Read, actor: string, time: TimeFilter, dataset: DatasetRecord) {
  const relations = await read<RelationItemRow>(statement('explore/actorRelations'), {
    actor,
    asOf: time.asOf,
  });
  const speakers = await readSpeakers(read, relations.map(attributedToOf));
  const events = await read<EventRow>(statement('explore/actorEvents'), { actor });
  const places = await read<PlaceRow>(statement('explore/actorPlaces'), { actor });
  const figures = await read<{ figure: NodeValue }>(statement('explore/actorFigures'), { actor });
  return {
    relations: relations.map((row) => relationItemOf(row, speakers, time, dataset)),
    events: events.map(eventReferenceOf),
    places: places.map(placeReferenceOf),
    figures: figures.map(({ figure }) => figureItemOf(figure)),
  };
}

/** Relations by category, in the order of the categories. */
const byCategory = (relations: readonly RelationItem[]): DossierMessage['relations'] =>
  categories.flatMap((category) => {
    const items = relations.filter((relation) => relation.category === category);
    return items.length === 0 ? [] : [{ category, count: items.length, items }];
  });

/** Who stands for an actor that was joined to another; the actor itself where nobody does. */
async function standingOf(read: Read, actor: string, { stack }: DatasetRecord): Promise<string> {
  if (stack === null) return actor;
  const [row] = await read<{ id: string }>(statement('explore/standingActor'), { actor });
  return row?.id ?? actor;
}

function joinedOf(
  properties: NodeValue['properties'],
  audience: Database['audience'],
): { joinedIds?: string[] } {
  const ids = texts(properties, 'joinedIds');
  return audience === 'public' || ids.length === 0 ? {} : { joinedIds: ids };
}

/**
 * Everything recorded about one actor, its relations by category.
 * @throws UnknownId
 */
export async function readDossier(
  database: Database,
  asked: string,
  question: { asOf?: PartialDate | undefined },
): Promise<Answer<DossierMessage>> {
  const time = timeFilterOf(question);
  const { value, dataset } = await readConsistently(database, async (read, dataset) => {
    const standing = await standingOf(read, asked, dataset);
    const [found] = await read<ActorRow>(statement('explore/actorsById'), {
      ...time,
      actors: [standing],
    });
    if (found === undefined) throw new UnknownId('actor', asked);
    const told = await readTold(read, standing, time, dataset);
    const own = { evidence: evidenceOf(found.actor.properties) };
    const sources = await readCited(read, [own, ...Object.values(told).flat()]);
    return { found, ...told, sources };
  });
  const { found, relations, events, places, figures } = value;
  const evidence = evidenceOf(found.actor.properties);
  return {
    value: {
      id: idOf(found.actor),
      ...actorAttributesOf(found.actor, found.listed),
      handling: handlingOf(found.actor.properties),
      evidence,
      attributes: attributesOf(found.actor.properties),
      ...correctionsOf(found.actor.properties, database.audience),
      ...joinedOf(found.actor.properties, database.audience),
      relations: byCategory(relations),
      events,
      places,
      figures,
      claims: relations.filter(({ status }) => status !== 'asserted').map(claimOf),
      sources: value.sources,
      meta: {
        dataset: dataset.name,
        revision: dataset.revision,
        dataUntil: dataset.dataUntil,
        asOf: time.asOf,
        ...stackIn(dataset),
      },
    },
    ...editionOf(dataset),
  };
}
