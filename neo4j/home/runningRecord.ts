import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { homeLayout } from './homeLayout.ts';

const processId = z.int().positive();

/** Who runs the database of a data folder, and where it answers. */
const runningRecord = z.object({
  /** The process that owns it. */
  owner: processId,
  /** When that process started, as `processTable` says it; null on a platform that does not tell. */
  started: z.string().nullable().default(null),
  /** What that process is: `npm start`, `npm run neo4j`, `npm run seed`… */
  purpose: z.string(),
  /** Null while its owner works on the folder without a database. */
  boltPort: z.int().min(1).max(65_535).nullable(),
  jvm: processId.nullable(),
});

export type RunningRecord = Readonly<z.infer<typeof runningRecord>>;

/** The record of a data folder; null where there is none, or one that no program of ours has written. */
export function readRunning(home: string): RunningRecord | null {
  try {
    const parsed = runningRecord.safeParse(
      JSON.parse(readFileSync(homeLayout(home).running, 'utf8')),
    );
    return parsed.success ? parsed.data : null;
  } catch {
    // Missing, torn or foreign: nobody's.
    return null;
  }
}

/** Replaces the record of a folder that this process has claimed; a reader sees the old or the new one, never half. */
export function writeRunning(home: string, record: RunningRecord): void {
  const { running } = homeLayout(home);
  const fresh = `${running}.${process.pid}`;
  try {
    writeFileSync(fresh, JSON.stringify(record));
    renameSync(fresh, running);
  } finally {
    rmSync(fresh, { force: true });
  }
}
