import type { DatabaseAddress } from '../database/run.ts';
import { findRunning } from '../neo4j/home/findRunning.ts';
import type { RunningRecord } from '../neo4j/home/runningRecord.ts';
import { startManagedNeo4j } from '../neo4j/managedNeo4j.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import type { ManagedState } from '../neo4j/watch/supervisor.ts';
import { openProbe } from './databaseProbe.ts';
import type { Config } from './environment.ts';

/** A database that a command may use. */
export interface ReachedDatabase {
  readonly address: DatabaseAddress;
  /** The user's own server; one that another process keeps; one that this process keeps. */
  readonly kind: 'own' | 'shared' | 'kept';
  /** Where it is, for the user. */
  readonly place: string;
  /** Ends what this process has started; nothing else. */
  stop(): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/**
 * NEO4J_URI, else the local database that another process keeps; null where there is neither.
 *
 * @param shares whether to use what a process of that purpose keeps
 * @throws SetupFailure where the database that runs does not answer, or its password cannot be had
 */
export async function findDatabase(
  { neo4j, home }: Config,
  shares: (record: RunningRecord) => boolean = () => true,
): Promise<ReachedDatabase | null> {
  if (neo4j !== null) return { address: neo4j, kind: 'own', place: neo4j.uri, stop: nothing };
  const found = await findRunning(home);
  if (found.state === 'nothing' || !shares(found.record)) return null;
  const { purpose, owner } = found.record;
  if (found.state === 'silent')
    throw new SetupFailure(
      `The local Neo4j, which “${purpose}” keeps (process ${owner}), does not answer; it is being started again, so try once more in some seconds.`,
    );
  const { uri, user, password } = found;
  return {
    address: { uri, user, password },
    kind: 'shared',
    place: `shared with “${purpose}” at ${uri}`,
    stop: nothing,
  };
}

export interface KeepOptions {
  /** What this process is, for the sentence that a second one is told. */
  readonly purpose: string;
  readonly say: (text: string) => void;
  readonly onStateChange?: (state: ManagedState) => void;
}

/** Starts the local database and keeps it until it is stopped. */
export async function keepDatabase(
  { home, jars, heap, javaHome }: Config,
  { purpose, say, onStateChange = () => undefined }: KeepOptions,
): Promise<ReachedDatabase> {
  const kept = await startManagedNeo4j({
    home,
    purpose,
    jars,
    heap,
    javaHome,
    openProbe,
    onProgress: say,
    onStateChange,
  });
  const { uri, user, password } = kept;
  return { address: { uri, user, password }, kind: 'kept', place: uri, stop: () => kept.stop() };
}

/** NEO4J_URI, else the local database that another process keeps, else one that this process starts and keeps. */
export const reachDatabase = async (
  config: Config,
  { shares, ...options }: KeepOptions & { readonly shares?: (record: RunningRecord) => boolean },
): Promise<ReachedDatabase> =>
  (await findDatabase(config, shares)) ?? (await keepDatabase(config, options));
