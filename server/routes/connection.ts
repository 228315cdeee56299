import { Router } from 'express';
import { emptyQuestion } from '../../model/messages/question.ts';
import type { ConnectionMessage } from '../../model/messages/connection.ts';
import type { Answerer } from '../http/answer.ts';
import { parse } from '../http/parse.ts';
import { needs } from '../http/permissions.ts';

/** `GET /connection`: how programs of this machine reach the database. Whoever may put queries may know it. */
export function connectionRoutes(connection: ConnectionMessage, answerer: Answerer): Router {
  const router = Router();
  router.get(
    '/connection',
    needs('runCypher'),
    // Never kept: the port is another after each start.
    answerer.live(({ query }) => {
      parse(emptyQuestion, query);
      return () => Promise.resolve({ value: connection, revision: '' });
    }),
  );
  return router;
}
