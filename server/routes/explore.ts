import { Router } from 'express';
import { vocabulary } from '../../model/messages/vocabulary.ts';
import {
  dossierQuestion,
  emptyQuestion,
  graphQuestion,
  neighborhoodQuestion,
  searchQuestion,
} from '../../model/messages/question.ts';
import { answering } from '../http/answer.ts';
import { parse } from '../http/parse.ts';
import type { Database } from '../../database/database.ts';
import { readDossier } from '../queries/dossier.ts';
import { readGraph } from '../queries/graph.ts';
import { readNeighborhood } from '../queries/neighborhood.ts';
import { readRelation } from '../queries/relation.ts';
import { searchNames } from '../queries/search/search.ts';
import { readSource, readSources } from '../queries/sources.ts';

/** The reading calls of `api.md`: parse, ask, encode. */
export function exploreRoutes(database: Database, version: string): Router {
  const router = Router();
  const id = (parameters: unknown): string => (parameters as { id: string }).id;

  router.get(
    '/model',
    answering(version, ({ query }) => {
      parse(emptyQuestion, query);
      return Promise.resolve({ value: vocabulary(), revision: '' });
    }),
  );
  router.get(
    '/graph',
    answering(version, ({ query }) => readGraph(database, parse(graphQuestion, query))),
  );
  router.get(
    '/actors',
    answering(version, ({ query }) =>
      searchNames(database, parse(searchQuestion, query), ['actor']),
    ),
  );
  router.get(
    '/search',
    answering(version, ({ query }) =>
      searchNames(database, parse(searchQuestion, query), ['actor', 'event', 'place', 'source']),
    ),
  );
  router.get(
    '/actors/:id',
    answering(version, ({ query, params }) =>
      readDossier(database, id(params), parse(dossierQuestion, query)),
    ),
  );
  router.get(
    '/actors/:id/neighborhood',
    answering(version, ({ query, params }) =>
      readNeighborhood(database, id(params), parse(neighborhoodQuestion, query)),
    ),
  );
  router.get(
    '/relations/:id',
    answering(version, ({ query, params }) => {
      parse(emptyQuestion, query);
      return readRelation(database, id(params));
    }),
  );
  router.get(
    '/sources',
    answering(version, ({ query }) => {
      parse(emptyQuestion, query);
      return readSources(database);
    }),
  );
  router.get(
    '/sources/:id',
    answering(version, ({ query, params }) => {
      parse(emptyQuestion, query);
      return readSource(database, id(params));
    }),
  );
  return router;
}
