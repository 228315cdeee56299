import express, { Router, type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import {
  editQuestion,
  patchQuestion,
  switchQuestion,
  takePatchQuestion,
  type EditsMessage,
  type PatchComparison,
} from '../../model/messages/edits.ts';
import type { EditProblem } from '../../model/messages/problem.ts';
import { emptyQuestion } from '../../model/messages/question.ts';
import { toldProblems } from '../edits/toldProblems.ts';
import type { Editing } from '../edits/editing.ts';
import { isJson } from '../http/isJson.ts';
import { parse } from '../http/parse.ts';
import { methods } from '../http/methods.ts';
import { needs, visitorOf } from '../http/permissions.ts';
import { openStack } from './stack.ts';

/** What a question may weigh that brings a colleague's edits, or the places of everybody on the map. */
const largestPatch = '5mb';
const told = (problems: Parameters<typeof toldProblems>[0]): EditProblem[] =>
  toldProblems(problems);

/**
 * The layers and the user's own edits. All of it is for who may edit alone: what edits say is private, also where it is only
 * read.
 */
export function editRoutes({ port, localName }: Editing): Router {
  const router = Router();
  // Who may not edit is told so before his question is read.
  const guard = needs('edit');
  const answering =
    <T>(answer: (request: Request, by: string) => Promise<T>): RequestHandler =>
    async (request, response) => {
      const by = visitorOf(request)?.name ?? localName;
      response.set('Cache-Control', 'no-store').json(await answer(request, by));
    };
  const reading = <T>(answer: (by: string) => Promise<T>): RequestHandler =>
    answering((request, by) => {
      parse(emptyQuestion, request.query);
      return answer(by);
    });
  const posting = <Schema extends z.ZodType, T>(
    path: string,
    schema: Schema,
    answer: (question: z.infer<Schema>, by: string, request: Request) => Promise<T>,
    limit = '256kb',
  ): void => {
    router.post(
      path,
      guard,
      isJson,
      express.json({ limit }),
      answering((request, by) => answer(parse(schema, request.body), by, request)),
    );
  };

  posting('/stack', switchQuestion, async ({ set, on }) => {
    await port.switchSet(set, on);
    return openStack(port);
  });
  router.get(
    '/edits',
    guard,
    reading(async (): Promise<EditsMessage> => {
      const { items, revision } = await port.edits();
      return { items: [...items], total: items.length, truncated: false, revision };
    }),
  );
  router.get(
    '/edits/patch',
    guard,
    reading(() => port.patch()),
  );
  posting('/edits', editQuestion, (question, by) => port.add(question, by), largestPatch);
  posting('/edits/preview', editQuestion, async (question, by) => {
    const { problems, ...preview } = await port.preview(question, by);
    return { ...preview, problems: told(problems) };
  });
  posting('/edits/undo', emptyQuestion, () => port.remove(null));
  router.delete(
    '/edits/:id',
    guard,
    answering(({ params }) => port.remove(String(params['id']))),
  );
  posting(
    '/edits/patch/compare',
    patchQuestion,
    async ({ patch }): Promise<PatchComparison> => {
      const { fresh, known, conflicts, problems } = await port.compare(patch);
      return { fresh: [...fresh], known, conflicts: [...conflicts], problems: told(problems) };
    },
    largestPatch,
  );
  posting(
    '/edits/patch',
    takePatchQuestion,
    ({ patch, decisions }) => port.take(patch, decisions),
    largestPatch,
  );
  router.use('/stack', methods(['GET', 'HEAD', 'POST']));
  router.use(['/edits/undo', '/edits/preview', '/edits/patch/compare'], methods(['POST']));
  router.use(/^\/edits(\/patch)?$/, methods(['GET', 'HEAD', 'POST']));
  router.use('/edits/:id', methods(['DELETE']));
  return router;
}
