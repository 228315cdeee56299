import express, { Router } from 'express';
import { consoleQuestion } from '../../model/messages/console.ts';
import { emptyQuestion } from '../../model/messages/question.ts';
import { namedQuestion } from '../../model/messages/gallery.ts';
import type { GalleryService } from '../console/galleryService.ts';
import type { ConsoleService } from '../console/consoleService.ts';
import type { Answerer } from '../http/answer.ts';
import { askedLayer } from '../http/askedLayer.ts';
import { isJson } from '../http/isJson.ts';
import { parse } from '../http/parse.ts';
import { mayRunCypher, needs } from '../http/permissions.ts';

/** The library of named questions, and `POST /cypher`: a query of the user's own; a client that leaves ends it in the database. */
export function consoleRoutes(
  service: ConsoleService,
  gallery: GalleryService,
  answerer: Answerer,
): Router {
  const router = Router();
  router.post(
    '/cypher',
    needs('runCypher'),
    isJson,
    express.json({ limit: '256kb' }),
    answerer.live((request) => {
      const question = parse(consoleQuestion, request.body);
      return (gone, client) => service.ask(question, { client, gone });
    }),
  );
  router.get(
    '/queries',
    answerer.constant((request) => {
      parse(emptyQuestion, request.query);
      return gallery.list(mayRunCypher(request) && askedLayer(request, 'all') === 'all');
    }),
  );
  router.post(
    '/queries/:name',
    needs('runCypher'),
    isJson,
    express.json({ limit: '256kb' }),
    answerer.live((request) => {
      const { params = {} } = parse(namedQuestion, request.body);
      const { name } = request.params as { name: string };
      return (gone, client) => gallery.ask(name, params, { client, gone });
    }),
  );
  return router;
}
