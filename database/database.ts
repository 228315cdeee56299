import neo4j, { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { DatabaseAway, DatabaseRefused, DatabaseUnfit, QueryTooSlow } from './errors.ts';
import { plainValue } from './values.ts';

export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** Runs one statement inside a transaction and gives its rows as plain objects, column by column. */
export type Run = <Row extends object>(
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Row[]>;

export interface Database {
  /**
   * Runs work in one READ transaction.
   *
   * @param timeout milliseconds after which it is ended
   */
  read<T>(work: (run: Run) => Promise<T>, timeout?: number): Promise<T>;
  /** Runs work in one WRITE transaction: all of it, or nothing. Never retried, since the caller knows better what to do. */
  write<T>(work: (run: Run) => Promise<T>, metadata?: Readonly<Record<string, string>>): Promise<T>;
  /** @throws DatabaseAway, DatabaseRefused, DatabaseUnfit */
  verify(): Promise<{ version: string }>;
  close(): Promise<void>;
}

/** Milliseconds. A user waits two seconds at most to learn that the database is away (`security.md`, "Driver"). */
const limits = {
  connectionTimeout: 1_000,
  connectionAcquisitionTimeout: 1_500,
  maxTransactionRetryTime: 2_000,
} as const;
const readTimeout = 20_000;
const writeTimeout = 300_000;
const oldest = [5, 26] as const;

const awayCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);
const slowCodes = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);

/** Says in our own terms what the driver threw; what is not from the driver passes. */
function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security'))
    return new DatabaseRefused('The Neo4j server refused the user or the password.', {
      cause: error,
    });
  if (slowCodes.has(error.code))
    return new QueryTooSlow('A statement ran into its time limit.', { cause: error });
  // The driver gives an exhausted pool no code of its own, only this message.
  if (awayCodes.has(error.code) || /acquisition timed out|terminated/i.test(error.message))
    return new DatabaseAway('The Neo4j server does not answer.', { cause: error });
  return error;
}

/** Opens a pool of connections; nothing is sent before the first call. The only place that runs Cypher. */
export function openDatabase({ uri, user, password, database }: DatabaseAddress): Database {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...limits,
    userAgent: 'entremise',
    maxConnectionPoolSize: 20,
  });
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode: mode, ...(database === undefined ? {} : { database }) });
  const runner =
    (transaction: Pick<ManagedTransaction, 'run'>): Run =>
    async <Row extends object>(cypher: string, parameters: Readonly<Record<string, unknown>>) => {
      const { records } = await transaction.run(cypher, parameters);
      return records.map((record) => plainValue(record.toObject()) as Row);
    };

  async function within<T>(
    mode: 'READ' | 'WRITE',
    work: (run: Run) => Promise<T>,
    timeout: number,
    metadata: Readonly<Record<string, string>> = { app: 'entremise' },
  ): Promise<T> {
    const open = session(mode);
    try {
      if (mode === 'READ')
        return await open.executeRead((transaction) => work(runner(transaction)), {
          timeout,
          metadata,
        });
      const transaction = await open.beginTransaction({ timeout, metadata });
      try {
        const value = await work(runner(transaction));
        await transaction.commit();
        return value;
      } finally {
        // Rolls back what was not committed; closing a committed transaction does nothing.
        await transaction.close();
      }
    } catch (error) {
      throw translate(error);
    } finally {
      await open.close();
    }
  }

  return {
    read: (work, timeout = readTimeout) => within('READ', work, timeout),
    write: (work, metadata) => within('WRITE', work, writeTimeout, metadata),
    async verify() {
      try {
        const { agent = '' } = await driver.getServerInfo(
          database === undefined ? {} : { database },
        );
        const version = /Neo4j\/(\d+)\.(\d+)/.exec(agent);
        const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
        if (version === null || major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
          throw new DatabaseUnfit(
            `The server at ${uri} is ${agent || 'of unknown version'}; Entremise needs Neo4j ${oldest.join('.')} or newer.`,
          );
        return { version: agent };
      } catch (error) {
        throw translate(error);
      }
    },
    close: () => driver.close(),
  };
}
