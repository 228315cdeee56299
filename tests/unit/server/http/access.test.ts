import { beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import { Access, type Door, type Given } from '../../../../server/http/access.ts';
import { Users } from '../../../../server/users/users.ts';
import { changeUsers } from '../../../../server/users/usersFile.ts';
import type { User } from '../../../../server/users/user.ts';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.ts';
import { cheapUser } from '../../../fixtures/cheapUser.ts';

const token = 'a-long-secret-token';
const byToken = (given: string): Given => ({ by: 'token', token: given });
const byName = (name: string, password: string): Given => ({ by: 'login', name, password });
const carrying = (headers: Record<string, string>) => ({ headers });

/** An access whose clock the test moves. */
function bench(door: Partial<Door> = {}) {
  let now = 0;
  const access = new Access(
    { token: { secret: token, role: 'viewer' }, users: null, ...door },
    () => now,
  );
  const cookie = async (given: Given, address = 'here') => {
    const tried = await access.signIn(given, address);
    return carrying({ cookie: `other=1; entremise=${tried.outcome === 'in' ? tried.secret : ''}` });
  };
  return { access, cookie, wait: (seconds: number) => (now += seconds * 1_000) };
}

let people: readonly User[];
beforeAll(async () => {
  people = await Promise.all([
    cheapUser('Amina', 'analyst', 'four words of hers'),
    cheapUser('Boubou', 'viewer', 'four words of his'),
  ]);
});

/** A file of users, and what follows it. */
async function usersBench() {
  const path = join(temporaryFolder(), 'users.json');
  const write = (users: readonly User[]) => changeUsers(path, () => users);
  await write(people);
  return { users: new Users(path), write };
}

test.each(['Bearer', 'bearer', 'BEARER'])('%s and the token lets in', (scheme) => {
  const { access } = bench();
  const visitor = access.visitorOf(carrying({ authorization: `${scheme} ${token}` }));
  expect(visitor).toEqual({ name: null, role: 'viewer', by: 'token' });
  expect(access.visitorOf(carrying({ authorization: `${scheme} wrong` }))).toBeNull();
  expect(access.visitorOf(carrying({}))).toBeNull();
});

test('a session lets in until it ends or is ended', async () => {
  const { access, cookie, wait } = bench();
  const first = await cookie(byToken(token));
  // Used every two hours it lasts half a day, whatever is asked.
  for (let hours = 2; hours < 12; hours += 2) {
    wait(2 * 3_600);
    expect(access.visitorOf(first)).not.toBeNull();
  }
  wait(2 * 3_600);
  expect(access.visitorOf(first)).toBeNull();
  const idle = await cookie(byToken(token));
  wait(3 * 3_600);
  expect(access.visitorOf(idle)).toBeNull();
  const left = await cookie(byToken(token));
  access.signOut(left);
  expect(access.visitorOf(left)).toBeNull();
});

test('a name is the same however it is written; the password is not', async () => {
  const { users } = await usersBench();
  const { access, cookie } = bench({ users, token: null });
  const visitor = { name: 'Amina', role: 'analyst', by: 'login' };
  expect(access.visitorOf(await cookie(byName(' AMINA ', 'four words of hers')))).toEqual(visitor);
  expect(access.visitorOf(await cookie(byName('Amina', 'Four words of hers')))).toBeNull();
  expect(access.visitorOf(await cookie(byName('Nobody', 'four words of hers')))).toBeNull();
  expect(access.visitorOf(await cookie(byName('Boubou', 'four words of hers')))).toBeNull();
});

test('another role counts at once; a new password, or being removed, signs out', async () => {
  const { users, write } = await usersBench();
  const { access, cookie } = bench({ users });
  const [amina, boubou] = [
    await cookie(byName('Amina', 'four words of hers')),
    await cookie(byName('Boubou', 'four words of his')),
  ];
  const [first, second] = people;
  if (first === undefined || second === undefined) throw new Error('There are two people.');
  await write([{ ...first, role: 'editor' }, second]);
  expect(access.visitorOf(amina)?.role).toBe('editor');
  const changed = await cheapUser('Amina', 'editor', 'four words of hers');
  await write([changed]);
  expect(access.visitorOf(amina)).toBeNull();
  expect(access.visitorOf(boubou)).toBeNull();
});

test('wrong tries slow down that address alone, more each time, even for the right token', async () => {
  const { access, wait } = bench();
  for (let tries = 0; tries < 3; tries += 1)
    expect((await access.signIn(byToken('wrong'), 'here')).outcome).toBe('wrong');
  expect(await access.signIn(byToken(token), 'here')).toEqual({ outcome: 'wait', seconds: 1 });
  expect((await access.signIn(byToken(token), 'elsewhere')).outcome).toBe('in');
  wait(1);
  expect((await access.signIn(byToken('wrong'), 'here')).outcome).toBe('wrong');
  expect(await access.signIn(byToken(token), 'here')).toEqual({ outcome: 'wait', seconds: 2 });
  wait(2);
  expect((await access.signIn(byToken(token), 'here')).outcome).toBe('in');
});

test('many tries at the same moment are not looked at together', async () => {
  const { users } = await usersBench();
  const { access } = bench({ users });
  const tries = await Promise.all(
    Array.from({ length: 20 }, (_, at) => access.signIn(byName('Amina', `guess ${at}`), 'here')),
  );
  expect(tries.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(3);
});

test('whoever guesses from one place keeps nobody else out, with that name or another', async () => {
  const { users } = await usersBench();
  const { access, wait } = bench({ users });
  for (let tries = 0; tries < 40; tries += 1) {
    await access.signIn(byName('Amina', 'wrong'), 'attacker');
    wait(60);
  }
  const right = byName('Amina', 'four words of hers');
  expect((await access.signIn(right, 'hers')).outcome).toBe('in');
  expect((await access.signIn(byName('Boubou', 'four words of his'), 'his')).outcome).toBe('in');
});

test('whoever guesses from many places has to wait; who has signed in there before has not', async () => {
  const { users } = await usersBench();
  const { access } = bench({ users });
  const right = byName('Amina', 'four words of hers');
  await access.signIn(right, 'hers');
  for (let place = 0; place < 12; place += 1)
    await access.signIn(byName('Amina', 'wrong'), `place ${place}`);
  expect((await access.signIn(byName('Amina', 'wrong'), 'another place')).outcome).toBe('wait');
  expect((await access.signIn(right, 'hers')).outcome).toBe('in');
});
