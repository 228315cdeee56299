/** A thread that brings the data into its own memory and answers reach questions, so that neither holds up other requests. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../database/database.ts';
import { Gone, NoData } from '../../database/errors.ts';
import { answerGoBetweens } from '../../reach/answerGoBetweens.ts';
import { answerReach } from '../../reach/answerReach.ts';
import { faultsOf } from '../../reach/faultsOf.ts';
import { understand } from '../../reach/understand.ts';
import { sayGoBetweens } from '../../wording/sayGoBetweens.ts';
import { sayReach } from '../../wording/sayReach.ts';
import { citedIn } from './citedIn.ts';
import { failureOf } from '../threads/failures.ts';
import { readReachData, type ReachData } from './reachData.ts';
import type { FromThread, ThreadSetup, ToThread } from './reachMessages.ts';

const { address, audience } = workerData as ThreadSetup;
const database = openDatabase(address).view({ audience });
let data: ReachData | null = null;

type Asking = Extract<ToThread, { do: 'answer' }>;

function answer({ id, asked, end, cancel }: Asking): FromThread {
  if (data === null) throw new NoData('The thread has no data.');
  const { index, sources } = data;
  const faults = faultsOf(index, understand(index, asked.question));
  if (faults.length > 0) return { id, faults };
  const flag = new Int32Array(cancel);
  const isLeft = (): boolean => Atomics.load(flag, 0) !== 0;
  const stop = (): boolean => isLeft() || Date.now() > end;
  if (isLeft()) throw new Gone();
  if (asked.ask === 'routes') {
    const found = answerReach(index, asked.question, stop);
    return { id, answer: sayReach(found, citedIn(found, sources)) };
  }
  const found = answerGoBetweens(index, asked.question, stop);
  return { id, answer: sayGoBetweens(found, citedIn(found, sources)) };
}

async function keep(revision: string, id: number): Promise<FromThread> {
  if (data?.revision !== revision) data = await readReachData(database);
  return { id, kept: data.revision, relations: data.index.relationAt.length };
}

async function handle(message: ToThread): Promise<FromThread> {
  try {
    return message.do === 'keep' ? await keep(message.revision, message.id) : answer(message);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : 'not an Error';
    return { id: message.id, failed: failureOf(error), text };
  }
}

parentPort?.on('message', (message: ToThread) => {
  void handle(message).then((reply) => parentPort?.postMessage(reply));
});
