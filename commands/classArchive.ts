import { constants, setPriority } from 'node:os';
import { homeLayout } from '../neo4j/home/homeLayout.ts';
import { makeClassArchive } from '../neo4j/makeClassArchive.ts';
import { readConfig } from './environment.ts';
import { exerciseDatabase } from './exerciseDatabase.ts';

/** What `npm start` runs beside itself: see `archiveClasses`. */
async function main(): Promise<void> {
  const { home, jars, javaHome } = readConfig(process.env);
  setPriority(constants.priority.PRIORITY_LOW);
  const given = new AbortController();
  process.stdin.resume().once('close', () => {
    given.abort();
    process.exit(0);
  });
  await makeClassArchive({
    jars: jars ?? homeLayout(home).jars,
    javaHome,
    signal: given.signal,
    exercise: exerciseDatabase,
  });
}

// What fails costs some seconds at each start, and nothing else.
main().then(
  () => process.exit(0),
  () => process.exit(1),
);
