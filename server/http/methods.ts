import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** Refuses every method but some, and says which these are. */
export const methods =
  (allowed: readonly string[]): RequestHandler =>
  (request, response, next) => {
    if (allowed.includes(request.method)) return next();
    response.set('Allow', allowed.join(', '));
    throw new Problem({
      code: 'methodNotAllowed',
      parameters: { method: request.method, allowed: allowed.join(', ') },
    });
  };
