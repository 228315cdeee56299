import { Router } from 'express';
import { closedStack, type StackMessage } from '../../model/messages/edits.ts';
import { emptyQuestion } from '../../model/messages/question.ts';
import type { Editing } from '../edits/editing.ts';
import type { StackPort } from '../edits/stackPort.ts';
import { StackRefused } from '../edits/stackRefused.ts';
import { parse } from '../http/parse.ts';
import { mayEdit } from '../http/permissions.ts';

/** The layers, for who may edit them. */
export async function openStack(port: StackPort): Promise<StackMessage> {
  const { sets, revision } = await port.sets();
  return { sets: [...sets], revision, mayEdit: true, closed: null };
}

/**
 * `GET /stack`: which layers there are to be switched and edited, and whether the user may. Asked by everybody, so that a
 * screen knows what to offer: that one may not is an answer and no error.
 */
export function stackRoute(edits: Editing | null): Router {
  const router = Router();
  router.get('/stack', async (request, response) => {
    parse(emptyQuestion, request.query);
    response.set('Cache-Control', 'no-store');
    if (edits === null || !mayEdit(request)) {
      response.json(closedStack('editorsOnly'));
      return;
    }
    try {
      response.json(await openStack(edits.port));
    } catch (error) {
      if (!(error instanceof StackRefused)) throw error;
      response.json(closedStack(error.fault.code));
    }
  });
  return router;
}
