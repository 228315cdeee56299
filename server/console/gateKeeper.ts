import { Busy } from '../../database/errors.ts';
import type { FromGate, Refused, ToGate } from './consoleMessages.ts';
import type { Asked } from './gate/checkQuery.ts';
import type { Statement } from './gate/checkStructure.ts';
import { ReplaceableThread, ThreadLost } from '../threads/replaceableThread.ts';

/** Milliseconds that looking at one query may take; most take a few, and some hundred where the machine is busy. */
const deadline = 6_000;
const memory = { maxOldGenerationSizeMb: 256 } as const;

export type Verdict = { readonly asks: Statement['asks'] } | { readonly refused: Refused };

const tooComplex: Verdict = { refused: { rule: 'tooComplex', line: 1, column: 1, what: '' } };

/** Has queries looked at, one after the other, in a thread that is ended and replaced where one takes too long. */
export class GateKeeper {
  readonly #thread = new ReplaceableThread<ToGate, FromGate>({
    workerData: { worker: 'console/gateWorker' },
    resourceLimits: memory,
  });
  #turn: Promise<unknown> = Promise.resolve();

  /** Says whether a query may run. */
  look(asked: Asked): Promise<Verdict> {
    const verdict = this.#turn.then(() => this.#look(asked));
    this.#turn = verdict.catch(() => undefined);
    return verdict;
  }

  /**
   * Starts the thread before anybody asks.
   * @throws Busy where it was ended before it was ready, as when the program stops
   */
  async start(): Promise<void> {
    await this.#thread.start().catch((error: unknown) => {
      throw error instanceof ThreadLost ? new Busy(false) : error;
    });
  }

  stop(): Promise<void> {
    return this.#thread.end();
  }

  async #look(asked: Asked): Promise<Verdict> {
    await this.start();
    const timer = setTimeout(() => void this.#thread.end(), deadline);
    try {
      const reply = await this.#thread.tell({ asked });
      if ('failed' in reply) throw new Error(reply.failed);
      return reply;
    } catch (error) {
      if (error instanceof ThreadLost) return tooComplex;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
