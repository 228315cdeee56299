import type { Worker } from 'node:worker_threads';
import { openThread, type ThreadOptions } from './openThread.ts';

/** A message but for the number by which its reply is known. */
type Untold<Message> = Message extends { id: number } ? Omit<Message, 'id'> : never;

/** A thread was ended before it answered: it took too long, or more memory than it has. */
export class ThreadLost extends Error {}

interface Waiting<Reply> {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread that does one thing at a time and may be ended at any moment; the next thing then starts another. It counts as
 * begun only when the thread has said that it is ready, so that starting one is nobody's time.
 */
export class ReplaceableThread<Message extends { id: number }, Reply extends { id: number }> {
  readonly #options: ThreadOptions;
  #worker: Worker | null = null;
  #ready: Promise<void> = Promise.resolve();
  #last = 0;
  #waiting: (Waiting<Reply> & { readonly id: number }) | null = null;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /** Starts the thread where there is none, and waits until it is ready. */
  async start(): Promise<void> {
    this.#worker ??= this.#open();
    await this.#ready;
  }

  /**
   * Gives it something to do.
   * @throws ThreadLost where it was ended first
   */
  async tell(message: Untold<Message>): Promise<Reply> {
    await this.start();
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting = { id, resolve, reject };
      this.#worker?.postMessage({ ...message, id });
    });
  }

  /** Says something about what it is doing, without an answer. */
  note(message: Untold<Message>): void {
    this.#worker?.postMessage({ ...message, id: this.#last });
  }

  /** Ends the thread at once, whatever it is doing. */
  async end(): Promise<void> {
    const worker = this.#worker;
    this.#lose(worker, new ThreadLost('The thread was ended.'));
    await worker?.terminate();
  }

  #lose(worker: Worker | null, error: Error): void {
    if (worker === null || this.#worker !== worker) return;
    this.#worker = null;
    this.#waiting?.reject(error);
    this.#waiting = null;
  }

  #open(): Worker {
    const worker = openThread(this.#options);
    this.#ready = new Promise((resolve, reject) => {
      const lose = (error: Error): void => {
        reject(error);
        this.#lose(worker, error);
      };
      worker.on('message', (reply: Reply | { ready: true }) => {
        if ('ready' in reply) resolve();
        else if (this.#waiting?.id === reply.id) {
          const { resolve: answer } = this.#waiting;
          this.#waiting = null;
          answer(reply);
        }
      });
      // Out of memory ends as an error of the thread, which is no error of the program.
      worker.on('error', (error) =>
        lose('code' in error ? new ThreadLost(String(error.code)) : error),
      );
      worker.on('exit', () => lose(new ThreadLost('The thread ended.')));
    });
    this.#ready.catch(() => undefined);
    return worker;
  }
}
