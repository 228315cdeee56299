/**
 * The process that keeps the JVM: its parent holds the other end of its standard input. When that end closes, by a clean
 * stop or because the parent was killed, the keeper stops the JVM and itself, so that no database outlives its owner.
 * It starts the JVM again when it dies, waiting a little longer each time, but never long: whatever was the cause may have
 * ended. While the disk is full it waits for room, since a start without room fails and costs.
 */
import { statfsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { answersBolt } from '../system/answersBolt.ts';
import type { KeeperMessage, KeeperOrder, KeepOrder } from './keeperMessages.ts';
import { adoptJvm, startJvm, type KeptJvm } from './keptJvm.ts';

/** Milliseconds before the first start after a death, the second in a row, and so on. */
const backOff = [0, 500, 1_000, 2_000];
/** A JVM that answered this long had started well: the next wait is the shortest again. */
const soundLife = 10_000;
/** How long a JVM may take to answer before it is ended; a slow machine needs half a minute. */
const longestStart = 180_000;
/** How long a stop may take before it is forced. */
const patience = 2_500;
const pollEvery = 100;

const tell = (message: KeeperMessage): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};

let order: KeepOrder | null = null;
let jvm: KeptJvm | null = null;
let readySince: number | null = null;
let failures = 0;
let stopping = false;
/** What is done next, unless something else comes first. */
let next: NodeJS.Timeout | undefined;

function hasRoom({ path, least }: KeepOrder['disk']): boolean {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize >= least;
  } catch {
    // What cannot be asked must not keep the database away.
    return true;
  }
}

function start(keep: KeepOrder, adopt: number | null = null): void {
  clearTimeout(next);
  if (stopping) return;
  if (adopt === null && !hasRoom(keep.disk)) {
    tell({ state: 'waiting' });
    next = setTimeout(() => awaitRoom(keep), pollEvery);
    return;
  }
  readySince = null;
  jvm = adopt === null ? startJvm(keep, gone) : adoptJvm(adopt, gone);
  if (jvm === null) return;
  tell({ state: 'starting', pid: jvm.pid });
  next = setTimeout(() => void lookForAnswer(keep, Date.now() + longestStart), pollEvery);
}

function awaitRoom(keep: KeepOrder): void {
  if (hasRoom(keep.disk)) start(keep);
  else next = setTimeout(() => awaitRoom(keep), pollEvery);
}

async function lookForAnswer(keep: KeepOrder, until: number): Promise<void> {
  const asked = jvm;
  const answers = await answersBolt(keep.port);
  if (asked === null || jvm !== asked || stopping) return;
  if (answers) {
    readySince = Date.now();
    tell({ state: 'ready', pid: asked.pid });
  } else if (Date.now() > until) asked.kill('SIGKILL');
  else next = setTimeout(() => void lookForAnswer(keep, until), pollEvery);
}

function gone(): void {
  clearTimeout(next);
  jvm = null;
  if (stopping) process.exit(0);
  const sound = readySince !== null && Date.now() - readySince > soundLife;
  failures = sound ? 1 : failures + 1;
  readySince = null;
  tell({ state: 'died', failures });
  const keep = order;
  if (keep === null) return;
  next = setTimeout(() => start(keep), backOff[Math.min(failures, backOff.length) - 1] ?? 0);
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  clearTimeout(next);
  if (jvm === null) process.exit(0);
  jvm.kill('SIGTERM');
  setTimeout(() => jvm?.kill('SIGKILL'), patience);
}

function obey(given: KeeperOrder): void {
  if (given.order === 'restart') jvm?.kill('SIGKILL');
  else {
    order = given;
    start(given, given.adopt);
  }
}

// The terminal's Ctrl-C is the parent's to handle.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', stop);
process.stdout.on('error', () => undefined);
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => obey(JSON.parse(line) as KeeperOrder));
lines.once('close', stop);
