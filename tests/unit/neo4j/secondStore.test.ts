import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { birthMark, unservedMark } from '../../../neo4j/home/birthMark.ts';
import { homeLayout } from '../../../neo4j/home/homeLayout.ts';
import { prepareStore } from '../../../neo4j/home/prepareStore.ts';
import { clearSecond, offerSecond, prepareSecond } from '../../../neo4j/home/secondStore.ts';
import { hasNextStore, takeNextStore } from '../../../neo4j/home/takeNextStore.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

/** What Neo4j leaves in a store that has answered and holds something. */
function fill(data: string, nodes: string): void {
  const store = join(data, 'databases', 'neo4j');
  mkdirSync(store, { recursive: true });
  writeFileSync(join(store, 'neostore.nodestore.db'), nodes);
  birthMark(data).remove();
}

const nodesIn = (data: string): string =>
  readFileSync(join(data, 'databases', 'neo4j', 'neostore.nodestore.db'), 'utf8');

const asideIn = (home: string): string[] =>
  readdirSync(homeLayout(home).neo4j).filter((name) => name.startsWith('data.aside-'));

/** A data folder that serves `old`, with a second store that holds `new`. */
async function twoStores() {
  const home = temporaryFolder();
  const { data, nextData, neo4j, second } = homeLayout(home);
  const password = await prepareStore(home);
  fill(data, 'old');
  await prepareSecond(second, password);
  const beside = homeLayout(second).data;
  fill(beside, 'new');
  return { home, data, nextData, neo4j, second, beside, password };
}

test('a second store has the password of the one that is served, and is no concern of a start until it is offered', async () => {
  const { home, data, second, password } = await twoStores();
  expect(readFileSync(homeLayout(second).password, 'utf8')).toBe(password);
  takeNextStore(home);
  expect(await prepareStore(home)).toBe(password);
  expect(nodesIn(data)).toBe('old');
});

test('one that is offered takes the place of the other, which is kept', async () => {
  const { home, data, neo4j, password } = await twoStores();
  offerSecond(home);
  expect(nodesIn(data)).toBe('old');
  expect(await prepareStore(home)).toBe(password);
  expect(nodesIn(data)).toBe('new');
  expect(unservedMark(data).isThere()).toBe(false);
  expect(hasNextStore(home)).toBe(false);
  expect(asideIn(home).map((name) => nodesIn(join(neo4j, name)))).toEqual(['old']);
});

test('a change that was killed between its renames is gone on with', async () => {
  const { home, data } = await twoStores();
  offerSecond(home);
  renameSync(data, `${data}.aside-2031-01-01T00-00-00`);
  await prepareStore(home);
  expect(nodesIn(data)).toBe('new');
  expect(asideIn(home)).toHaveLength(1);
});

test('a second one is not offered while another waits', async () => {
  const { home, nextData } = await twoStores();
  mkdirSync(nextData);
  expect(() => offerSecond(home)).toThrow(nextData);
});

test('what a killed load left is cleared; a store that nobody can prove was never served from is set aside', async () => {
  const { second, beside, password } = await twoStores();
  await clearSecond(second);
  expect(existsSync(beside)).toBe(false);
  await prepareSecond(second, password);
  fill(beside, 'whose?');
  unservedMark(beside).remove();
  await clearSecond(second);
  expect(existsSync(beside)).toBe(false);
  const [kept = ''] = readdirSync(homeLayout(second).neo4j).filter((name) =>
    name.startsWith('data.aside-'),
  );
  expect(nodesIn(join(homeLayout(second).neo4j, kept))).toBe('whose?');
});
