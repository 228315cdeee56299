import type { z } from 'zod';
import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import {
  dossierQuestion,
  emptyQuestion,
  eventsQuestion,
  graphQuestion,
  neighborhoodQuestion,
  searchQuestion,
  timelineQuestion,
} from '../../model/messages/question.ts';
import { closedStack } from '../../model/messages/edits.ts';
import { metricQuestion } from '../../model/messages/metrics.ts';
import { metricNames } from '../../model/metrics.ts';
import { parse } from '../../server/http/parse.ts';
import { readAttributes } from '../../server/queries/attributes.ts';
import { readDossier } from '../../server/queries/dossier.ts';
import { readEvent, readEvents } from '../../server/queries/events.ts';
import { readGraph } from '../../server/queries/graph.ts';
import { readNeighborhood } from '../../server/queries/neighborhood.ts';
import { readPlace, readPlaces } from '../../server/queries/places.ts';
import { readQuality } from '../../server/queries/quality.ts';
import { readRelation } from '../../server/queries/relation.ts';
import { searchNames, type Searched } from '../../server/queries/search/search.ts';
import { readSource, readSources } from '../../server/queries/sources.ts';
import { readStories, readStory } from '../../server/queries/stories.ts';
import { readTimeline } from '../../server/queries/timeline.ts';
import { readVocabulary } from '../../server/queries/vocabulary.ts';
import { measureOfSnapshot } from './measureOfSnapshot.ts';

type Reading = (database: Database) => Promise<Answer<unknown>>;
type Query = Readonly<Record<string, string | string[]>>;

/** A call that reads: which path it is, and how its question is read. */
interface Call {
  readonly path: RegExp;
  readonly prepare: (query: Query, id: string) => Reading;
}

const everything: readonly Searched[] = ['actor', 'event', 'place', 'source'];

/** A call whose question is in its query. */
const asking = <Schema extends z.ZodType>(
  path: RegExp,
  schema: Schema,
  read: (database: Database, question: z.infer<Schema>, id: string) => Promise<Answer<unknown>>,
): Call => ({
  path,
  prepare: (query, id) => {
    const question = parse(schema, query);
    return (database) => read(database, question, id);
  },
});

const whole = (path: RegExp, read: Reading): Call => asking(path, emptyQuestion, read);

const one = (
  path: RegExp,
  read: (database: Database, id: string) => Promise<Answer<unknown>>,
): Call => asking(path, emptyQuestion, (database, _question, id) => read(database, id));

/** The calls that a snapshot answers, as `server/routes` answers them from the database. */
export const calls: readonly Call[] = [
  whole(/^\/model$/, readVocabulary),
  asking(/^\/graph$/, graphQuestion, (database, question) => readGraph(database, question)),
  asking(/^\/actors$/, searchQuestion, (database, question) =>
    searchNames(database, question, ['actor']),
  ),
  asking(/^\/search$/, searchQuestion, (database, question) =>
    searchNames(database, question, everything),
  ),
  asking(/^\/actors\/([^/]+)$/, dossierQuestion, (database, question, id) =>
    readDossier(database, id, question),
  ),
  asking(/^\/actors\/([^/]+)\/neighborhood$/, neighborhoodQuestion, (database, question, id) =>
    readNeighborhood(database, id, question),
  ),
  one(/^\/relations\/([^/]+)$/, readRelation),
  asking(/^\/events$/, eventsQuestion, readEvents),
  one(/^\/events\/([^/]+)$/, readEvent),
  whole(/^\/places$/, readPlaces),
  one(/^\/places\/([^/]+)$/, readPlace),
  whole(/^\/sources$/, readSources),
  one(/^\/sources\/([^/]+)$/, readSource),
  whole(/^\/attributes$/, readAttributes),
  whole(/^\/quality$/, readQuality),
  // Nobody edits a file.
  whole(/^\/stack$/, () => Promise.resolve({ value: closedStack('editorsOnly'), revision: '' })),
  whole(/^\/stories$/, readStories),
  one(/^\/stories\/([^/]+)$/, readStory),
  asking(/^\/timeline$/, timelineQuestion, readTimeline),
  ...metricNames.map((name) =>
    asking(new RegExp(`^/metrics/${name}$`), metricQuestion, (database, question) =>
      measureOfSnapshot(database, name, question),
    ),
  ),
];
