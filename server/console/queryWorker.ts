/** A thread that runs one query at a time and decodes its rows: an answer too large for it ends it, and nothing else. */
import { parentPort, workerData } from 'node:worker_threads';
import { queryFailureOf } from '../../database/queryFailure.ts';
import { ReadOnce } from '../../database/readOnce.ts';
import type { FromRunner, RunnerSetup, ToRunner } from './consoleMessages.ts';

const { address } = workerData as RunnerSetup;
const reader = new ReadOnce(address);
let gone = new AbortController();

async function run({
  id,
  query,
  params,
  limits,
}: Extract<ToRunner, { do: 'run' }>): Promise<FromRunner> {
  gone = new AbortController();
  try {
    return { id, answer: await reader.run(query, params, limits, gone.signal) };
  } catch (error) {
    const failure = queryFailureOf(error);
    if (failure !== null) return { id, failure };
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : 'not an Error' };
  }
}

parentPort?.on('message', (message: ToRunner) => {
  if (message.do === 'stop') gone.abort();
  else void run(message).then((reply) => parentPort?.postMessage(reply));
});
parentPort?.postMessage({ ready: true });
