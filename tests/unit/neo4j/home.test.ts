import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileFailure } from '../../../neo4j/home/fileFailure.ts';
import { freeSpace, requireSpace } from '../../../neo4j/home/freeSpace.ts';
import { homeLayout } from '../../../neo4j/home/homeLayout.ts';
import { prepareHome } from '../../../neo4j/home/prepareHome.ts';
import { readRunning } from '../../../neo4j/home/runningRecord.ts';
import { setAside } from '../../../neo4j/home/setAside.ts';
import { setAsideDatabase } from '../../../neo4j/home/setAsideDatabase.ts';
import { startManagedNeo4j } from '../../../neo4j/managedNeo4j.ts';
import { SetupFailure } from '../../../neo4j/setupFailure.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

test('a data folder is made for its user alone, and nothing is left of the trial', async () => {
  const home = join(temporaryFolder(), 'a', 'b');
  await prepareHome(home);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(readdirSync(home)).toEqual([]);
});

test('a relative path is refused with the whole one', async () => {
  await expect(prepareHome('data')).rejects.toThrow(
    `The data folder “data” is a relative path, which names another folder from each place; set ENTREMISE_HOME to the whole path, such as ${process.cwd()}/data.`,
  );
});

test('a file in place of the folder, or above it, is named', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'mine');
  await expect(prepareHome(file)).rejects.toThrow(`The data folder ${file} is a file`);
  await expect(startManagedNeo4j({ home: join(file, 'home'), purpose: 'tests' })).rejects.toThrow(
    `${join(file, 'home')} cannot be a folder, since a file stands in its way`,
  );
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOTDIR', 'EMFILE'])(
  'a failure of files is a sentence with the file and the way out: %s',
  (code) => {
    const said = fileFailure(Object.assign(new Error('raw'), { code, path: '/the/file' }));
    expect(said).toBeInstanceOf(SetupFailure);
    expect(String(said)).toMatch(/\/the\/file.*ENTREMISE_HOME/);
    expect(String(said)).not.toContain('raw');
  },
);
test('what is no failure of files stays what it is', () => {
  const other = new TypeError('raw');
  expect(fileFailure(other)).toBe(other);
});

test('room is asked for before something is begun', async () => {
  const folder = temporaryFolder();
  const free = await freeSpace(join(folder, 'not', 'there', 'yet'));
  expect(free).toBeGreaterThan(0);
  await expect(requireSpace(folder, 1, 'a letter')).resolves.toBeUndefined();
  await expect(requireSpace(folder, 1e18, 'a letter')).rejects.toThrow(
    /^The disk that holds .* has \d+ MB free, and a letter needs 1000000000000 MB;/,
  );
});

test('what is set aside gets a name with the time, and one of its own each time', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'neo4j');
  const now = new Date('2031-05-06T07:08:09.123Z');
  for (const name of ['first', 'second']) {
    mkdirSync(path);
    writeFileSync(join(path, name), '');
    await setAside(path, now);
  }
  expect(await setAside(path, now)).toBeNull();
  expect(readdirSync(folder)).toEqual([
    'neo4j.aside-2031-05-06T07-08-09',
    'neo4j.aside-2031-05-06T07-08-09-2',
  ]);
});

test('a database is set aside with its password, and the folder is free again', async () => {
  const home = temporaryFolder();
  const { neo4j, password } = homeLayout(home);
  mkdirSync(neo4j);
  writeFileSync(join(neo4j, 'store'), 'data');
  writeFileSync(password, 'secret', { mode: 0o600 });
  const [data = '', key = ''] = await setAsideDatabase(home, 'tests');
  expect(readFileSync(join(data, 'store'), 'utf8')).toBe('data');
  expect(readFileSync(key, 'utf8')).toBe('secret');
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(readRunning(home)).toBeNull();
  await rm(data, { recursive: true });
  expect(await setAsideDatabase(home, 'tests')).toEqual([]);
});
