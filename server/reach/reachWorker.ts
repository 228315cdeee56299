/** A thread that brings the data into its own memory and answers reach questions, so that neither holds up other requests. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../database/database.ts';
import { Gone, NoData } from '../../database/errors.ts';
import { answerQuestion } from './answerQuestion.ts';
import { failureOf } from '../threads/failures.ts';
import { readReachData, type ReachData } from './reachData.ts';
import type { FromThread, ThreadSetup, ToThread } from './reachMessages.ts';

const { address, audience } = workerData as ThreadSetup;
const database = openDatabase(address).view({ audience });
let data: ReachData | null = null;

type Asking = Extract<ToThread, { do: 'answer' }>;

function answer({ id, asked, end, cancel }: Asking): FromThread {
  if (data === null) throw new NoData('The thread has no data.');
  const flag = new Int32Array(cancel);
  const isLeft = (): boolean => Atomics.load(flag, 0) !== 0;
  if (isLeft()) throw new Gone();
  return { id, ...answerQuestion(data, asked, () => isLeft() || Date.now() > end) };
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
