/** The thread that lays graphs out. A file without a server has another in its place. */
export const startLayoutWorker = (): Worker =>
  new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
