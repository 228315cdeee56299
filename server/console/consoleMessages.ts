import type { QueryFailure } from '../../database/queryFailure.ts';
import type { ReadLimits, ReadOnceAnswer } from '../../database/readOnce.ts';
import type { DatabaseAddress } from '../../database/run.ts';
import type { Asked } from './gate/checkQuery.ts';
import type { Statement } from './gate/checkStructure.ts';
import type { RefusalRule } from '../../model/cypherRefusals.ts';

export interface Refused {
  readonly rule: RefusalRule;
  readonly line: number;
  readonly column: number;
  /** The word or the bound that the sentence needs. */
  readonly what: string;
}

/** A thread says first that it is ready; what it was not made for comes back as the text of its error. */
interface Failed {
  readonly id: number;
  readonly failed: string;
}

export interface ToGate {
  readonly id: number;
  readonly asked: Asked;
}
export type FromGate =
  | { readonly id: number; readonly asks: Statement['asks'] }
  | { readonly id: number; readonly refused: Refused }
  | Failed;

export interface RunnerSetup {
  readonly address: DatabaseAddress;
}
export type ToRunner =
  | {
      readonly id: number;
      readonly do: 'run';
      readonly query: string;
      readonly params: Readonly<Record<string, unknown>>;
      readonly limits: ReadLimits;
    }
  | { readonly id: number; readonly do: 'stop' };
export type FromRunner =
  | { readonly id: number; readonly answer: ReadOnceAnswer }
  | { readonly id: number; readonly failure: QueryFailure }
  | Failed;
