import { Router } from 'express';
import {
  dossierQuestion,
  emptyQuestion,
  graphQuestion,
  neighborhoodQuestion,
  searchQuestion,
} from '../../model/messages/question.ts';
import type { Answerer } from '../http/answer.ts';
import { parse } from '../http/parse.ts';
import { readAttributes } from '../queries/attributes.ts';
import { readDossier } from '../queries/dossier.ts';
import { readGraph } from '../queries/graph.ts';
import { readNeighborhood } from '../queries/neighborhood.ts';
import { readRelation } from '../queries/relation.ts';
import { readVocabulary } from '../queries/vocabulary.ts';
import { searchNames, type Searched } from '../queries/search/search.ts';

const everything: readonly Searched[] = ['actor', 'event', 'place', 'source'];
const idOf = (parameters: unknown): string => (parameters as { id: string }).id;

/** The calls about actors and what ties them. */
export function exploreRoutes(answerer: Answerer): Router {
  const router = Router();
  const search = (among: readonly Searched[]) =>
    answerer.reading('small', ({ query }) => {
      const question = parse(searchQuestion, query);
      return (database) => searchNames(database, question, among);
    });

  router.get(
    '/model',
    answerer.reading('small', ({ query }) => {
      parse(emptyQuestion, query);
      return readVocabulary;
    }),
  );
  router.get(
    '/graph',
    answerer.reading('large', ({ query }) => {
      const question = parse(graphQuestion, query);
      return (database) => readGraph(database, question);
    }),
  );
  router.get(
    '/attributes',
    answerer.reading('large', ({ query }) => {
      parse(emptyQuestion, query);
      return readAttributes;
    }),
  );
  router.get('/actors', search(['actor']));
  router.get('/search', search(everything));
  router.get(
    '/actors/:id',
    answerer.reading('small', ({ query, params }) => {
      const question = parse(dossierQuestion, query);
      return (database) => readDossier(database, idOf(params), question);
    }),
  );
  router.get(
    '/actors/:id/neighborhood',
    answerer.reading('small', ({ query, params }) => {
      const question = parse(neighborhoodQuestion, query);
      return (database) => readNeighborhood(database, idOf(params), question);
    }),
  );
  router.get(
    '/relations/:id',
    answerer.reading('small', ({ query, params }) => {
      parse(emptyQuestion, query);
      return (database) => readRelation(database, idOf(params));
    }),
  );
  return router;
}
