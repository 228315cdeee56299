import type { FaultParameters } from '../model/faults.ts';
import type { Wording } from '../model/wording.ts';

/** What is said of a fault. */
export interface Said {
  /** One sentence: what is wrong. */
  readonly detail: Wording;
  /** What would be right. */
  readonly expected?: Wording;
}

/** Makes the sentences of a fault from its field and its parameters. */
export type Saying = (field: string, parameters: FaultParameters) => Said;
