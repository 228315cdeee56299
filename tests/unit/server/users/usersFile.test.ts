import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cheapUser } from '../../../fixtures/cheapUser.ts';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.ts';
import { changeUsers, readUsers, usersPath } from '../../../../server/users/usersFile.ts';
import { UsersRefused } from '../../../../server/users/usersRefused.ts';
import { Users } from '../../../../server/users/users.ts';

/** A data folder with one user. */
async function withOne(): Promise<string> {
  const path = usersPath(temporaryFolder());
  const amina = await cheapUser('Amina', 'analyst', 'four words of hers');
  await changeUsers(path, () => [amina]);
  return path;
}

test('what is written is read again, and only its user can read it', async () => {
  const path = await withOne();
  expect(readUsers(path).map(({ name, role }) => [name, role])).toEqual([['Amina', 'analyst']]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8')).not.toContain('four words');
  expect(existsSync(`${path}.new`)).toBe(false);
});

test('without a file there are no users', () => {
  expect(readUsers(usersPath(temporaryFolder()))).toEqual([]);
});

test('a file that others can read is refused with the command that mends it', async () => {
  const path = await withOne();
  chmodSync(path, 0o640);
  expect(() => readUsers(path, 'linux')).toThrow(UsersRefused);
  expect(() => readUsers(path, 'linux')).toThrow(`chmod 600 '${path}'`);
  expect(() => readUsers(path, 'win32')).not.toThrow();
});

test.each([
  ['torn', (text: string) => text.slice(0, -20), 'is torn or was changed'],
  ['empty', () => '', 'is torn or was changed'],
  ['foreign', () => '{"users":[]}', 'is not a list of users'],
  [
    'of a role that there is not',
    (text: string) => text.replace('"analyst"', '"king"'),
    'is not a list of users as this version writes it (at users.0.role)',
  ],
  [
    'with a cost that would take hours',
    (text: string) => text.replace('"cost": 16', '"cost": 99999999'),
    '(at users.0.password.cost)',
  ],
])('a file that is %s is refused by name, with the way out', async (_, damage, sentence) => {
  const path = await withOne();
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  for (const said of [sentence, path, 'npm run user -- add'])
    expect(() => readUsers(path)).toThrow(said);
});

test('a folder in its place is named', () => {
  const path = usersPath(temporaryFolder());
  mkdirSync(path);
  expect(() => readUsers(path)).toThrow(`${path} is to be the file that says who may sign in`);
});

test('a change that fails leaves the users as they were, and nothing behind', async () => {
  const path = await withOne();
  const before = readFileSync(path, 'utf8');
  const failing = changeUsers(path, () => {
    throw new UsersRefused('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(readFileSync(path, 'utf8')).toBe(before);
  await changeUsers(path, (users) => users);
});

test('a second change at the same moment is told to wait', async () => {
  const path = await withOne();
  writeFileSync(`${path}.new`, '');
  await expect(changeUsers(path, (users) => users)).rejects.toThrow(`remove ${path}.new`);
});

test('a file that is damaged while the server runs lets nobody in, and is said once', async () => {
  const path = await withOne();
  const said: string[] = [];
  const users = new Users(path, (reason) => said.push(reason));
  expect(users.find('amina')?.role).toBe('analyst');
  writeFileSync(path, 'x');
  expect(users.find('amina')).toBeNull();
  expect(users.isEmpty).toBe(true);
  expect(said).toEqual([expect.stringContaining(join(path))]);
});
