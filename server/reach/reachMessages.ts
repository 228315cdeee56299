import type { Audience } from '../../database/database.ts';
import type { DatabaseAddress } from '../../database/run.ts';
import type {
  GoBetweensMessage,
  GoBetweensQuestion,
  ReachMessage,
  ReachQuestion,
} from '../../model/messages/reach.ts';
import type { Fault } from '../../model/faults.ts';
import type { Failure } from '../threads/failures.ts';

/** A question of either kind. */
export type AnyQuestion =
  | { readonly ask: 'routes'; readonly question: ReachQuestion }
  | { readonly ask: 'goBetweens'; readonly question: GoBetweensQuestion };

/** What a thread is started with: where it finds the data, and for whom it answers. */
export interface ThreadSetup {
  readonly address: DatabaseAddress;
  readonly audience: Audience;
}

/** What a thread is told: to bring the data of a revision, or a question to answer. */
export type ToThread = { readonly id: number } & (
  | { readonly do: 'keep'; readonly revision: string }
  | {
      readonly do: 'answer';
      readonly asked: AnyQuestion;
      /** Milliseconds of the clock at which it ends with what it has. */
      readonly end: number;
      /** Set to 1 when nobody waits for the answer any more. */
      readonly cancel: SharedArrayBuffer;
    }
);

/** What it answers: that it has the data, a message, the faults of the question, or that it failed. */
export type FromThread = { readonly id: number } & (
  | { readonly kept: string; readonly relations: number }
  | { readonly answer: ReachMessage | GoBetweensMessage }
  | { readonly faults: readonly Fault[] }
  | { readonly failed: Failure; readonly text: string }
);
