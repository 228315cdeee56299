import express, { Router } from 'express';
import { consoleQuestion } from '../../model/messages/console.ts';
import type { ConsoleService } from '../console/consoleService.ts';
import type { Answerer } from '../http/answer.ts';
import { isJson } from '../http/isJson.ts';
import { parse } from '../http/parse.ts';

/** `POST /cypher`: a query of the user's own; a client that leaves ends it in the database. */
export function consoleRoutes(service: ConsoleService, answerer: Answerer): Router {
  const router = Router();
  router.post(
    '/cypher',
    isJson,
    express.json({ limit: '256kb' }),
    answerer.live((request) => {
      const question = parse(consoleQuestion, request.body);
      return (gone, client) => service.ask(question, { client, gone });
    }),
  );
  return router;
}
