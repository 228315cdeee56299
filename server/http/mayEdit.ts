import type { Request, RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** Whether whoever sends a request may change what is kept here. */
export type MayEdit = (request: Request) => boolean;

/** Lets only those pass who may edit. */
export const requireEditor =
  (mayEdit: MayEdit): RequestHandler =>
  (request, _response, next) => {
    if (!mayEdit(request)) throw new Problem({ code: 'mayNotEdit' });
    next();
  };
