import type { z } from 'zod';
import type { EventKind, ParticipantRole, PlaceKind } from '../../model/eventKinds.ts';
import type {
  EventMessage,
  eventsMessage,
  oneEventMessage,
  statedFigure,
} from '../../model/messages/events.ts';
import type { EventsQuestion } from '../../model/messages/question.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import { required, text } from '../../database/properties.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { NodeValue, RelationshipValue } from '../../database/values.ts';
import { readCited } from './sources.ts';
import { evidenceOf, handlingOf, idOf, kindOf, statusOf } from './rows.ts';

type EventRow = {
  event: NodeValue;
  participants: { actor: NodeValue; part: RelationshipValue }[];
  places: NodeValue[];
  figures: NodeValue[];
  relations: string[];
};

/** A number that a source states about an event or a place. */
export const statedFigureOf = ({ properties }: NodeValue): z.infer<typeof statedFigure> => ({
  id: required(properties, 'id'),
  measure: required(properties, 'measure'),
  measureFr: text(properties, 'measureFr'),
  value: String(properties['value'] ?? ''),
  unit: text(properties, 'unit'),
  date: text(properties, 'date'),
  until: text(properties, 'until'),
  status: statusOf(properties),
  attributedTo: text(properties, 'attributedTo'),
  summary: text(properties, 'summary'),
  summaryFr: text(properties, 'summaryFr'),
  evidence: evidenceOf(properties),
});

const participantOf = ({
  actor,
  part,
}: EventRow['participants'][number]): EventMessage['participants'][number] => ({
  actor: idOf(actor),
  name: required(actor.properties, 'name'),
  nameFr: text(actor.properties, 'nameFr'),
  kind: kindOf(actor),
  role: required(part.properties, 'role') as ParticipantRole,
  side: text(part.properties, 'side'),
  summary: text(part.properties, 'summary'),
  summaryFr: text(part.properties, 'summaryFr'),
  status: statusOf(part.properties),
  attributedTo: text(part.properties, 'attributedTo'),
  evidence: evidenceOf(part.properties),
});

function eventOf({ event, participants, places, figures, relations }: EventRow): EventMessage {
  const { properties } = event;
  return {
    id: idOf(event),
    name: required(properties, 'name'),
    nameFr: text(properties, 'nameFr'),
    kind: required(properties, 'kind') as EventKind,
    date: text(properties, 'date'),
    until: text(properties, 'until'),
    place: places[0] === undefined ? null : idOf(places[0]),
    places: places.map((place) => ({
      id: idOf(place),
      name: required(place.properties, 'name'),
      nameFr: text(place.properties, 'nameFr'),
      kind: required(place.properties, 'kind') as PlaceKind,
    })),
    participants: participants.map(participantOf),
    outcome: text(properties, 'outcome'),
    outcomeFr: text(properties, 'outcomeFr'),
    whyEnded: text(properties, 'whyEnded'),
    whyEndedFr: text(properties, 'whyEndedFr'),
    summary: required(properties, 'summary'),
    summaryFr: text(properties, 'summaryFr'),
    status: statusOf(properties),
    attributedTo: text(properties, 'attributedTo'),
    handling: handlingOf(properties),
    figures: figures.map(statedFigureOf),
    relations,
    evidence: evidenceOf(properties),
  };
}

const everything = { events: null, kinds: null, from: null, until: null };

/** Events in order of dates, the undated last; capped, with the true number. */
export async function readEvents(
  database: Database,
  { kind, from, until, limit }: EventsQuestion,
): Promise<Answer<z.infer<typeof eventsMessage>>> {
  const { value, dataset } = await readConsistently(database, (read) =>
    read<EventRow>(statement('explore/events'), {
      ...everything,
      kinds: kind ?? null,
      from: from ?? null,
      until: until ?? null,
    }),
  );
  const items = value.slice(0, limit).map(eventOf);
  const truncated = items.length < value.length;
  return { value: { items, total: value.length, truncated }, ...editionOf(dataset) };
}

/**
 * One event with the records of the sources that it cites.
 * @throws UnknownId
 */
export async function readEvent(
  database: Database,
  id: string,
): Promise<Answer<z.infer<typeof oneEventMessage>>> {
  const { value, dataset } = await readConsistently(database, async (read) => {
    const [row] = await read<EventRow>(statement('explore/events'), {
      ...everything,
      events: [id],
    });
    if (row === undefined) throw new UnknownId('event', id);
    const event = eventOf(row);
    const rows = [event, ...event.participants, ...event.figures];
    return { ...event, sources: await readCited(read, rows) };
  });
  return { value, ...editionOf(dataset) };
}
