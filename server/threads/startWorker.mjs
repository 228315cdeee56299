// A worker thread does not inherit the loader of TypeScript, so it is registered here first; then the worker itself is loaded.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(`../${workerData.worker}.ts`);
