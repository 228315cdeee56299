import { existsSync, renameSync } from 'node:fs';
import { unservedMark } from './birthMark.ts';
import { flushFolder } from './flushFolder.ts';
import { homeLayout } from './homeLayout.ts';
import { asideName } from './setAside.ts';

/** Whether a whole store waits to take the place of the one that is served. */
export const hasNextStore = (home: string): boolean => existsSync(homeLayout(home).nextData);

/**
 * Lets the store that waits take the place of the one that is served, which gets a name with the time; nothing where none
 * waits. To be called only while no Neo4j runs in the data folder. Killed between the two renames, it leaves the next store
 * waiting, and the next call goes on: the decision was the rename by which it came to wait.
 *
 * @throws the failure of the file system; the store that was served is then where it was
 */
export function takeNextStore(home: string): void {
  if (!hasNextStore(home)) return;
  const { neo4j, data, nextData } = homeLayout(home);
  unservedMark(nextData).remove();
  const aside = existsSync(data) ? asideName(data) : null;
  if (aside !== null) renameSync(data, aside);
  try {
    renameSync(nextData, data);
  } catch (error) {
    if (aside !== null) renameSync(aside, data);
    throw error;
  }
  flushFolder(neo4j);
}
