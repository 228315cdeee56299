import express, { Router } from 'express';
import { readingQuestion } from '../../model/messages/imports.ts';
import { emptyQuestion } from '../../model/messages/question.ts';
import type { DatasetPort } from '../datasets/datasetPort.ts';
import { isJson } from '../http/isJson.ts';
import { needs } from '../http/permissions.ts';
import { parse } from '../http/parse.ts';
import { told } from '../http/told.ts';

/** Decisions on a file of ten thousand different words take some megabytes. */
const longestDecision = '16mb';

const partsOf = (parameters: unknown): { id: string; file: string } =>
  parameters as { id: string; file: string };

/** How many bytes a sender says that there will be. */
function lengthOf(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : null;
}

/** Imports: files are taken in, read as somebody decides, and written as a dataset. */
export function importRoutes(port: DatasetPort): Router {
  const router = Router();
  router.use('/imports', needs('edit'));
  router.get(
    '/imports',
    told(({ query }) => {
      parse(emptyQuestion, query);
      return port.drafts();
    }),
  );
  router.post(
    '/imports',
    isJson,
    express.json({ limit: '4kb' }),
    told(({ body }) => {
      parse(emptyQuestion, body);
      return port.createDraft();
    }),
  );
  router.get(
    '/imports/:id',
    told(({ params }) => port.draft(partsOf(params).id)),
  );
  router.delete(
    '/imports/:id',
    told(async ({ params }) => {
      await port.removeDraft(partsOf(params).id);
      return {};
    }),
  );
  router.put(
    '/imports/:id/files/:file',
    told(async (request) => {
      const { id, file } = partsOf(request.params);
      try {
        return await port.receive(id, file, request, lengthOf(request.headers['content-length']));
      } finally {
        // A sender that is refused hears it only when all that it sends has been taken.
        request.resume();
      }
    }),
  );
  router.delete(
    '/imports/:id/files/:file',
    told(({ params }) => port.removeFile(partsOf(params).id, partsOf(params).file)),
  );
  router.get('/imports/:id/problems', async ({ params }, response) => {
    const text = await port.problems(partsOf(params).id);
    response
      .set('Cache-Control', 'no-store')
      .attachment('problems.csv')
      .type('text/csv')
      .send(`\ufeff${text}`);
  });
  for (const step of ['reading', 'write'] as const)
    router.post(
      `/imports/:id/${step}`,
      isJson,
      express.json({ limit: longestDecision }),
      told(({ body, params }) => {
        const question = parse(readingQuestion, body);
        const { id } = partsOf(params);
        return step === 'write' ? port.write(id, question) : port.read(id, question);
      }),
    );
  return router;
}
