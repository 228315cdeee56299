import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../../commands/environment.ts';
import { openDoor } from '../../../commands/openDoor.ts';
import { changeUsers, usersPath } from '../../../server/users/usersFile.ts';
import { cheapUser } from '../../fixtures/cheapUser.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const token = '0123456789abcdef';
const open = (home: string, env: Record<string, string>) =>
  openDoor(readConfig({ ENTREMISE_HOME: home, ...env }), () => undefined);

async function homeOf(...people: Awaited<ReturnType<typeof cheapUser>>[]): Promise<string> {
  const home = temporaryFolder();
  if (people.length > 0) await changeUsers(usersPath(home), () => people);
  return home;
}
const amina = () => cheapUser('Amina', 'viewer', 'four words of hers');

test('on this machine no login is asked for, whether there are users or not', async () => {
  expect(open(await homeOf(), {})).toBeNull();
  expect(open(await homeOf(await amina()), {})).toBeNull();
});

test.each([
  [{ HOST: '0.0.0.0' }, { users: true, token: false }],
  [
    { HOST: '0.0.0.0', ENTREMISE_TOKEN: token },
    { users: true, token: true },
  ],
  [{ ENTREMISE_LOGIN: 'always' }, { users: true, token: false }],
  [{ ENTREMISE_HOSTS: 'map.example' }, { users: true, token: false }],
  [{ ENTREMISE_TOKEN: token }, { users: true, token: true }],
])('with users, %o asks for %o', async (env, asked) => {
  expect(open(await homeOf(await amina()), env)?.asksFor).toEqual(asked);
});

test('with the token alone its page asks for nothing else, until somebody is added', async () => {
  const home = await homeOf();
  const access = open(home, { HOST: '0.0.0.0', ENTREMISE_TOKEN: token });
  expect(access?.asksFor).toEqual({ users: false, token: true });
  const added = await amina();
  await changeUsers(usersPath(home), () => [added]);
  expect(access?.asksFor).toEqual({ users: true, token: true });
});

test('the token shows the public layer, unless the settings give it another role', async () => {
  const visitorWith = async (env: Record<string, string>) =>
    open(await homeOf(), { ENTREMISE_TOKEN: token, ...env })?.visitorOf({
      headers: { authorization: `Bearer ${token}` },
    });
  expect(await visitorWith({})).toEqual({ name: null, role: 'viewer', by: 'token' });
  expect(await visitorWith({ ENTREMISE_TOKEN_ROLE: 'Editor' })).toMatchObject({ role: 'editor' });
});

test.each([
  [{ HOST: '0.0.0.0' }, 'npm run user -- add <name> <role>'],
  [{ HOST: '0.0.0.0' }, 'set ENTREMISE_TOKEN to a secret of at least 16 characters'],
  [{ ENTREMISE_LOGIN: 'always' }, 'there is nobody who could sign in'],
  [{ ENTREMISE_LOGIN: 'yes' }, 'ENTREMISE_LOGIN is “yes”'],
  [{ ENTREMISE_TOKEN: token, ENTREMISE_TOKEN_ROLE: 'king' }, 'ENTREMISE_TOKEN_ROLE is “king”'],
])('without users, %o is refused: %s', async (env, sentence) => {
  const home = await homeOf();
  expect(() => open(home, env)).toThrow(ConfigError);
  expect(() => open(home, env)).toThrow(sentence);
});

test('a file of users that cannot be used keeps the server from starting, whoever is let in', async () => {
  const home = await homeOf(await amina());
  writeFileSync(usersPath(home), '{');
  expect(() => open(home, {})).toThrow(`${usersPath(home)}, which says who may sign in, is torn`);
});
