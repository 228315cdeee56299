import neo4j, { type Driver, type RecordShape, type Result, type Session } from 'neo4j-driver';
import { CellWriter, type Cell } from './cells.ts';
import { planOf, type PlanStep } from './plans.ts';
import type { DatabaseAddress } from './run.ts';
import { WireMeter } from './wireMeter.ts';

/** What a query of a user may take. */
export interface ReadLimits {
  readonly rows: number;
  /** Of the rows as JSON; what comes over the wire may be as much again. */
  readonly bytes: number;
  /** Lists and maps within each other. */
  readonly depth: number;
  readonly milliseconds: number;
}

/** What an answer was cut short by. */
type LimitHit = 'rows' | 'bytes' | 'depth' | 'time';

/** A remark of the server on a query, such as that no property has a name. */
interface Remark {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly text: string;
  readonly line: number | null;
  readonly column: number | null;
}

export interface ReadOnceAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly limitsHit: readonly LimitHit[];
  readonly elements: { readonly nodes: string[]; readonly relationships: string[] };
  readonly plan: PlanStep | null;
  readonly remarks: readonly Remark[];
}

/** Rows that the server sends at a time; it waits for us to ask for more. */
const fetchSize = 200;
/** Milliseconds between two looks at what has come in over the wire. */
const looking = 20;
/** Milliseconds that a session has to close. */
const closing = 1_000;

/** Integers that JSON cannot tell from other numbers: Neo4j takes no other as a limit or an index. */
function parameterOf(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(parameterOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, parameterOf(item)]));
}

/** Remembers why it stopped a query, so that the error which follows is not taken for the query's own. */
class Stop {
  because: LimitHit | 'gone' | null = null;
}

/**
 * Runs queries of users one by one, each in a transaction that reads and is never committed, on a driver of its own. Meant
 * for a thread of its own, which may be ended when it does not answer.
 */
export class ReadOnce {
  readonly #address: DatabaseAddress;
  #driver: Driver;
  readonly #meter = new WireMeter();

  constructor(address: DatabaseAddress) {
    this.#address = address;
    this.#driver = this.#open();
  }

  #open(): Driver {
    const { uri, user, password } = this.#address;
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: 1_000,
      connectionAcquisitionTimeout: 1_500,
      maxTransactionRetryTime: 0,
      maxConnectionPoolSize: 2,
      userAgent: 'entremise console',
    });
  }

  /**
   * @param gone ends the query, in the database too
   * @throws what the driver throws; nothing where rows had come before a limit was hit
   */
  async run(
    query: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: ReadLimits,
    gone: AbortSignal,
  ): Promise<ReadOnceAnswer> {
    const { database } = this.#address;
    const session = this.#driver.session({
      defaultAccessMode: neo4j.session.READ,
      fetchSize,
      ...(database === undefined ? {} : { database }),
    });
    const stop = new Stop();
    const before = this.#meter.bytes;
    const watch = setInterval(() => {
      if (this.#meter.bytes - before <= limits.bytes * 2) return;
      stop.because ??= 'bytes';
      this.#meter.cut();
    }, looking);
    const leave = (): void => {
      stop.because ??= 'gone';
      void session.close().catch(() => undefined);
    };
    gone.addEventListener('abort', leave, { once: true });
    try {
      const transaction = await session.beginTransaction({
        timeout: limits.milliseconds,
        metadata: { app: 'entremise console' },
      });
      const given = parameterOf(parameters) as Record<string, unknown>;
      return await collect(transaction.run(query, given), limits, stop);
    } finally {
      clearInterval(watch);
      gone.removeEventListener('abort', leave);
      await this.#close(session);
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  /**
   * Closes a session, which cancels what it runs. A server that does not let go is not waited for: its connections are cut,
   * and another driver takes the place of the one that lost them.
   */
  async #close(session: Session): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), closing);
    });
    const end = await Promise.race([session.close().catch(() => undefined), late]);
    clearTimeout(timer);
    if (end !== 'late') return;
    const stuck = this.#driver;
    this.#driver = this.#open();
    this.#meter.cut();
    void stuck.close().catch(() => undefined);
  }
}

const isTimeout = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  /TransactionTimedOut|Transaction\.Terminated/.test(error.code);

async function collect(
  result: Result<RecordShape>,
  limits: ReadLimits,
  stop: Stop,
): Promise<ReadOnceAnswer> {
  const writer = new CellWriter(limits.depth);
  const rows: Cell[][] = [];
  const hit = new Set<LimitHit>();
  let columns: readonly string[] = [];
  let bytes = 0;
  try {
    columns = await result.keys();
    for await (const record of result) {
      if (rows.length >= limits.rows) {
        hit.add('rows');
        break;
      }
      const row = record.map((value: unknown) => writer.cellOf(value));
      bytes += JSON.stringify(row).length;
      if (bytes > limits.bytes) {
        hit.add('bytes');
        break;
      }
      rows.push(row);
    }
  } catch (error) {
    // What had come before a limit is an answer; before it, the error says more.
    if (stop.because === 'bytes') hit.add('bytes');
    else if (isTimeout(error) && rows.length > 0) hit.add('time');
    else throw error;
  }
  if (writer.isCut) hit.add('depth');
  const summary = [...hit].some((limit) => limit !== 'depth') ? null : await result.summary();
  const plan = summary === null ? null : summary.profile || summary.plan;
  return {
    columns,
    rows,
    limitsHit: [...hit],
    elements: {
      nodes: [...writer.elements.nodes],
      relationships: [...writer.elements.relationships],
    },
    plan: plan === null || plan === false ? null : planOf(plan),
    remarks: (summary?.notifications ?? []).map(remarkOf),
  };
}

interface Notification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severityLevel: string;
  readonly position?: { readonly line?: number; readonly column?: number };
}

const remarkOf = ({ code, title, description, severityLevel, position }: Notification): Remark => ({
  code,
  severity: severityLevel,
  title,
  text: description,
  line: position?.line ?? null,
  column: position?.column ?? null,
});
