/** The thread that keeps the graph in memory and answers reach questions, so that a heavy one never holds up other requests. */
import { parentPort } from 'node:worker_threads';
import { answerGoBetweens } from '../../reach/answerGoBetweens.ts';
import { answerReach } from '../../reach/answerReach.ts';
import { createReachIndex, type ReachIndex } from '../../reach/reachIndex.ts';
import { faultsOf } from '../../reach/faultsOf.ts';
import { understand } from '../../reach/understand.ts';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { sayGoBetweens } from '../../wording/sayGoBetweens.ts';
import { sayReach } from '../../wording/sayReach.ts';
import { citedIn } from './citedIn.ts';
import type { FromWorker, ToWorker } from './reachMessages.ts';

/** Milliseconds after which a search ends with what it has and says so. */
const deadline = 8_000;
let index: ReachIndex | null = null;
let sources: ReachMessage['sources'] = {};

function answer(message: Exclude<ToWorker, { do: 'keep' }>): FromWorker {
  const { id, question, cancel } = message;
  if (index === null) return { id, failed: 'no dataset' };
  const faults = faultsOf(index, understand(index, question));
  if (faults.length > 0) return { id, faults };
  const flag = new Int32Array(cancel);
  const end = Date.now() + deadline;
  const stop = (): boolean => Atomics.load(flag, 0) !== 0 || Date.now() > end;
  if (stop()) return { id, failed: 'canceled' };
  if (message.do === 'routes') {
    const found = answerReach(index, message.question, stop);
    return { id, answer: sayReach(found, citedIn(found, sources)) };
  }
  const found = answerGoBetweens(index, message.question, stop);
  return { id, answer: sayGoBetweens(found, citedIn(found, sources)) };
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.do === 'keep') {
    index = createReachIndex(message.graph, message.events);
    ({ sources } = message);
    return;
  }
  try {
    parentPort?.postMessage(answer(message));
  } catch (error) {
    parentPort?.postMessage({
      id: message.id,
      failed: error instanceof Error ? (error.stack ?? error.message) : 'not an Error',
    } satisfies FromWorker);
  }
});
