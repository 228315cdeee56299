import { existsSync, renameSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupFailure } from '../setupFailure.ts';
import { unservedMark } from './birthMark.ts';
import { flushFolder } from './flushFolder.ts';
import { homeLayout } from './homeLayout.ts';
import { makeStore } from './prepareStore.ts';
import { setAside } from './setAside.ts';
import { storeState } from './storeState.ts';
import { hasNextStore } from './takeNextStore.ts';

/**
 * Makes an empty second store in a folder that was cleared.
 *
 * @param second a data folder of its own, which this process has claimed
 * @param password that of the store whose place it is to take, so that whoever is connected to that stays so
 * @returns the password
 */
export function prepareSecond(second: string, password: string): Promise<string> {
  unservedMark(homeLayout(second).data).set();
  return makeStore(second, password);
}

/** Clears a second store that nobody was served from, for a process that has claimed its folder; anything else is set aside. */
export async function clearSecond(second: string): Promise<void> {
  const { data, password } = homeLayout(second);
  const mark = unservedMark(data);
  if (storeState(data) === 'born' && !mark.isThere()) await setAside(data);
  else if (existsSync(data)) {
    // The mark goes last, so that a clearing that is killed can be gone on with.
    for (const name of (await readdir(data)).filter((each) => each !== mark.name))
      await rm(join(data, name), { recursive: true, force: true });
    await rm(data, { recursive: true, force: true });
  }
  await rm(password, { force: true });
}

/**
 * Decides that a whole second store, in which no Neo4j runs any more, takes the place of the one that is served: one rename,
 * before which everything is as it was. Whoever keeps the database sees it waiting and starts it anew on it; where nobody
 * does, the next start takes it.
 *
 * @throws SetupFailure where another waits already
 */
export function offerSecond(home: string): void {
  refuseWhileNextWaits(home);
  const { neo4j, nextData, second } = homeLayout(home);
  renameSync(homeLayout(second).data, nextData);
  flushFolder(neo4j);
}

/** @throws SetupFailure where a store waits that was decided on before, and was not taken */
export function refuseWhileNextWaits(home: string): void {
  const { nextData } = homeLayout(home);
  if (hasNextStore(home))
    throw new SetupFailure(
      `A dataset that was loaded before waits in ${nextData} to be taken; stop the program and start it once, then load again.`,
    );
}
