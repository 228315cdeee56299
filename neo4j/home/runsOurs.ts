import { isAlive } from '../system/isAlive.ts';
import { processRow } from '../system/processTable.ts';
import type { RunningRecord } from './runningRecord.ts';

/** The commands that keep a database, as their processes are called. */
const commands = /\bcommands[\\/](start|dev|seed|neo4j)\.ts\b/;

/**
 * Whether the owner that a record names still runs. Its id may have gone to another process meanwhile, so the time when
 * it started is compared, or, in a record without it, what it runs.
 */
export function runsOurs({ owner, started }: RunningRecord): boolean {
  if (!isAlive(owner)) return false;
  const row = processRow(owner);
  // A platform that tells nothing about processes: what is alive is believed.
  if (row === null) return process.platform === 'win32';
  return started === null ? commands.test(row.command) : row.started === started;
}
