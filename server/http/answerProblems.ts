import type { ErrorRequestHandler } from 'express';
import type { Fault } from '../../model/faults.ts';
import { DatabaseAway, Gone } from '../../database/errors.ts';
import { ownFailureOf } from '../../database/translate.ts';
import { StackRefused } from '../edits/stackRefused.ts';
import { toldProblems } from '../edits/toldProblems.ts';
import { domainFault } from './domainFault.ts';
import type { Log } from './log.ts';
import { Problem, sendProblem } from './problem.ts';

/** What an error of Express and its body parser means; null for what is not one. */
function faultOfRequest(error: unknown): Fault | null {
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.too.large') return { code: 'bodyTooLarge', parameters: { most: '256 kB' } };
  if (type === 'entity.parse.failed') return { code: 'notJson', field: 'body' };
  const unreadable =
    error instanceof URIError || (status !== undefined && status >= 400 && status < 500);
  return unreadable ? { code: 'unreadable' } : null;
}

/** The last handler: every error leaves as a problem document, never with a stack, a query or a path. */
export const answerProblems =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    // Nobody is there to hear it; that is no error.
    if (error instanceof Gone) return;
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof Problem) {
      sendProblem(response, error);
      return;
    }
    if (error instanceof StackRefused) {
      sendProblem(response, new Problem(error.fault, toldProblems(error.problems)));
      return;
    }
    const failure = error instanceof DatabaseAway ? ownFailureOf(error) : null;
    if (failure !== null) log('error', { event: 'databaseFailed', code: failure });
    const fault = domainFault(error) ?? faultOfRequest(error);
    if (fault === null)
      log('error', {
        event: 'unexpected',
        error: error instanceof Error ? (error.stack ?? error.name) : 'not an Error',
      });
    sendProblem(response, new Problem(fault ?? { code: 'unexpected' }));
  };
