import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { answersBolt } from './bolt.ts';
import { isAlive } from './fetchJars.ts';
import { homeLayout } from './homeLayout.ts';

/** Who runs the database of a data folder, and where it answers. */
export interface RunningRecord {
  /** The process that owns it. */
  readonly owner: number;
  /** What that process is: `npm start`, `npm run neo4j`, `npm run seed`… */
  readonly purpose: string;
  readonly boltPort: number;
  readonly jvm: number | null;
}

export interface RunningDatabase {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly record: RunningRecord;
}

export function readRunning(home: string): RunningRecord | null {
  try {
    return JSON.parse(readFileSync(homeLayout(home).running, 'utf8')) as RunningRecord;
  } catch {
    // None, or half-written by a process that died: nobody's.
    return null;
  }
}

/** The database of a data folder, if a living process runs it and it answers. */
export async function findRunning(home: string): Promise<RunningDatabase | null> {
  const record = readRunning(home);
  if (record === null || !isAlive(record.owner) || !(await answersBolt(record.boltPort)))
    return null;
  return {
    uri: `bolt://127.0.0.1:${record.boltPort}`,
    user: 'neo4j',
    password: readFileSync(homeLayout(home).password, 'utf8').trim(),
    record,
  };
}

/**
 * Claims a data folder for this process; a claim of a dead process is taken over, and a JVM that it left is ended.
 * @returns null, or the living owner that has it
 */
export function claim(home: string, record: RunningRecord): RunningRecord | null {
  const { running } = homeLayout(home);
  const mine = `${running}.${process.pid}`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    writeFileSync(mine, JSON.stringify(record));
    try {
      // A link fails where the name exists: of two that claim at once, one gets it, and gets it whole.
      linkSync(mine, running);
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = readRunning(home);
      if (other !== null && other.owner !== process.pid && isAlive(other.owner)) return other;
      if (other?.jvm !== undefined && other.jvm !== null) endLeftover(other.jvm, home);
      rmSync(running, { force: true });
    } finally {
      rmSync(mine, { force: true });
    }
  }
  return readRunning(home);
}

export const updateClaim = (home: string, record: RunningRecord): void => {
  const { running } = homeLayout(home);
  writeFileSync(running, JSON.stringify(record));
};

export function release(home: string): void {
  if (readRunning(home)?.owner === process.pid) rmSync(homeLayout(home).running, { force: true });
}

/** Ends a JVM that a killed owner and its keeper left behind; only one whose command names this data folder. */
function endLeftover(pid: number, home: string): void {
  if (!isAlive(pid) || process.platform === 'win32') return;
  try {
    const command = execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], {
      encoding: 'utf8',
    });
    if (command.includes(homeLayout(home).neo4j)) process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
