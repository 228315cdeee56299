import type { Audience } from '../../database/database.ts';
import type { DatabaseAddress } from '../../database/run.ts';
import type { Fault } from '../../model/faults.ts';
import type { MetricMessage, MetricQuestion } from '../../model/messages/metrics.ts';
import type { MetricName } from '../../model/metrics.ts';
import type { Failure } from '../threads/failures.ts';

/** What the thread is started with: where it finds the data. */
export interface MetricsSetup {
  readonly address: DatabaseAddress;
}

/** A measure and its question, for somebody, of a revision of the data. */
export interface MetricAsking {
  readonly metric: MetricName;
  readonly question: MetricQuestion;
  readonly audience: Audience;
  readonly revision: string;
}

/** What the thread is told. */
export interface ToMetrics extends MetricAsking {
  readonly id: number;
}

/** What it answers: a message, what is wrong with the question, or why it failed. */
export type FromMetrics = { readonly id: number } & (
  | { readonly answer: MetricMessage }
  | { readonly fault: Fault }
  | { readonly failed: Failure; readonly text: string }
);
