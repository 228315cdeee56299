import { readFileSync } from 'node:fs';
import { SetupFailure } from '../setupFailure.ts';
import { homeLayout } from '../home/homeLayout.ts';

type Sentence = (home: string) => string;

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
    /Address already in use|BindException/,
    () =>
      'Neo4j could not start, since another program has taken its port meanwhile; start again, and another port is chosen.',
  ],
];

/**
 * Says why a JVM did not come up, by what it printed.
 * @param from where in the log this start begins, in bytes
 */
export function whyItDied(home: string, from: number): SetupFailure {
  const { console: log } = homeLayout(home);
  const printed = readTail(log, from);
  const cause = causes.find(([pattern]) => pattern.test(printed));
  return new SetupFailure(
    cause?.[1](home) ??
      `Neo4j did not start; its log says why: ${log}. Nothing was deleted: “npm run neo4j -- --set-aside” keeps the database under another name and begins anew.`,
  );
}

function readTail(log: string, from: number): string {
  try {
    return readFileSync(log).subarray(from).toString('utf8');
  } catch {
    return '';
  }
}
