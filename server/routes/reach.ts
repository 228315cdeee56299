import express, { Router, type RequestHandler } from 'express';
import type { z } from 'zod';
import { goBetweensQuestion, reachQuestion } from '../../model/messages/reach.ts';
import type { Answer } from '../../database/answer.ts';
import type { Answerer } from '../http/answer.ts';
import { isJson } from '../http/isJson.ts';
import { parse } from '../http/parse.ts';
import type { Asker, ReachService } from '../reach/reachService.ts';
import type { ReachServices } from '../reach/reachServices.ts';

/** `POST /reach` and `POST /reach/go-betweens`: a question as JSON; a client that leaves ends its search. */
export function reachRoutes(services: ReachServices, answerer: Answerer): Router {
  const router = Router();
  const ask = <Schema extends z.ZodType, T extends { meta: { truncated: readonly string[] } }>(
    schema: Schema,
    put: (service: ReachService, question: z.infer<Schema>, asker: Asker) => Promise<Answer<T>>,
  ): RequestHandler =>
    answerer.asking<T>(
      (request) => {
        const question = parse(schema, request.body);
        return ({ audience }, gone, client) =>
          put(services.for(audience), question, { client, gone });
      },
      ({ meta }) => meta.truncated.length === 0,
    );
  const json = express.json({ limit: '256kb' });
  router.post(
    '/reach',
    isJson,
    json,
    ask(reachQuestion, (service, question, asker) => service.routes(question, asker)),
  );
  router.post(
    '/reach/go-betweens',
    isJson,
    json,
    ask(goBetweensQuestion, (service, question, asker) => service.goBetweens(question, asker)),
  );
  return router;
}
