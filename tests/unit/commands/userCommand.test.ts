import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usersPath } from '../../../server/users/usersFile.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const script = join(import.meta.dirname, '../../../commands/user.ts');
const password = 'millet fence echo ladder';

/** `npm run user` on a folder of its own; what is typed comes through a pipe. */
function bench() {
  const home = temporaryFolder();
  const user = (words: string, input = '') => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', script, ...words.split(' ').filter((word) => word !== '')],
      { input, encoding: 'utf8', env: { ...process.env, ENTREMISE_HOME: home } },
    );
    return { status, said: `${stdout}${stderr}`.trimEnd() };
  };
  return { home, user };
}

test('a user is added, listed, given another role and password, and removed', () => {
  const { home, user } = bench();
  const file = () => readFileSync(usersPath(home), 'utf8');
  expect(user('add Amina analyst', `${password}\n`)).toEqual({
    status: 0,
    said: 'Added: Amina, analyst.',
  });
  expect(user('add boubou', password).said).toBe('Added: boubou, viewer.');
  expect(user('role amina editor').said).toBe('Amina is now editor; this counts at once.');
  expect(user('list').said).toBe('Amina   editor\nboubou  viewer');
  const before = file();
  expect(user('password boubou', `another ${password}`).said).toContain('is signed out everywhere');
  expect(file()).not.toBe(before);
  expect(user('remove boubou').status).toBe(0);
  expect(user('list').said).toBe('Amina   editor');
  expect(file()).not.toContain(password);
});

test('what cannot be done is said in a sentence that says what would be right', () => {
  const { user } = bench();
  const refused = (words: string, input?: string) => {
    const { status, said } = user(words, input);
    expect(status).toBe(1);
    expect(said).not.toMatch(/\n\s+at /);
    return said;
  };
  expect(refused('remove nobody')).toContain('make one: npm run user -- add nobody');
  expect(refused('add amina', 'short')).toContain('take at least 12');
  user('add amina', password);
  expect(refused('add AMINA', password)).toContain('There is a user “amina” already (viewer)');
  expect(refused('role boubou editor')).toBe('There is no user “boubou”; there are: amina.');
  expect(refused('role amina king')).toContain('the roles are viewer (sees the public layer)');
  const told = refused(`add zoe viewer my-secret-word`);
  expect(told).toContain('A password is never given as an argument');
  expect(told).not.toContain('my-secret-word');
  expect(refused('add -x')).toContain('“-x” is not an option');
  expect(refused('add a/b', password)).toContain('is no name for a user');
  expect(refused('frob')).toContain('“frob” is nothing that can be done with users: npm run user');
  expect(refused('')).toContain('Say what to do: npm run user');
  expect(refused('add zoe', 'one\ntwo\n')).toContain('the password alone, on one line');
});
