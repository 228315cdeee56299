import express, { Router, type Request } from 'express';
import type { ExportContentsMessage } from '../../model/messages/export.ts';
import {
  exportBody,
  exportContentsQuestion,
  exportQuestion,
  type ExportContentsQuestion,
  type ExportQuestion,
} from '../../model/messages/question.ts';
import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { countRestricted } from '../export/countRestricted.ts';
import { holdsRest, makeExport } from '../export/makeExport.ts';
import type { Answerer } from '../http/answer.ts';
import { isJson } from '../http/isJson.ts';
import { parse } from '../http/parse.ts';
import { readExported } from '../queries/exported.ts';

/** What an export would hold. */
async function contentsOf(
  database: Database,
  question: ExportContentsQuestion,
): Promise<Answer<ExportContentsMessage>> {
  const content = await readExported(database, question, false);
  const { attributes, actors, relations, sources } = content;
  const { dataset, revision, dataUntil, truncated } = attributes;
  return {
    value: {
      actors: actors.length,
      relations: relations.length,
      sources: sources.length,
      restricted: countRestricted(content),
      truncated,
      meta: { dataset, revision, dataUntil },
    },
    revision,
  };
}

/** `GET` and `POST /export`: a part of the graph as a file; `POST /export/contents`: what would be in it. */
export function exportRoutes(answerer: Answerer): Router {
  const router = Router();
  const json = express.json({ limit: '8mb' });
  const file = (questionIn: (request: Request) => ExportQuestion) =>
    answerer.file((request) => {
      const question = questionIn(request);
      return async (database) => {
        const content = await readExported(database, question, holdsRest(question.format));
        return {
          file: await makeExport(content, question),
          revision: content.attributes.revision,
        };
      };
    });
  router.get(
    '/export',
    file(({ query }) => parse(exportQuestion, query)),
  );
  router.post(
    '/export',
    isJson,
    json,
    file(({ body }) => parse(exportBody, body)),
  );
  router.post(
    '/export/contents',
    isJson,
    json,
    answerer.reading('large', ({ body }) => {
      const question = parse(exportContentsQuestion, body);
      return (database) => contentsOf(database, question);
    }),
  );
  return router;
}
