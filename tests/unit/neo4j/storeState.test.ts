import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { birthMark } from '../../../neo4j/home/birthMark.ts';
import { homeLayout } from '../../../neo4j/home/homeLayout.ts';
import { prepareStore } from '../../../neo4j/home/prepareStore.ts';
import { storeState } from '../../../neo4j/home/storeState.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

/** What Neo4j leaves in a folder in which it has run. */
function runOnce(home: string, nodes = ''): string {
  const { data } = homeLayout(home);
  const store = join(data, 'databases', 'neo4j');
  mkdirSync(store, { recursive: true });
  mkdirSync(join(data, 'transactions'), { recursive: true });
  writeFileSync(join(store, 'neostore.nodestore.db'), nodes);
  return join(store, 'neostore.nodestore.db');
}

test('a folder in which Neo4j has never run is empty, also with what a start prepares', async () => {
  const home = temporaryFolder();
  expect(storeState(homeLayout(home).data)).toBe('empty');
  await prepareStore(home);
  expect(storeState(homeLayout(home).data)).toBe('empty');
});

test('a store that Neo4j was killed in before it answered is made anew, with a new password', async () => {
  const home = temporaryFolder();
  const first = await prepareStore(home);
  const store = runOnce(home);
  expect(storeState(homeLayout(home).data)).toBe('unborn');
  const second = await prepareStore(home);
  expect(second).not.toBe(first);
  expect(statSync(store, { throwIfNoEntry: false })).toBeUndefined();
});

test('a store that has answered is opened with its password and never touched, whatever else is lost', async () => {
  const home = temporaryFolder();
  const password = await prepareStore(home);
  const store = runOnce(home, 'nodes');
  birthMark(homeLayout(home).data).remove();
  expect(storeState(homeLayout(home).data)).toBe('born');
  expect(await prepareStore(home)).toBe(password);
  expect(readFileSync(store, 'utf8')).toBe('nodes');
});

test('a store that holds nodes counts as one that has answered, though a mark says otherwise', async () => {
  const home = temporaryFolder();
  await prepareStore(home);
  const store = runOnce(home, 'nodes');
  expect(storeState(homeLayout(home).data)).toBe('born');
  await prepareStore(home);
  expect(readFileSync(store, 'utf8')).toBe('nodes');
});

test('a store without its password is left as it is, and the way out is named', async () => {
  const home = temporaryFolder();
  await prepareStore(home);
  const store = runOnce(home, 'nodes');
  birthMark(homeLayout(home).data).remove();
  const { password } = homeLayout(home);
  rmSync(password);
  await expect(prepareStore(home)).rejects.toThrow(`The file ${password} is missing`);
  await expect(prepareStore(home)).rejects.toThrow('npm run neo4j -- --set-aside');
  expect(readFileSync(store, 'utf8')).toBe('nodes');
});
