import { answersBolt } from '../system/answersBolt.ts';
import { readPassword } from './readPassword.ts';
import { readRunning, type RunningRecord } from './runningRecord.ts';
import { runsOurs } from './runsOurs.ts';

/** Milliseconds: on a busy machine a database that lives may take seconds to answer; one that is being started refuses at once. */
const longestSilence = 10_000;

/** A database that a living process keeps, and how to connect to it. */
interface RunningDatabase {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly record: RunningRecord;
}

/** What runs in a data folder. */
export type Found =
  | { readonly state: 'nothing' }
  /** A living process keeps it, but it does not answer at the moment. */
  | { readonly state: 'silent'; readonly record: RunningRecord }
  | ({ readonly state: 'answers' } & RunningDatabase);

/**
 * Looks for the database of a data folder.
 * @throws SetupFailure where it answers but its password cannot be had
 */
export async function findRunning(home: string): Promise<Found> {
  const record = readRunning(home);
  if (record === null || !runsOurs(record)) return { state: 'nothing' };
  const { boltPort } = record;
  if (boltPort === null || !(await answersBolt(boltPort, longestSilence)))
    return { state: 'silent', record };
  return {
    state: 'answers',
    uri: `bolt://127.0.0.1:${boltPort}`,
    user: 'neo4j',
    password: readPassword(home),
    record,
  };
}
