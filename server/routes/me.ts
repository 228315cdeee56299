import { Router } from 'express';
import type { MeMessage } from '../../model/messages/me.ts';
import { emptyQuestion } from '../../model/messages/question.ts';
import { roleTable } from '../../model/roles.ts';
import { parse } from '../http/parse.ts';
import { visitorOf } from '../http/permissions.ts';
import { Problem } from '../http/problem.ts';

/** `/me`: who asks, and what he may do, so that a page need not offer what would be refused. */
export function meRoutes(): Router {
  const router = Router();
  router.get('/me', (request, response) => {
    parse(emptyQuestion, request.query);
    const visitor = visitorOf(request);
    if (visitor === null) throw new Problem({ code: 'signInRequired', field: 'Authorization' });
    const me: MeMessage = { ...visitor, may: roleTable[visitor.role] };
    response.set('Cache-Control', 'no-store').json(me);
  });
  return router;
}
