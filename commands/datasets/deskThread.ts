import { QuestionRefused } from '../../database/errors.ts';
import { ReplaceableThread, ThreadLost } from '../../server/threads/replaceableThread.ts';
import type { DeskAsk, DeskDone, FromDesk, ToDesk } from './deskMessages.ts';

/** Megabytes of memory that reading and loading may take. */
const mostMemory = 2_048;
/** Milliseconds after which a thread that nobody needs gives its memory back. */
const longestRest = 300_000;

/** Does one thing at a time, apart from the server; whoever comes meanwhile is told to wait. */
export class DeskThread {
  readonly #thread = new ReplaceableThread<ToDesk, FromDesk>({
    workerData: { worker: '../commands/datasets/deskWorker' },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  #doing: DeskAsk['is'] | null = null;
  #rest: NodeJS.Timeout | null = null;

  /** @throws QuestionRefused where something is being done */
  refuseIfBusy(): void {
    if (this.#doing !== null)
      throw new QuestionRefused({
        code: this.#doing === 'load' ? 'loadRunning' : 'importRunning',
      });
  }

  /**
   * Has something done.
   * @throws QuestionRefused where something else is being done, or what is asked for is refused
   */
  async do(ask: DeskAsk): Promise<DeskDone> {
    this.refuseIfBusy();
    this.#doing = ask.is;
    if (this.#rest !== null) clearTimeout(this.#rest);
    try {
      const { done } = await this.#thread.tell({ ask });
      if (done.is === 'refused')
        throw new QuestionRefused({ code: 'deskRefused', parameters: { text: done.detail } });
      if (done.is === 'failed') throw new Error(done.detail);
      return done;
    } catch (error) {
      if (error instanceof ThreadLost) throw new QuestionRefused({ code: 'importTooHeavy' });
      throw error;
    } finally {
      this.#doing = null;
      this.#rest = setTimeout(() => void this.#thread.end(), longestRest);
      this.#rest.unref();
    }
  }

  async end(): Promise<void> {
    if (this.#rest !== null) clearTimeout(this.#rest);
    await this.#thread.end();
  }
}
