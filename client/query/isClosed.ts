import type { RequestFailed } from '../api/requestFailed.ts';

/** Whether a question stayed without an answer because the server answers none. */
export const isClosed = (failure: RequestFailed | null): boolean =>
  failure?.failing.kind === 'problem' && failure.failing.problem.code === 'consoleClosed';
