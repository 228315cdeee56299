/** A thread that looks at queries before they run: whoever takes too long to read is ended with it, and holds up nobody. */
import { parentPort } from 'node:worker_threads';
import type { FromGate, ToGate } from './consoleMessages.ts';
import { checkQuery } from './gate/checkQuery.ts';
import { Refusal } from './gate/refusal.ts';

function look({ id, asked }: ToGate): FromGate {
  try {
    return { id, asks: checkQuery(asked) };
  } catch (error) {
    if (error instanceof Refusal) {
      const { rule, place, what } = error;
      return { id, refused: { rule, ...place, what } };
    }
    // A parser that runs out of its stack was given something that no query needs.
    if (error instanceof RangeError)
      return { id, refused: { rule: 'tooComplex', line: 1, column: 1, what: '' } };
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : 'not an Error' };
  }
}

parentPort?.on('message', (message: ToGate) => parentPort?.postMessage(look(message)));
parentPort?.postMessage({ ready: true });
