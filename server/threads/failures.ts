import { DatabaseAway, DataMoving, Gone, NoData, QueryTooSlow } from '../../database/errors.ts';

/** Why the work of a thread failed, by which error the caller throws. */
export type Failure = 'away' | 'slow' | 'moving' | 'noData' | 'gone' | 'unexpected';

/** Errors lose their class on the way between threads, so that they travel by a name. */
const classes = [
  ['away', DatabaseAway],
  ['slow', QueryTooSlow],
  ['moving', DataMoving],
  ['noData', NoData],
  ['gone', Gone],
] as const;

/** The name by which an error travels. */
export const failureOf = (error: unknown): Failure =>
  classes.find(([, Class]) => error instanceof Class)?.[0] ?? 'unexpected';

/** The error that a failure in another thread is here. */
export function errorOf(failed: Failure, text: string): Error {
  const known = classes.find(([name]) => name === failed);
  return known === undefined ? new Error(text) : new known[1](text);
}
