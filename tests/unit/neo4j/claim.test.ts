import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claim, ownRecord, release } from '../../../neo4j/home/claim.ts';
import { homeLayout } from '../../../neo4j/home/homeLayout.ts';
import { jvmsIn } from '../../../neo4j/home/jvmsIn.ts';
import { readRunning } from '../../../neo4j/home/runningRecord.ts';
import { isAlive } from '../../../neo4j/system/isAlive.ts';
import { processRow } from '../../../neo4j/system/processTable.ts';
import { gone, until } from '../../fixtures/childProcess.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

/** A living process that is none of ours; what it is called may be chosen. */
function bystander(...words: string[]): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...words], {
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child.pid ?? 0;
}

const mine = () => ownRecord('tests', 7687);
const leave = (home: string, record: unknown): void =>
  writeFileSync(
    homeLayout(home).running,
    typeof record === 'string' ? record : JSON.stringify(record),
  );
const old = (owner: number) => ({ owner, purpose: 'npm start', boltPort: 1, jvm: null });

test.each([
  ['a dead process', () => old(4_000_000)],
  ['a living process that is none of ours', () => old(bystander())],
  [
    'a living process that started at another time',
    () => ({ ...old(bystander('commands/start.ts')), started: 'some other day' }),
  ],
  ['nobody: a torn record', () => '{"owner":12'],
  ['nobody: a foreign record', () => '[]'],
  ['nobody: an empty file', () => ''],
])('a folder claimed by %s is taken over', async (_, record) => {
  const home = temporaryFolder();
  leave(home, record());
  await claim(home, mine());
  expect(readRunning(home)).toMatchObject({ owner: process.pid, purpose: 'tests' });
  release(home);
  expect(readdirSync(home)).toEqual([]);
});

test.each([
  ['with the time when it started', (pid: number) => ({ started: processRow(pid)?.started })],
  ['without it, as earlier versions wrote', () => ({})],
])('a living owner keeps its folder: a record %s', async (_, more) => {
  const home = temporaryFolder();
  const pid = bystander('/somewhere/commands/start.ts');
  await until(() => processRow(pid)?.command.includes('commands'));
  leave(home, { ...old(pid), ...more(pid) });
  await expect(claim(home, mine())).rejects.toThrow(
    `The data folder ${home} is in use by “npm start” (process ${pid})`,
  );
  expect(readRunning(home)?.owner).toBe(pid);
});

test('of many that claim at once one gets the folder', async () => {
  const home = temporaryFolder();
  leave(home, old(4_000_000));
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => claim(home, mine())));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a folder where the record has to be is named and left', async () => {
  const home = temporaryFolder();
  const { running } = homeLayout(home);
  mkdirSync(running);
  await expect(claim(home, mine())).rejects.toThrow(`${running} is not a file`);
  expect(readdirSync(home)).toEqual([basename(running)]);
});

test('a JVM that nobody keeps is ended, though no record names it', async () => {
  const home = temporaryFolder();
  const stray = bystander(`--home-dir=${homeLayout(home).neo4j}`, '--config-dir=/nowhere');
  await until(() => jvmsIn(homeLayout(home).neo4j)[0]);
  expect(isAlive(stray)).toBe(true);
  await claim(home, mine());
  await gone(stray);
  release(home);
});

test('a JVM whose keeper has lost its owner is ended, though another lives whose number begins alike', async () => {
  const home = temporaryFolder();
  const jvm = [process.execPath, '-e', 'setInterval(() => {}, 1000)', '--'];
  const words = [`--home-dir=${homeLayout(home).neo4j}`, '--config-dir=/nowhere'];
  const start = `
    const [node, ...args] = ${JSON.stringify([...jvm, ...words])};
    require('node:child_process').spawn(node, args, { stdio: 'ignore' });
    setInterval(() => {}, 1000);`;
  // Its parent is this process; it was started for one whose number is this one's with another digit.
  const keeper = spawn(process.execPath, ['-e', start, '--', `--owner=${process.pid}7`], {
    stdio: 'ignore',
  });
  onTestFinished(() => void keeper.kill('SIGKILL'));
  const left = await until(() => jvmsIn(homeLayout(home).neo4j)[0]);
  expect(left.kept).toBe('byKeeper');
  await claim(home, mine());
  await gone(left.pid);
  release(home);
});

test('a JVM that another keeper took over is its owner’s, though no record names it', async () => {
  const home = temporaryFolder();
  const { neo4j } = homeLayout(home);
  const taken = bystander(`--home-dir=${neo4j}`, '--config-dir=/nowhere');
  bystander(`--owner=${process.pid}`, `--keeps=${neo4j}`);
  const kept = { pid: taken, kept: 'byOwner', owner: { pid: process.pid } };
  await until(() => jvmsIn(neo4j)[0]?.kept === 'byOwner');
  expect(jvmsIn(neo4j)).toMatchObject([kept]);
  await expect(claim(home, mine())).rejects.toThrow(`process ${process.pid}`);
  expect(isAlive(taken)).toBe(true);
});

test('a JVM in another folder is not looked at', async () => {
  const home = temporaryFolder();
  const other = bystander(
    `--home-dir=${homeLayout(home).neo4j}-of-another`,
    '--config-dir=/nowhere',
  );
  await until(() => processRow(other)?.command.includes('home-dir'));
  await claim(home, mine());
  expect(isAlive(other)).toBe(true);
  release(home);
});
