import type { GraphMessage } from '../../model/messages/graph.ts';
import type {
  GoBetweensMessage,
  GoBetweensQuestion,
  ReachMessage,
  ReachQuestion,
} from '../../model/messages/reach.ts';
import type { ReachEvent } from '../../reach/reachIndex.ts';
import type { Fault } from '../../model/faults.ts';

/** What the worker is told: a dataset to keep, or a question to answer. */
export type ToWorker =
  | {
      readonly do: 'keep';
      readonly graph: GraphMessage;
      readonly events: readonly ReachEvent[];
      readonly sources: ReachMessage['sources'];
    }
  | {
      readonly do: 'routes';
      readonly id: number;
      readonly question: ReachQuestion;
      readonly cancel: SharedArrayBuffer;
    }
  | {
      readonly do: 'goBetweens';
      readonly id: number;
      readonly question: GoBetweensQuestion;
      readonly cancel: SharedArrayBuffer;
    };

/** What it answers: a message, the faults of the question, or that it failed. */
export type FromWorker = { readonly id: number } & (
  | { readonly answer: ReachMessage | GoBetweensMessage }
  | { readonly faults: readonly Fault[] }
  | { readonly failed: string }
);
