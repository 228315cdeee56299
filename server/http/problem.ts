import type { ErrorRequestHandler, Response } from 'express';
import {
  problemTable,
  type ProblemMessage,
  type ProblemName,
} from '../../model/messages/problem.ts';
import { DatabaseAway, DataMoving, NoData, QueryTooSlow } from '../neo4j/errors.ts';
import type { Log } from './log.ts';

interface ProblemDetail {
  /** One sentence: what is wrong. */
  readonly detail: string;
  /** The parameter or the path in the body that is at fault. */
  readonly field?: string | undefined;
  /** What would be right. */
  readonly expected?: string | undefined;
}

/** An answer that is a problem document (RFC 9457). */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly document: ProblemMessage;

  constructor(problem: ProblemName, { detail, field, expected }: ProblemDetail) {
    super(detail);
    this.problem = problem;
    const { status, title } = problemTable[problem];
    this.document = {
      type: `urn:entremise:problem:${problem}`,
      title,
      status,
      detail,
      ...(field === undefined ? {} : { field }),
      ...(expected === undefined ? {} : { expected }),
    };
  }
}

/** Seconds after which a client may ask again while the database is away: the managed one restarts in about five. */
const retryAfter = 5;

export function sendProblem(response: Response, { document }: Problem): void {
  if (document.status === 503) response.set('Retry-After', String(retryAfter));
  if (document.status === 401) response.set('WWW-Authenticate', 'Bearer');
  response
    .status(document.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(document));
}

/** What a thrown thing means to the client. Only what is ours is told; the rest goes to the log by its class. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof DatabaseAway)
    return new Problem('database-away', {
      detail: 'The database does not answer. It is usually back within seconds; ask again.',
    });
  if (error instanceof DataMoving)
    return new Problem('data-moving', {
      detail: 'The dataset is being replaced while you ask. Ask again in a moment.',
    });
  if (error instanceof NoData)
    return new Problem('no-data', {
      detail: 'No dataset is loaded. Load one with: npm run seed -- <folder>',
    });
  if (error instanceof QueryTooSlow)
    return new Problem('too-slow', {
      detail: 'The question took longer than allowed. Narrow it with filters or a smaller limit.',
    });
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.too.large')
    return new Problem('body-too-large', {
      detail: 'The body is larger than 256 kB.',
      expected: 'a body of at most 256 kB',
    });
  if (type === 'entity.parse.failed')
    return new Problem('bad-question', {
      detail: 'The body is not valid JSON.',
      field: 'body',
      expected: 'a JSON object',
    });
  if (error instanceof URIError || (status !== undefined && status >= 400 && status < 500))
    return new Problem('bad-question', { detail: 'The request cannot be read.' });
  return null;
}

/** The last handler: every error leaves as a problem document, never with a stack, a query or a path. */
export const answerProblems =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = problemOf(error);
    if (problem === null)
      log('error', {
        event: 'unexpected',
        error: error instanceof Error ? (error.stack ?? error.name) : 'not an Error',
      });
    sendProblem(
      response,
      problem ??
        new Problem('internal', {
          detail: 'An unexpected error happened on the server; its log says more.',
        }),
    );
  };
