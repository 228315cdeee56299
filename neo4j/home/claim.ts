import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { killNow } from '../system/killNow.ts';
import { processRow } from '../system/processTable.ts';
import { SetupFailure } from '../setupFailure.ts';
import { homeLayout } from './homeLayout.ts';
import { jvmsIn } from './jvmsIn.ts';
import { readRunning, type RunningRecord } from './runningRecord.ts';
import { runsOurs } from './runsOurs.ts';

/** How long a JVM whose keeper is ending it is waited for, and how often it is looked at; milliseconds. */
const patience = 3_000;
const lookEvery = 50;
const attempts = 5;

/** The record of this process, for a folder that it wants. */
export const ownRecord = (purpose: string, boltPort: number | null): RunningRecord => ({
  owner: process.pid,
  started: processRow(process.pid)?.started ?? null,
  purpose,
  boltPort,
  jvm: null,
});

/**
 * Claims a data folder for this process. A claim of a dead process, a torn record and one that names a process which is
 * not ours are taken over, and a JVM that was left behind is ended.
 *
 * @throws SetupFailure naming the living owner that has the folder
 */
export async function claim(home: string, record: RunningRecord): Promise<void> {
  const { running, neo4j } = homeLayout(home);
  const mine = `${running}.${process.pid}`;
  try {
    writeFileSync(mine, JSON.stringify(record));
    for (let attempt = 1; !claimOnce(mine, running); attempt += 1) {
      const other = readRunning(home);
      if (other !== null && isTaken(other)) throw inUse(home, other.purpose, other.owner);
      if (attempt === attempts)
        throw new SetupFailure(
          `The file ${running} keeps coming back; end what writes it, or set ENTREMISE_HOME to another folder.`,
        );
      removeStale(running);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    await endLeftovers(home, neo4j);
  } catch (error) {
    release(home);
    throw error;
  }
}

/** Gives a folder back that this process has claimed. */
export function release(home: string): void {
  if (readRunning(home)?.owner === process.pid) rmSync(homeLayout(home).running, { force: true });
}

const inUse = (home: string, purpose: string, owner: number): SetupFailure =>
  new SetupFailure(
    `The data folder ${home} is in use by “${purpose}” (process ${owner}); stop that first, or set ENTREMISE_HOME to another folder.`,
  );

/** A record of this very process without a time is of an earlier one that had the same id. */
const isTaken = (other: RunningRecord): boolean =>
  runsOurs(other) && !(other.owner === process.pid && other.started === null);

/** A link fails where the name exists: of two that claim at once, one gets it, and gets it whole. */
function claimOnce(mine: string, running: string): boolean {
  try {
    linkSync(mine, running);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a stale record away; if another process has put its own in its place meanwhile, that one is put back. */
function removeStale(running: string): void {
  const text = contentOf(running);
  const taken = `${running}.stale-${process.pid}`;
  try {
    renameSync(running, taken);
    if (readFileSync(taken, 'utf8') !== text) claimOnce(taken, running);
  } catch (error) {
    // Another process was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(taken, { force: true });
  }
}

function contentOf(running: string): string | null {
  const found = lstatSync(running, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isFile())
    throw new SetupFailure(
      `${running} is not a file, though the program keeps a file of that name; remove it, or set ENTREMISE_HOME to another folder.`,
    );
  return readFileSync(running, 'utf8');
}

/** Ends the JVMs that a killed owner left behind; one whose owner lives, though its record was lost, keeps the folder. */
async function endLeftovers(home: string, neo4j: string): Promise<void> {
  const until = performance.now() + patience;
  for (;;) {
    const jvms = jvmsIn(neo4j);
    if (jvms.length === 0) return;
    for (const jvm of jvms) {
      if (jvm.kept === 'byOwner') throw inUse(home, jvm.owner.command, jvm.owner.pid);
      // A keeper ends it in good order; what has none, or takes too long, goes by force.
      if (jvm.kept === 'byNobody' || performance.now() > until) killNow(jvm.pid);
    }
    await wait(lookEvery);
  }
}
