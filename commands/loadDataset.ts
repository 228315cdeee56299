import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, type Database } from '../database/database.ts';
import { readDataset as readRecord } from '../database/readConsistently.ts';
import { homeLayout } from '../neo4j/home/homeLayout.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { startSecondStore } from '../neo4j/startSecondStore.ts';
import { applyDataset, type LoadOptions, type LoadReport } from '../seed/load/applyDataset.ts';
import type { Dataset } from '../seed/load/dataset.ts';
import { fillStore, sizeOfWhole } from '../seed/load/fillStore.ts';
import { LoadTooLarge } from '../seed/load/loadTooLarge.ts';
import { whileUnchanged } from '../seed/load/whileUnchanged.ts';
import { openProbe } from './databaseProbe.ts';
import type { Config } from './environment.ts';

/** How the local database is run; null where the database is the user's own server. */
type Local = Pick<Config, 'home' | 'jars' | 'heap' | 'javaHome'> | null;

interface Report extends LoadReport {
  /** The store that was served before, where a whole other one has taken its place. */
  readonly aside: string | null;
}

/**
 * Makes a database hold a dataset: in one transaction, or, where it does not fit in one and the database is the local one,
 * in a second store that takes the place of the one that is served when it is whole and checked.
 *
 * @throws LoadRefused, and LoadTooLarge where the database is the user's own; SetupFailure where the second store does not
 * start, has no room, or was not taken
 */
export async function loadDataset(
  database: Database,
  dataset: Dataset,
  { local, ...options }: LoadOptions & { readonly local: Local },
): Promise<Report> {
  try {
    return { ...(await applyDataset(database, dataset, options)), aside: null };
  } catch (error) {
    if (!(error instanceof LoadTooLarge) || local === null) throw error;
    return loadWhole(database, dataset, local, options);
  }
}

/** Bytes that a store takes for each byte of a transaction by estimate, measured at 100,000 and 600,000 rows, with room to work. */
const storeShare = 0.2;

async function loadWhole(
  database: Database,
  dataset: Dataset,
  local: NonNullable<Local>,
  { bundled, onProgress = () => undefined }: LoadOptions,
): Promise<Report> {
  const { home } = local;
  const since = await database.lastCommit();
  onProgress(
    'too large for one transaction: a second store is filled, and the data are served meanwhile',
  );
  const second = await startSecondStore({
    ...local,
    purpose: 'npm run seed',
    room: sizeOfWhole(dataset) * storeShare,
    openProbe,
    onProgress,
  });
  try {
    const filling = openDatabase(second);
    const { load, created } = await fillStore(filling, dataset, { bundled, onProgress }).finally(
      () => filling.close(),
    );
    await second.halt();
    const before = await asideStores(home);
    await whileUnchanged(database, since, () => second.offer());
    onProgress('checked; the database is started anew with the second store');
    await awaitLoad(database, load, home);
    const after = await asideStores(home);
    const aside = after.find((path) => !before.includes(path)) ?? null;
    return { revision: dataset.revision, created, changed: 0, removed: 0, aside };
  } finally {
    await second.end();
  }
}

/** The stores of a data folder that were set aside. */
async function asideStores(home: string): Promise<string[]> {
  const { neo4j, data } = homeLayout(home);
  const names = await readdir(neo4j);
  return names
    .filter((name) => name.startsWith(`${basename(data)}.aside-`))
    .map((name) => join(neo4j, name));
}

/** Milliseconds for which the database may be away while it changes to another store: its JVM has to start. */
const longestChange = 240_000;
const lookEvery = 500;

/** Waits until a database answers with what a load has written. */
async function awaitLoad(database: Database, load: string, home: string): Promise<void> {
  const until = performance.now() + longestChange;
  while (performance.now() < until) {
    const record = await database.read(readRecord).catch(() => null);
    if (record?.load === load) return;
    await wait(lookEvery);
  }
  const { nextData, data } = homeLayout(home);
  throw new SetupFailure(
    `The data are loaded and checked, and wait in ${nextData} for the place of ${data}, but the program that keeps the database has not changed to them; stop it and start it again.`,
  );
}
