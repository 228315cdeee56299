import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import type { DatabaseAddress, Run } from './run.ts';
import { DatabaseAway, Gone, QueryTooSlow } from './errors.ts';
import { layerProperties } from '../model/stack.ts';
import { plainValue } from './values.ts';

interface ReadOptions {
  /** Milliseconds. */
  readonly timeout: number;
  /** Milliseconds that the first statement may take before the server counts as away. */
  readonly patience: number;
  /** Given to every statement beside its own. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
}

interface WriteOptions {
  /** Milliseconds. */
  readonly timeout: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The pool of connections to one server; the only place that runs Cypher. */
export interface Connections {
  readonly address: DatabaseAddress;
  readonly uri: string;
  read<T>(work: (run: Run) => Promise<T>, options: ReadOptions): Promise<T>;
  write<T>(work: (run: Run) => Promise<T>, options: WriteOptions): Promise<T>;
  /** The bookmark that the server gives a reader: it names the last commit. */
  lastCommit(): Promise<string>;
  /** What the server calls itself. */
  agent(): Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds. What is written is never tried again, so that it waits longer for its connection than what is read. */
const limits = {
  READ: {
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: 1_500,
    maxTransactionRetryTime: 2_000,
  },
  WRITE: { connectionTimeout: 10_000, connectionAcquisitionTimeout: 12_000 },
} as const;
type Mode = keyof typeof limits;
/** Connections at most; the scheduler of requests keeps below it, so that waiting for one means that the server is away. */
const poolSize = 24;
/** How long a session may take to close before its driver counts as stuck. */
const closing = 1_000;

/** How long a server may work on something long without a word before it is asked whether it lives. */
const heartbeat = 2_500;
/** How often that is looked at. */
const lookEvery = 500;

/** Something that may end a read: a promise that only ever fails, and a way to call it off. */
interface Limit {
  readonly passed: Promise<never>;
  readonly end: () => void;
}

const silent: Limit = { passed: new Promise<never>(() => undefined), end: () => undefined };

/** Fails after some milliseconds. */
function deadline(milliseconds: number, error: () => Error): Limit {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(error()), milliseconds);
  });
  passed.catch(() => undefined);
  return { passed, end: () => clearTimeout(timer) };
}

/** Fails when nobody waits any more. */
function departure(signal: AbortSignal | undefined): Limit {
  if (signal === undefined) return silent;
  let leave = (): void => undefined;
  const passed = new Promise<never>((_, reject) => {
    leave = () => reject(new Gone());
    signal.addEventListener('abort', leave, { once: true });
  });
  passed.catch(() => undefined);
  return { passed, end: () => signal.removeEventListener('abort', leave) };
}

const away = () => new DatabaseAway('The Neo4j server does not answer.');

/** Runs statements of one transaction; the first has to be answered soon, since it tells whether anybody is there. */
function runnerOf(
  transaction: Pick<Transaction, 'run'>,
  parameters: Readonly<Record<string, unknown>>,
  onAnswer: () => void,
): Run {
  return async <Row extends object>(
    cypher: string,
    own: Readonly<Record<string, unknown>>,
    visit?: (row: Row) => void,
  ) => {
    const rows: Row[] = [];
    const hidden = parameters['restricted'] === false ? layerProperties : undefined;
    const take = visit ?? ((row: Row) => void rows.push(row));
    // Record by record, so that the event loop has its turns while a large answer is decoded.
    for await (const record of transaction.run(cypher, { ...parameters, ...own })) {
      onAnswer();
      take(plainValue(record.toObject(), hidden) as Row);
    }
    onAnswer();
    return rows;
  };
}

class Pool implements Connections {
  readonly uri: string;
  readonly address: DatabaseAddress;
  #driver: Driver;
  /** Writes have a driver of their own: closing one that reads are stuck in leaves what is written on it unanswered for ever. */
  #writer: Driver | null = null;

  constructor({ uri, user, password, database }: DatabaseAddress) {
    this.uri = uri;
    // Only what is an address, for threads are told it, and who started the database may hand in more.
    this.address = { uri, user, password, database };
    this.#driver = this.#open('READ');
  }

  #open(mode: Mode): Driver {
    const { uri, user, password } = this.address;
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      ...limits[mode],
      userAgent: 'entremise',
      maxConnectionPoolSize: poolSize,
    });
  }

  #session(mode: Mode): { session: Session; driver: Driver } {
    const driver = mode === 'READ' ? this.#driver : (this.#writer ??= this.#open('WRITE'));
    const { database } = this.address;
    const session = driver.session({
      defaultAccessMode: mode,
      ...(database === undefined ? {} : { database }),
    });
    return { session, driver };
  }

  /** Closes a session, which cancels what it runs. One that cannot be closed is stuck for ever, and its driver is replaced. */
  async #close(session: Session, driver: Driver): Promise<void> {
    const late = deadline(closing, away);
    try {
      await Promise.race([session.close(), late.passed]);
    } catch {
      if (this.#driver === driver) this.#driver = this.#open('READ');
      if (this.#writer === driver) this.#writer = null;
      void driver.close().catch(() => undefined);
    } finally {
      late.end();
    }
  }

  /**
   * Fails when the server, while it works on something long, answers no short question either for as long as the reader bears. One
   * failure says little: a busy machine lets a connection wait for seconds.
   */
  #heartbeat(patience: number): Limit & { readonly heard: () => void } {
    let timer: ReturnType<typeof setInterval> | undefined;
    let last = performance.now();
    const heard = (): void => void (last = performance.now());
    let isAsking = false;
    const ask = async (): Promise<void> => {
      isAsking = true;
      await this.agent().then(heard, () => undefined);
      isAsking = false;
    };
    const passed = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        const quiet = performance.now() - last;
        if (quiet > heartbeat + patience) reject(away());
        else if (quiet >= heartbeat && !isAsking) void ask();
      }, lookEvery);
    });
    passed.catch(() => undefined);
    return { passed, end: () => clearInterval(timer), heard };
  }

  async read<T>(
    work: (run: Run) => Promise<T>,
    { timeout, patience, parameters, signal }: ReadOptions,
  ): Promise<T> {
    const { session, driver } = this.#session('READ');
    const first = deadline(patience, away);
    const whole = deadline(timeout, () => new QueryTooSlow('A statement ran into its time limit.'));
    const left = departure(signal);
    const heart =
      patience < timeout ? this.#heartbeat(patience) : { ...silent, heard: () => undefined };
    const onAnswer = (): void => {
      first.end();
      heart.heard();
    };
    try {
      const done = session.executeRead(
        (transaction) => work(runnerOf(transaction, parameters, onAnswer)),
        { timeout, metadata: { app: 'entremise' } },
      );
      // Whoever loses the race below is no longer heard.
      done.catch(() => undefined);
      return await Promise.race([done, first.passed, whole.passed, left.passed, heart.passed]);
    } finally {
      for (const { end } of [first, whole, left, heart]) end();
      void this.#close(session, driver);
    }
  }

  async write<T>(work: (run: Run) => Promise<T>, { timeout, metadata }: WriteOptions): Promise<T> {
    const { session, driver } = this.#session('WRITE');
    try {
      const transaction = await session.beginTransaction({ timeout, metadata });
      try {
        const value = await work(runnerOf(transaction, { restricted: true }, () => undefined));
        await transaction.commit();
        return value;
      } finally {
        // Rolls back what was not committed; closing a committed transaction does nothing.
        await transaction.close();
      }
    } finally {
      await this.#close(session, driver);
    }
  }

  async lastCommit(): Promise<string> {
    const { session, driver } = this.#session('READ');
    const late = deadline(heartbeat, away);
    try {
      const asked = session.executeRead((transaction) => transaction.run('RETURN 1'));
      asked.catch(() => undefined);
      await Promise.race([asked, late.passed]);
      return session.lastBookmarks().join(' ');
    } finally {
      late.end();
      void this.#close(session, driver);
    }
  }

  async agent(): Promise<string> {
    const { database } = this.address;
    const { agent = '' } = await this.#driver.getServerInfo(
      database === undefined ? {} : { database },
    );
    return agent;
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#writer?.close()]);
  }
}

/** Opens a pool of connections; nothing is sent before the first call. */
export const openConnections = (address: DatabaseAddress): Connections => new Pool(address);
