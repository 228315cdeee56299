import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { isAlive } from '../system/isAlive.ts';
import type { KeepOrder } from './keeperMessages.ts';

/** A JVM that a keeper keeps. */
export interface KeptJvm {
  readonly pid: number;
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

const lookEvery = 100;

/** Starts a JVM whose output goes to the log. `onGone` is called once, when it has ended or could not be started. */
export function startJvm({ java, args, log }: KeepOrder, onGone: () => void): KeptJvm | null {
  const out = openSync(log, 'a');
  const child = spawn(java, args, { stdio: ['ignore', out, out] });
  closeSync(out);
  child.once('exit', onGone);
  child.once('error', onGone);
  return child.pid === undefined
    ? null
    : { pid: child.pid, kill: (signal) => void child.kill(signal) };
}

/** Takes over a JVM that is no child of this process, so that its end can only be looked for. */
export function adoptJvm(pid: number, onGone: () => void): KeptJvm {
  const look = setInterval(() => {
    if (isAlive(pid)) return;
    clearInterval(look);
    onGone();
  }, lookEvery);
  return {
    pid,
    kill: (signal) => {
      if (isAlive(pid)) process.kill(pid, signal);
    },
  };
}
