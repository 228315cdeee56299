import { join } from 'node:path';
import { Worker, type ResourceLimits } from 'node:worker_threads';

export interface ThreadOptions {
  /** `worker`: the file that it runs, below `server`, without its ending. */
  readonly workerData: { readonly worker: string } & Readonly<Record<string, unknown>>;
  readonly resourceLimits?: ResourceLimits;
}

/** Starts a thread, which keeps no process alive. */
export function openThread(options: ThreadOptions): Worker {
  const worker = new Worker(join(import.meta.dirname, 'startWorker.mjs'), {
    execArgv: [],
    ...options,
  });
  worker.unref();
  return worker;
}
