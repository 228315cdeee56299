/**
 * The process that keeps the JVM: its parent holds the other end of its standard input. When that end closes, by a clean
 * stop or because the parent was killed, the keeper stops the JVM and itself, so that no database outlives its owner.
 * It starts the JVM again when it dies, waiting a little longer each time, but never long: whatever was the cause may have
 * ended. While the disk is full it waits for room, since a start without room fails and costs. When another store comes to
 * wait for the place of the one that is served, it ends the JVM in good order and starts it on that.
 */
import { statfsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { homeLayout } from '../home/homeLayout.ts';
import { bytesOf, writtenSince } from '../home/serverLog.ts';
import { jvmsIn } from '../home/jvmsIn.ts';
import { hasNextStore, takeNextStore } from '../home/takeNextStore.ts';
import { answersBolt } from '../system/answersBolt.ts';
import type { KeeperMessage, KeeperOrder, KeepOrder } from './keeperMessages.ts';
import { adoptJvm, startJvm, type KeptJvm } from './keptJvm.ts';

/** Milliseconds before the first start after a death, the second in a row, and so on. */
const backOff = [0, 500, 1_000, 2_000];
/** A JVM that answered this long had started well: the next wait is the shortest again. */
const soundLife = 10_000;
/** How long a JVM may take to answer before it is ended; a slow machine needs half a minute. */
const longestStart = 180_000;
const pollEvery = 100;
/** How often it is looked whether another store waits. */
const lookForNextEvery = 250;

const tell = (message: KeeperMessage): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};

let order: KeepOrder | null = null;
let jvm: KeptJvm | null = null;
let readySince: number | null = null;
/** Bytes of the server's log when the JVM was started; null for one that was taken over. */
let toldBefore: number | null = null;
let failures = 0;
let stopping = false;
let changingStore = false;
/** A store that could not be put in its place is not tried again: what was served is. */
let takesNext = true;
/** Ends by force a JVM that does not end in good order. */
let force: NodeJS.Timeout | undefined;
/** What is done next, unless something else comes first. */
let next: NodeJS.Timeout | undefined;

function hasRoom({ home, leastRoom }: KeepOrder): boolean {
  try {
    const { bavail, bsize } = statfsSync(home);
    return bavail * bsize >= leastRoom;
  } catch {
    // What cannot be asked must not keep the database away.
    return true;
  }
}

function start(keep: KeepOrder, adopt: number | null = null): void {
  clearTimeout(next);
  if (stopping) return;
  if (adopt === null && !hasRoom(keep)) {
    tell({ state: 'waiting' });
    next = setTimeout(() => awaitRoom(keep), pollEvery);
    return;
  }
  if (adopt === null) takeNext(keep);
  readySince = null;
  toldBefore = adopt === null ? bytesOf(homeLayout(keep.home).serverLog) : null;
  jvm = adopt === null ? startJvm(keep, gone) : adoptJvm(adopt, gone);
  if (jvm === null) return;
  tell({ state: 'starting', pid: jvm.pid });
  next = setTimeout(() => void lookForAnswer(keep, Date.now() + longestStart), pollEvery);
}

function awaitRoom(keep: KeepOrder): void {
  if (hasRoom(keep)) start(keep);
  else next = setTimeout(() => awaitRoom(keep), pollEvery);
}

function takeNext({ home }: KeepOrder): void {
  if (!takesNext || !hasNextStore(home)) return;
  // A JVM that an earlier keeper started and told nobody of has the store open.
  if (jvmsIn(homeLayout(home).neo4j).length > 0) return;
  try {
    takeNextStore(home);
  } catch {
    takesNext = false;
  }
}

/** Ends the JVM in good order when another store waits; what starts it again takes that. */
function lookForNext(): void {
  if (jvm === null || order === null || stopping || changingStore || !takesNext) return;
  if (!hasNextStore(order.home)) return;
  changingStore = true;
  end(jvm);
}

/** Ends a JVM in good order, or by force where that takes too long. */
function end(running: KeptJvm): void {
  running.kill('SIGTERM');
  force = setTimeout(() => running.kill('SIGKILL'), order?.patience ?? 0);
}

/** Whether the port is the JVM's own: another program may have taken it meanwhile, and answer there. */
const listens = ({ home }: KeepOrder): boolean =>
  toldBefore === null ||
  writtenSince(homeLayout(home).serverLog, toldBefore).includes('Bolt enabled on');

async function lookForAnswer(keep: KeepOrder, until: number): Promise<void> {
  const asked = jvm;
  const answers = listens(keep) && (await answersBolt(keep.port));
  if (asked === null || jvm !== asked || stopping) return;
  if (answers) {
    readySince = Date.now();
    tell({ state: 'ready', pid: asked.pid });
  } else if (Date.now() > until) asked.kill('SIGKILL');
  else next = setTimeout(() => void lookForAnswer(keep, until), pollEvery);
}

function gone(): void {
  clearTimeout(next);
  clearTimeout(force);
  jvm = null;
  if (stopping) process.exit(0);
  const sound = readySince !== null && Date.now() - readySince > soundLife;
  failures = sound ? 1 : failures + 1;
  // An end that was wanted is no death.
  if (changingStore) failures = 0;
  changingStore = false;
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
  end(jvm);
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
setInterval(lookForNext, lookForNextEvery);
