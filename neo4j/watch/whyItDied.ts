import { SetupFailure } from '../setupFailure.ts';
import { homeLayout } from '../home/homeLayout.ts';
import { bytesOf, writtenSince } from '../home/serverLog.ts';

type Sentence = (home: string) => string;

const portTaken = /Address already in use|BindException/;

/** What the JVM and Neo4j print when they cannot start, and what it means here; the first that fits. */
const causes: readonly (readonly [RegExp, Sentence])[] = [
  [
    /No space left on device|Disk quota exceeded/,
    (home) =>
      `Neo4j could not start, since the disk that holds ${home} is full; make room there, or set ENTREMISE_HOME to a folder on another disk.`,
  ],
  [
    /(object heap|Invalid maximum heap size|Initial heap size|Too small maximum heap|Cannot allocate memory|insufficient memory)/i,
    () =>
      'Neo4j could not start with the memory that it was given; set ENTREMISE_HEAP to what this machine has free, such as 512m.',
  ],
  [
    /store_lock|StoreLockException|FileLockException/,
    (home) =>
      `Neo4j could not start, since another Neo4j runs in ${homeLayout(home).neo4j}; stop that first.`,
  ],
  [
    portTaken,
    () =>
      'Neo4j could not start, since another program has taken its port meanwhile; start again, and another port is chosen.',
  ],
];

/** Bytes of the logs of a data folder when a start begins. */
export interface LogMark {
  readonly console: number;
  readonly serverLog: number;
}

/** Marks where the logs of a data folder end. */
export function markLogs(home: string): LogMark {
  const { console, serverLog } = homeLayout(home);
  return { console: bytesOf(console), serverLog: bytesOf(serverLog) };
}

const printedSince = (home: string, from: LogMark): string => {
  const { console, serverLog } = homeLayout(home);
  return writtenSince(console, from.console) + writtenSince(serverLog, from.serverLog);
};

/** Whether a start failed since another program has taken its port meanwhile. */
export const isPortTaken = (home: string, from: LogMark): boolean =>
  portTaken.test(printedSince(home, from));

/**
 * Says why a JVM did not come up, by what it printed.
 * @param from where in the logs this start begins
 */
export function whyItDied(home: string, from: LogMark): SetupFailure {
  const { logs } = homeLayout(home);
  const printed = printedSince(home, from);
  const cause = causes.find(([pattern]) => pattern.test(printed));
  return new SetupFailure(
    cause?.[1](home) ??
      `Neo4j did not start; its logs say why: ${logs}. Nothing was deleted: “npm run neo4j -- --set-aside” keeps the database under another name and begins anew.`,
  );
}
