import { Router } from 'express';
import { emptyQuestion, eventsQuestion, timelineQuestion } from '../../model/messages/question.ts';
import type { Answerer } from '../http/answer.ts';
import { parse } from '../http/parse.ts';
import { readEvent, readEvents } from '../queries/events.ts';
import { readPlace, readPlaces } from '../queries/places.ts';
import { readQuality } from '../queries/quality.ts';
import { readSnapshot } from '../queries/snapshot.ts';
import { readSource, readSources } from '../queries/sources.ts';
import { readStories, readStory } from '../queries/stories.ts';
import { readTimeline } from '../queries/timeline.ts';
import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';

/** The calls about what happened, where, when, and on whose word: events, places, timeline, sources, and how well it is borne out. */
export function recordRoutes(answerer: Answerer): Router {
  const router = Router();
  const whole = <T>(read: (database: Database) => Promise<Answer<T>>) =>
    answerer.reading('small', ({ query }) => {
      parse(emptyQuestion, query);
      return read;
    });
  const one = <T>(read: (database: Database, id: string) => Promise<Answer<T>>) =>
    answerer.reading('small', ({ query, params }) => {
      parse(emptyQuestion, query);
      const { id } = params as { id: string };
      return (database) => read(database, id);
    });

  router.get(
    '/events',
    answerer.reading('small', ({ query }) => {
      const question = parse(eventsQuestion, query);
      return (database) => readEvents(database, question);
    }),
  );
  router.get('/events/:id', one(readEvent));
  router.get('/places', whole(readPlaces));
  router.get('/places/:id', one(readPlace));
  router.get('/sources', whole(readSources));
  router.get('/sources/:id', one(readSource));
  router.get('/quality', whole(readQuality));
  router.get('/stories', whole(readStories));
  router.get('/stories/:id', one(readStory));
  router.get(
    '/snapshot',
    answerer.reading('large', ({ query }) => {
      parse(emptyQuestion, query);
      return readSnapshot;
    }),
  );
  router.get(
    '/timeline',
    answerer.reading('small', ({ query }) => {
      const question = parse(timelineQuestion, query);
      return (database) => readTimeline(database, question);
    }),
  );
  return router;
}
