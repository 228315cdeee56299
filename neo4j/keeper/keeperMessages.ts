import { z } from 'zod';

const processId = z.int().positive();

/** What the keeper is told first, as a line of JSON. */
export interface KeepOrder {
  readonly order: 'keep';
  readonly java: string;
  readonly args: readonly string[];
  readonly log: string;
  readonly port: number;
  /** The data folder: a store that waits there to be the next one is taken whenever the JVM is not running. */
  readonly home: string;
  /** The JVM is not started while the disk of the data folder has less room than this, in bytes. */
  readonly leastRoom: number;
  /** Milliseconds that a stop in good order may take before it is forced. */
  readonly patience: number;
  /** A JVM that an earlier keeper, now gone, has left running; null: start one. */
  readonly adopt: number | null;
}

/** What the keeper may be told later: end the JVM at once and start another. */
interface RestartOrder {
  readonly order: 'restart';
}

export type KeeperOrder = KeepOrder | RestartOrder;

/** What the keeper says, a line of JSON each. */
export const keeperMessage = z.discriminatedUnion('state', [
  z.object({ state: z.literal('starting'), pid: processId }),
  z.object({ state: z.literal('ready'), pid: processId }),
  /** The JVM has ended; it will be started again. */
  z.object({
    state: z.literal('died'),
    /** How often in a row it died soon after its start. */
    failures: z.int(),
  }),
  /** The disk is full: the start waits until it has room. */
  z.object({ state: z.literal('waiting') }),
]);

export type KeeperMessage = z.infer<typeof keeperMessage>;
