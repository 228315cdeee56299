import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** Refuses a question whose body is not said to be JSON: a form of another site cannot send one that is. */
export const isJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json') === false)
    throw new Problem({ code: 'bodyNotJson', field: 'Content-Type' });
  next();
};
