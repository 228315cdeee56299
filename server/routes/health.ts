import { Router } from 'express';
import type { Database } from '../../database/database.ts';
import { stackOf } from '../../model/stack.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { allowedLayer } from '../http/askedLayer.ts';
import { visitorOf } from '../http/permissions.ts';

/** `/livez`: the process answers. `/readyz`: it can answer questions, else a 503 problem; to whoever is in it says which data there are. */
export function healthRoutes(database: Database): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ alive: true });
  });
  router.get('/readyz', async (request, response) => {
    const seen = database.view({ audience: allowedLayer(request, database.audience) });
    const { dataset } = await readConsistently(seen, () => Promise.resolve(null));
    const { name, revision } = dataset;
    const stack = stackOf(dataset.stack).map(({ id, kind, on }) => ({ id, kind, on }));
    const told = { dataset: name, revision, ...(stack.length === 0 ? {} : { stack }) };
    response
      .set('Cache-Control', 'no-store')
      .json({ ...(visitorOf(request) === null ? {} : told), database: 'ready' });
  });
  return router;
}
