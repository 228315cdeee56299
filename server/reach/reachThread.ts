import type { Worker } from 'node:worker_threads';
import { errorOf } from '../threads/failures.ts';
import { openThread } from '../threads/openThread.ts';
import type { AnyQuestion, FromThread, ThreadSetup, ToThread } from './reachMessages.ts';

interface Waiting {
  readonly resolve: (reply: FromThread) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread is told, but for the number by which its reply is known. */
type Telling = ToThread extends infer Message
  ? Message extends { id: number }
    ? Omit<Message, 'id'>
    : never
  : never;

/** One thread that answers reach questions, as seen from the main one. It is started when it is first told something. */
export class ReachThread {
  readonly #setup: ThreadSetup;
  #worker: Worker | null = null;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();
  #kept: { readonly revision: string; readonly relations: number } | null = null;
  #keeping: Promise<string> | null = null;

  constructor(setup: ThreadSetup) {
    this.#setup = setup;
  }

  /** Questions that it has been given and not answered. */
  get busy(): number {
    return this.#waiting.size;
  }

  /** Relations of the data that it keeps; 0 where it has none yet. */
  get relations(): number {
    return this.#kept?.relations ?? 0;
  }

  keeps(revision: string): boolean {
    return this.#kept?.revision === revision;
  }

  /** Brings the data of a revision, once however many ask at the same time; gives the revision that it has then. */
  keep(revision: string): Promise<string> {
    if (this.keeps(revision)) return Promise.resolve(revision);
    this.#keeping ??= this.#bring(revision).finally(() => {
      this.#keeping = null;
    });
    return this.#keeping;
  }

  /**
   * Puts a question.
   *
   * @param end milliseconds of the clock at which it ends with what it has
   * @param gone ends it when nobody waits any more
   */
  async answer(asked: AnyQuestion, end: number, gone: AbortSignal): Promise<FromThread> {
    const cancel = new SharedArrayBuffer(4);
    const leave = () => void Atomics.store(new Int32Array(cancel), 0, 1);
    gone.addEventListener('abort', leave, { once: true });
    try {
      return await this.#tell({ do: 'answer', asked, end, cancel });
    } finally {
      gone.removeEventListener('abort', leave);
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #bring(revision: string): Promise<string> {
    const reply = await this.#tell({ do: 'keep', revision });
    if ('failed' in reply) throw errorOf(reply.failed, reply.text);
    if (!('kept' in reply)) throw new Error('The reach thread did not say what it keeps.');
    this.#kept = { revision: reply.kept, relations: reply.relations };
    return reply.kept;
  }

  #tell(telling: Telling): Promise<FromThread> {
    this.#worker ??= this.#start();
    this.#last += 1;
    const id = this.#last;
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ ...telling, id });
    });
  }

  #start(): Worker {
    const worker = openThread({ workerData: { worker: 'reach/reachWorker', ...this.#setup } });
    worker.on('message', (reply: FromThread) => {
      this.#waiting.get(reply.id)?.resolve(reply);
      this.#waiting.delete(reply.id);
    });
    const lose = (error: Error) => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#kept = null;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    worker.on('error', lose);
    worker.on('exit', () => lose(new Error('The reach thread ended.')));
    return worker;
  }
}
