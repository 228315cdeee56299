import { Router } from 'express';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';

/** `/livez`: the process answers. `/readyz`: it can answer questions, else a 503 problem. */
export function healthRoutes(database: Database): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ alive: true });
  });
  router.get('/readyz', async (_request, response) => {
    const { dataset } = await readConsistently(database, () => Promise.resolve(null));
    response
      .set('Cache-Control', 'no-store')
      .json({ dataset: dataset.name, revision: dataset.revision, database: 'ready' });
  });
  return router;
}
