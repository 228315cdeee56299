import type { Database } from '../../database/database.ts';
import { text } from '../../database/properties.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { NodeValue } from '../../database/values.ts';
import type { EventKind, ParticipantRole } from '../../model/eventKinds.ts';
import { mostActors } from '../../model/messages/question.ts';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { createReachIndex, type ReachEvent, type ReachIndex } from '../../reach/reachIndex.ts';
import { readGraph } from '../queries/graph.ts';
import { evidenceOf, idOf } from '../queries/rows.ts';

type EventRow = {
  event: NodeValue;
  participants: { actor: string; role: ParticipantRole; side: string | null }[];
};

/** A dataset made ready for questions of reach. */
export interface ReachData {
  readonly index: ReachIndex;
  readonly sources: ReachMessage['sources'];
  readonly revision: string;
}

const eventOf = ({ event: { properties }, participants }: EventRow, id: string): ReachEvent => ({
  id,
  kind: text(properties, 'kind') as EventKind,
  name: text(properties, 'name') ?? '',
  nameFr: text(properties, 'nameFr'),
  date: text(properties, 'date'),
  until: text(properties, 'until'),
  outcome: text(properties, 'outcome'),
  outcomeFr: text(properties, 'outcomeFr'),
  whyEnded: text(properties, 'whyEnded'),
  whyEndedFr: text(properties, 'whyEndedFr'),
  evidence: evidenceOf(properties),
  participants,
});

const citedSourceOf = ({ properties }: NodeValue): ReachMessage['sources'][string] => ({
  title: text(properties, 'title') ?? '',
  titleFr: text(properties, 'titleFr'),
  author: text(properties, 'author'),
  publisher: text(properties, 'publisher'),
  date: text(properties, 'date'),
});

/** Milliseconds for bringing the whole graph, once a revision: half a million relations took 35 s, and 53 s beside other work (`bench/reachNeo4j.ts`). */
const wholeGraphTimeout = 180_000;

/**
 * Brings a whole dataset as one caller may see it.
 * @throws DatabaseAway, QueryTooSlow, DataMoving, NoData
 */
export async function readReachData(database: Database): Promise<ReachData> {
  const { value: graph, revision } = await readGraph(
    database,
    { limit: mostActors },
    wholeGraphTimeout,
  );
  const { value } = await readConsistently(database, async (read) => ({
    events: await read<EventRow>(statement('reach/events'), {}),
    sources: await read<{ source: NodeValue }>(statement('explore/sources'), {}),
  }));
  return {
    index: createReachIndex(
      graph,
      value.events.map((row) => eventOf(row, idOf(row.event))),
    ),
    sources: Object.fromEntries(
      value.sources.map(({ source }) => [idOf(source), citedSourceOf(source)]),
    ),
    revision,
  };
}
