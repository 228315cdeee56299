/**
 * The process that keeps the JVM: its parent holds the other end of its standard input. When that end closes, by a clean
 * stop or because the parent was killed, the keeper stops the JVM and itself, so that no database outlives its owner.
 * It starts the JVM again when it dies, waiting longer each time.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { answersBolt } from './bolt.ts';
import type { KeeperMessage, KeeperOrder } from './keeperMessages.ts';

const backOff = [500, 1_000, 2_000, 5_000, 10_000, 30_000];
/** A JVM that lived this long had started well: the next wait is the shortest again. */
const soundLife = 60_000;
const patience = 2_500;
const pollEvery = 100;

const tell = (message: KeeperMessage): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};

let child: ChildProcess | null = null;
let stopping = false;
let failures = 0;

function start({ java, args, log, port, env }: KeeperOrder): void {
  const out = openSync(log, 'a');
  const born = Date.now();
  const jvm = spawn(java, args, { stdio: ['ignore', out, out], env: { ...process.env, ...env } });
  child = jvm;
  tell({ state: 'starting', pid: jvm.pid ?? null });
  const poll = setInterval(() => {
    void answersBolt(port).then((answers) => {
      if (!answers || child !== jvm) return;
      clearInterval(poll);
      tell({ state: 'ready', pid: jvm.pid ?? null });
    });
  }, pollEvery);
  jvm.once('exit', (code) => {
    clearInterval(poll);
    child = null;
    if (stopping) process.exit(0);
    failures = Date.now() - born > soundLife ? 1 : failures + 1;
    tell({ state: 'restarting', pid: null, code, failures });
    setTimeout(
      () => !stopping && start({ java, args, log, port, env }),
      backOff[Math.min(failures, backOff.length) - 1] ?? 30_000,
    );
  });
  jvm.once('error', () => process.exit(1));
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  if (child === null) process.exit(0);
  child.kill('SIGTERM');
  setTimeout(() => child?.kill('SIGKILL'), patience);
}

// The terminal's Ctrl-C is the parent's to handle.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', stop);
process.stdout.on('error', () => undefined);
const lines = createInterface({ input: process.stdin });
lines.once('line', (line) => start(JSON.parse(line) as KeeperOrder));
lines.once('close', stop);
