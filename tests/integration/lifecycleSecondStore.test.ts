import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { findRunning } from '../../neo4j/home/findRunning.ts';
import { homeLayout } from '../../neo4j/home/homeLayout.ts';
import { jvmsIn } from '../../neo4j/home/jvmsIn.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { until, type Running } from '../fixtures/childProcess.ts';
import { programHome, ready, type ProgramHome } from '../fixtures/program.ts';

const datasets = join(import.meta.dirname, '../fixtures/datasets');
const halvane = join(datasets, 'halvane-2034');
const varnia = join(datasets, 'varnia-2031');

/** Loads through a second store, whatever the size. */
const load = ({ run }: ProgramHome, folder: string, env = {}): Running =>
  run('tests/fixtures/loadByParts.ts', [folder], env);

const revisionOf = async (folder: string): Promise<string> =>
  (await readDataset(folder)).dataset.revision;

/** The revision that is served; null while the database is away. */
async function served(url: string): Promise<string | null> {
  const response = await fetch(`${url}/api/v1/graph?limit=1`);
  if (response.status === 503) return null;
  expect(response.status).toBe(200);
  return ((await response.json()) as { attributes: { revision: string } }).attributes.revision;
}

const secondData = (home: string): string => homeLayout(homeLayout(home).second).data;
const runsBeside = (home: string): boolean =>
  jvmsIn(homeLayout(homeLayout(home).second).neo4j).length > 0;

test(
  'what does not fit in one transaction is loaded beside the data that are served, and then takes their place',
  { timeout: 600_000 },
  async () => {
    const program = await programHome();
    const { home, start } = program;
    const running = start();
    const url = await ready(running);
    const before = await served(url);
    const after = await revisionOf(halvane);

    const killed = load(program, halvane);
    await killed.says(/writing relations/);
    killed.child.kill('SIGKILL');
    await until(() => !runsBeside(home));
    expect(await served(url)).toBe(before);
    expect(existsSync(secondData(home))).toBe(true);

    const whole = load(program, halvane);
    let loading = true;
    void whole.ended().then(() => (loading = false));
    const seen: string[] = [];
    await until(async () => {
      const revision = await served(url);
      if (revision !== null && revision !== seen.at(-1)) seen.push(revision);
      return !loading;
    });
    expect(await whole.ended(), whole.printed()).toBe(0);
    expect(seen).toEqual([before, after]);
    const [, aside = ''] = /kept in (.*data\.aside-.*)$/m.exec(whole.printed()) ?? [];
    expect(existsSync(join(aside, 'databases'))).toBe(true);
    expect(existsSync(secondData(home))).toBe(false);

    // Whoever is killed when the second store is whole and checked has decided: the database changes to it all the same.
    const decided = load(program, varnia);
    await decided.says(/started anew with the second store/);
    decided.child.kill('SIGKILL');
    const last = await revisionOf(varnia);
    await until(async () => (await served(url)) === last);

    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
    const again = start();
    expect(await served(await ready(again))).toBe(last);
  },
);

test(
  'what somebody writes meanwhile is not lost: the load is refused, and what it wrote is cleared',
  { timeout: 300_000 },
  async () => {
    const program = await programHome();
    const { home, start } = program;
    const url = await ready(start());
    const before = await served(url);
    const loading = load(program, halvane);
    await loading.says(/writing relations/);
    const found = await findRunning(home);
    if (found.state !== 'answers') throw new Error('The database is away.');
    const database = openDatabase(found);
    await database.write((run) =>
      run('MATCH (a:Actor {id: "hamadoun-koufa"}) SET a.note = "mine"', {}),
    );
    await database.close();
    expect(await loading.ended()).toBe(1);
    expect(loading.printed()).toContain('were changed while the new ones were being prepared');
    expect(await served(url)).toBe(before);
    expect(existsSync(secondData(home))).toBe(false);
  },
);

test(
  'without a program that serves, a load by itself leaves the new data for the next start',
  { timeout: 400_000 },
  async () => {
    const program = await programHome();
    const { home, start } = program;
    const alone = load(program, halvane);
    expect(await alone.ended(), alone.printed()).toBe(0);
    expect(existsSync(secondData(home))).toBe(false);
    expect(await served(await ready(start()))).toBe(await revisionOf(halvane));
  },
);

test('a server of the user’s own refuses what does not fit, and names the way out', async () => {
  const program = await programHome();
  const url = await ready(program.start());
  const before = await served(url);
  const found = await findRunning(program.home);
  if (found.state !== 'answers') throw new Error('The database is away.');
  const { uri, user, password } = found;
  const refused = load(program, halvane, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  expect(await refused.ended()).toBe(1);
  expect(refused.printed()).toMatch(/local Neo4j \(without NEO4J_URI\).* second store/);
  expect(await served(url)).toBe(before);
});
