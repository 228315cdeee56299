import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Answer } from '../../database/answer.ts';

/** A strong validator from what an answer depends on: revision, program, role and the question itself. */
const etagOf = (revision: string, version: string, url: string): string =>
  `"${createHash('sha256').update(`${revision} ${version} analyst ${url}`).digest('base64url').slice(0, 22)}"`;

/**
 * A route of the common shape: read the question, ask, answer as JSON with an ETag and the time it took.
 * A matching `If-None-Match` is answered 304 by Express from the ETag.
 */
export const answering =
  <T>(version: string, ask: (request: Request) => Promise<Answer<T>>): RequestHandler =>
  async (request: Request, response: Response) => {
    const started = performance.now();
    const { value, revision } = await ask(request);
    response.set('ETag', etagOf(revision, version, request.originalUrl));
    response.set('Cache-Control', 'no-cache');
    response.set('Server-Timing', `ask;dur=${(performance.now() - started).toFixed(1)}`);
    response.json(value);
  };
