import { availableParallelism } from 'node:os';
import type { AnyQuestion, FromThread, ThreadSetup } from './reachMessages.ts';
import { ReachThread } from './reachThread.ts';

/** What answers questions, in one thread or several. */
export interface Threads {
  /** Relations of the data; 0 before they are there. */
  readonly relations: number;
  /** Brings the data of a revision; gives the revision that is there then. */
  keep(revision: string): Promise<string>;
  answer(asked: AnyQuestion, revision: string, end: number, gone: AbortSignal): Promise<FromThread>;
  stop(): Promise<void>;
}

/** Relations up to which the data are kept twice: a second copy of half a million would take another gigabyte. */
const mostTwice = 150_000;

/**
 * A thread for questions of reach, and a second one where there are cores and the data are not too large to be kept twice, so
 * that a heavy question leaves room for others. The second brings its data after the first has them.
 */
export class ReachThreads implements Threads {
  readonly #first: ReachThread;
  readonly #second: ReachThread | null;

  constructor(setup: ThreadSetup, cores: number = availableParallelism()) {
    this.#first = new ReachThread(setup);
    this.#second = cores > 1 ? new ReachThread(setup) : null;
  }

  get relations(): number {
    return this.#first.relations;
  }

  async keep(revision: string): Promise<string> {
    const kept = await this.#first.keep(revision);
    // Nobody waits for the second: until it has the data, or where it fails to get them, the first answers all.
    if (this.#second !== null && this.#first.relations <= mostTwice)
      this.#second.keep(kept).catch(() => undefined);
    return kept;
  }

  answer(
    asked: AnyQuestion,
    revision: string,
    end: number,
    gone: AbortSignal,
  ): Promise<FromThread> {
    const second = this.#second;
    const takesSecond = second !== null && second.keeps(revision) && second.busy < this.#first.busy;
    return (takesSecond ? second : this.#first).answer(asked, end, gone);
  }

  async stop(): Promise<void> {
    await this.#first.stop();
    await this.#second?.stop();
  }
}
