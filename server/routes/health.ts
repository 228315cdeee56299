import { Router, type Request } from 'express';
import type { Database } from '../../database/database.ts';
import { stackOf } from '../../model/stack.ts';
import { readConsistently } from '../../database/readConsistently.ts';

/**
 * `/livez`: the process answers. `/readyz`: it can answer questions, else a 503 problem.
 *
 * @param isIn whether a request comes from somebody who may know what data there are
 */
export function healthRoutes(database: Database, isIn: (request: Request) => boolean): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ alive: true });
  });
  router.get('/readyz', async (request, response) => {
    const { dataset } = await readConsistently(database, () => Promise.resolve(null));
    const { name, revision } = dataset;
    const stack = stackOf(dataset.stack).map(({ id, kind, on }) => ({ id, kind, on }));
    response.set('Cache-Control', 'no-store').json({
      ...(isIn(request)
        ? { dataset: name, revision, ...(stack.length === 0 ? {} : { stack }) }
        : {}),
      database: 'ready',
    });
  });
  return router;
}
