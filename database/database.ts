import { openConnections, type Connections } from './connections.ts';
import { Gone } from './errors.ts';
import { isOverdue, translate } from './translate.ts';
import type { DatabaseAddress, Run } from './run.ts';
import { readVersion } from './serverVersion.ts';

/** For whom an answer is: everything, or the public layer alone, in which nothing restricted shows or counts. */
export type Audience = 'all' | 'public';

/** How one caller sees the database. */
interface ViewOptions {
  readonly audience?: Audience;
  /** Ends what is being read, in the database too, when nobody waits for it any more. */
  readonly signal?: AbortSignal;
  /** Milliseconds within which a server that lives gives its first answer; beyond it, it counts as away. */
  readonly patience?: number;
}

export interface Database {
  readonly audience: Audience;
  /** Where it is, so that a thread of its own may open it too. */
  readonly address: DatabaseAddress;
  /**
   * Runs work in one READ transaction. Each statement gets the parameter `$restricted`: whether restricted rows may show.
   *
   * @param timeout milliseconds after which it is ended; 20 s if not said
   * @throws DatabaseAway where the server does not answer, QueryTooSlow, Gone
   */
  read<T>(work: (run: Run) => Promise<T>, timeout?: number): Promise<T>;
  /** Runs work in one WRITE transaction: all of it, or nothing. Never retried, since the caller knows better what to do. */
  write<T>(work: (run: Run) => Promise<T>, metadata?: Readonly<Record<string, string>>): Promise<T>;
  /** The same database as one caller sees it; it shares the connections. */
  view(options: ViewOptions): Database;
  /**
   * A mark of the last commit: where two are the same, nothing was written between.
   * @throws DatabaseAway
   */
  lastCommit(): Promise<string>;
  /** @throws DatabaseAway, DatabaseRefused, DatabaseUnfit */
  verify(): Promise<{ version: string }>;
  close(): Promise<void>;
}

/** Milliseconds. */
const readTimeout = 20_000;
const writeTimeout = 300_000;
/** A database that has just started may plan its first statement for seconds. */
const patience = 30_000;

type Options = Required<Pick<ViewOptions, 'audience' | 'patience'>> & Pick<ViewOptions, 'signal'>;

/**
 * Does work that only reads, and does it again where its connection was not there in time, as long as whoever asks is patient.
 * @throws in our own terms what the driver throws
 */
async function patiently<T>(patience: number, work: (left: number) => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (;;)
    try {
      return await work(Math.max(1, until - performance.now()));
    } catch (error) {
      if (isOverdue(error) && performance.now() < until) continue;
      throw translate(error);
    }
}

function viewOf(connections: Connections, options: Options): Database {
  const { audience, signal } = options;
  return {
    audience,
    address: connections.address,
    async read(work, timeout = readTimeout) {
      if (signal?.aborted === true) throw new Gone();
      return patiently(options.patience, (left) =>
        connections.read(work, {
          timeout,
          patience: left,
          parameters: { restricted: audience === 'all' },
          ...(signal === undefined ? {} : { signal }),
        }),
      );
    },
    async write(work, metadata = { app: 'entremise' }) {
      try {
        return await connections.write(work, { timeout: writeTimeout, metadata });
      } catch (error) {
        throw translate(error);
      }
    },
    view: (more) => viewOf(connections, { ...options, ...more }),
    lastCommit: () => patiently(options.patience, () => connections.lastCommit()),
    verify: () =>
      patiently(options.patience, async () => ({ version: await readVersion(connections) })),
    close: () => connections.close(),
  };
}

/** Opens a pool of connections; nothing is sent before the first call. */
export const openDatabase = (address: DatabaseAddress): Database =>
  viewOf(openConnections(address), { audience: 'all', patience });
