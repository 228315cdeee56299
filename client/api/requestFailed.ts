import type { ProblemMessage } from '../../model/messages/problem.ts';

/** Why a call brought no answer. */
export type Failing =
  /** No server answered. */
  | { readonly kind: 'unreachable' }
  /** The server said what is wrong. */
  | { readonly kind: 'problem'; readonly problem: ProblemMessage }
  /** What came is not what this page understands. */
  | { readonly kind: 'unreadable' };

/** A call that did not bring an answer. */
export class RequestFailed extends Error {
  readonly failing: Failing;
  /** Seconds after which it is worth asking again; null: asking again would bring the same. */
  readonly retryAfter: number | null;

  constructor(failing: Failing, retryAfter: number | null) {
    super(failing.kind === 'problem' ? failing.problem.detail : failing.kind);
    this.failing = failing;
    this.retryAfter = retryAfter;
  }
}
