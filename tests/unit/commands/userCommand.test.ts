import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { userCommand } from '../../../commands/userCommand.ts';
import { SetupFailure } from '../../../neo4j/setupFailure.ts';
import { usersPath } from '../../../server/users/usersFile.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const password = 'millet fence echo ladder';

/** The command on a folder of its own; gives what it says. */
function bench() {
  const path = usersPath(temporaryFolder());
  const user = async (words: string, typed = password): Promise<string> => {
    const said: string[] = [];
    await userCommand(
      words.split(' ').filter((word) => word !== ''),
      {
        path,
        say: (text) => said.push(text),
        askPassword: (_name, fault) => {
          const wrong = fault(typed);
          return wrong === null ? Promise.resolve(typed) : Promise.reject(new SetupFailure(wrong));
        },
      },
    );
    return said.join('\n');
  };
  return { user, file: () => readFileSync(path, 'utf8') };
}

test('a user is added, listed, given another role and password, and removed', async () => {
  const { user, file } = bench();
  expect(await user('list')).toContain('There are no users.');
  expect(await user('add Amina analyst')).toBe('Added: Amina, analyst.');
  expect(await user('add boubou')).toBe('Added: boubou, viewer.');
  expect(await user('role amina editor')).toBe('Amina is now editor; this counts at once.');
  expect(await user('list')).toBe('Amina   editor\nboubou  viewer');
  const before = file();
  expect(await user('password boubou', `another ${password}`)).toContain('signed out everywhere');
  expect(file()).not.toBe(before);
  await user('remove boubou');
  expect(await user('list')).toBe('Amina  editor');
  expect(file()).not.toContain(password);
});

test.each([
  ['remove nobody', 'There is no user “nobody”; there are: amina.'],
  ['role boubou editor', 'There is no user “boubou”; there are: amina.'],
  ['add AMINA', 'There is a user “amina” already (viewer)'],
  ['role amina king', 'the roles are viewer (sees the public layer)'],
  ['role amina', 'Which role?'],
  ['password', 'Whose? Give a name: npm run user'],
  ['add zoe viewer my-secret-word', 'A password is never given as an argument'],
  ['add -x', '“-x” is not an option'],
  ['add a/b', '“a/b” is no name for a user'],
  ['frob', '“frob” is nothing that can be done with users: npm run user'],
  ['', 'Say what to do: npm run user'],
])('“%s” is refused: %s', async (words, sentence) => {
  const { user } = bench();
  await user('add amina');
  await expect(user(words)).rejects.toThrow(sentence);
  await expect(user(words)).rejects.not.toThrow('my-secret-word');
});

test('a weak password is refused, and nobody is added', async () => {
  const { user } = bench();
  await expect(user('add amina', 'short')).rejects.toThrow('take at least 12');
  await expect(user('remove amina')).rejects.toThrow('make one: npm run user -- add amina');
});

test('a password comes through a pipe too, alone', () => {
  const script = join(import.meta.dirname, '../../../commands/user.ts');
  const env = { ...process.env, ENTREMISE_HOME: temporaryFolder() };
  const add = (name: string, input: string) => {
    const words = ['--import', 'tsx', script, 'add', name];
    const { stdout, stderr } = spawnSync(process.execPath, words, { input, encoding: 'utf8', env });
    return `${stdout}${stderr}`.trimEnd();
  };
  expect(add('amina', `${password}\n`)).toBe('Added: amina, viewer.');
  expect(add('boubou', 'one\ntwo\n')).toBe(
    'Standard input has to hold the password alone, on one line.',
  );
});
