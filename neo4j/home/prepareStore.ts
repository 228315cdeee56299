import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthMark } from './birthMark.ts';
import { homeLayout } from './homeLayout.ts';
import { initialUser, newPassword } from './initialPassword.ts';
import { readPassword } from './readPassword.ts';
import { requireSpace } from './freeSpace.ts';
import { storeState } from './storeState.ts';
import { takeNextStore } from './takeNextStore.ts';

/** A new store with its two logs of 64 MB, measured as 136 MB, and room to work. */
export const newStore = 200_000_000;

/**
 * Makes the store of a data folder ready for Neo4j to run in. Where another is to take its place, and who was to do that was
 * killed, it does so first.
 *
 * A store that has answered is opened with the password of its file and never touched. One that provably never answered
 * holds nothing: what a first run left half-done is cleared, and a new password is set.
 *
 * @returns the password
 * @throws SetupFailure where the password of a store that has answered cannot be had, or where there is no room for a new one
 */
export async function prepareStore(home: string): Promise<string> {
  takeNextStore(home);
  const { data } = homeLayout(home);
  const state = storeState(data);
  if (state === 'born') return readPassword(home);
  if (state === 'unborn') await rm(data, { recursive: true, force: true });
  await requireSpace(home, newStore, 'a new database');
  return makeStore(home, newPassword());
}

/**
 * Makes a store in which Neo4j has not run yet.
 * @returns the password
 */
export async function makeStore(home: string, password: string): Promise<string> {
  const layout = homeLayout(home);
  await mkdir(join(layout.data, 'dbms'), { recursive: true, mode: 0o700 });
  birthMark(layout.data).set();
  await writeWhole(layout.password, password);
  await writeWhole(join(layout.data, 'dbms', 'auth.ini'), initialUser(password));
  return password;
}

/** Writes a file that only its user can read; it gets its name when it is whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  await rm(`${path}.new`, { force: true });
  await writeFile(`${path}.new`, text, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}
