import { Busy, DatabaseAway, Gone, MemoryExceeded, QueryTooSlow } from '../../database/errors.ts';
import type { QueryFailure } from '../../database/queryFailure.ts';
import type { ReadLimits, ReadOnceAnswer } from '../../database/readOnce.ts';
import type { DatabaseAddress } from '../../database/run.ts';
import type { FromRunner, ToRunner } from './consoleMessages.ts';
import { QueryFailed } from './queryFailed.ts';
import { ReplaceableThread, ThreadLost } from '../threads/replaceableThread.ts';

/** Milliseconds beyond the transaction's own limit, after which its server counts as stuck. */
const grace = 1_500;
/** Milliseconds that a query has to end in when it is told to. */
const ending = 1_500;
const memory = { maxOldGenerationSizeMb: 384 } as const;

/** What is told of a query that did not answer. */
function errorOf(failure: QueryFailure): Error {
  if (failure.is === 'away' || failure.is === 'refused')
    return new DatabaseAway('The Neo4j server does not answer.');
  if (failure.is === 'slow') return new QueryTooSlow('A query ran into its time limit.');
  if (failure.is === 'memory') return new MemoryExceeded('A query needed too much memory.');
  return new QueryFailed(failure);
}

/** One place for a query that runs: a thread with a driver of its own, replaced when it or its server is stuck. */
export class Runner {
  readonly #thread: ReplaceableThread<ToRunner, FromRunner>;

  constructor(address: DatabaseAddress) {
    this.#thread = new ReplaceableThread({
      workerData: { worker: 'console/queryWorker', address: { ...address } },
      resourceLimits: memory,
    });
  }

  /**
   * Runs a query that passed the gate.
   *
   * @param gone ends it, in the database too, when nobody waits any more
   * @throws QueryFailed, QueryTooSlow, MemoryExceeded, DatabaseAway, Gone
   */
  async run(
    query: string,
    params: Readonly<Record<string, unknown>>,
    limits: ReadLimits,
    gone: AbortSignal,
  ): Promise<ReadOnceAnswer> {
    await this.start();
    if (gone.aborted) throw new Gone();
    let last: ReturnType<typeof setTimeout> | undefined;
    let isLate = false;
    const stop = (): void => {
      this.#thread.note({ do: 'stop' });
      last = setTimeout(() => void this.#thread.end(), ending);
    };
    const late = setTimeout(() => {
      isLate = true;
      stop();
    }, limits.milliseconds + grace);
    gone.addEventListener('abort', stop, { once: true });
    try {
      const reply = await this.#thread.tell({ do: 'run', query, params, limits });
      if (gone.aborted) throw new Gone();
      if ('answer' in reply) return reply.answer;
      if (isLate) throw new QueryTooSlow('A query did not end in time.');
      throw 'failure' in reply ? errorOf(reply.failure) : new Error(reply.failed);
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error;
      if (gone.aborted) throw new Gone();
      if (isLate) throw new QueryTooSlow('A query did not end in time.');
      throw new MemoryExceeded('An answer was too large to be read.');
    } finally {
      clearTimeout(late);
      clearTimeout(last);
      gone.removeEventListener('abort', stop);
    }
  }

  /** @throws Busy where the thread was ended before it was ready, as when the program stops */
  async start(): Promise<void> {
    await this.#thread.start().catch((error: unknown) => {
      throw error instanceof ThreadLost ? new Busy(false) : error;
    });
  }

  stop(): Promise<void> {
    return this.#thread.end();
  }
}
