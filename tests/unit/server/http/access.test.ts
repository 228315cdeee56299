import { expect, test } from 'vitest';
import { Access } from '../../../../server/http/access.ts';

const token = 'a-long-secret-token';
const carrying = (headers: Record<string, string>) => ({ headers });

/** An access whose clock the test moves. */
function bench() {
  let now = 0;
  const access = new Access(token, () => now);
  return { access, wait: (seconds: number) => (now += seconds * 1_000) };
}
const sessionOf = (access: Access): string => {
  const login = access.login(token, 'here');
  return login.outcome === 'in' ? login.session : '';
};

test.each(['Bearer', 'bearer', 'BEARER'])('%s and the token lets in', (scheme) => {
  const { access } = bench();
  expect(access.isIn(carrying({ authorization: `${scheme} ${token}` }))).toBe(true);
  expect(access.isIn(carrying({ authorization: `${scheme} wrong` }))).toBe(false);
  expect(access.isIn(carrying({}))).toBe(false);
});

test('a session lets in until it ends or is ended', () => {
  const { access, wait } = bench();
  const cookie = { cookie: `other=1; entremise=${sessionOf(access)}` };
  expect(access.isIn(carrying(cookie))).toBe(true);
  wait(13 * 3_600);
  expect(access.isIn(carrying(cookie))).toBe(false);
  const again = { cookie: `entremise=${sessionOf(access)}` };
  access.logout(carrying(again));
  expect(access.isIn(carrying(again))).toBe(false);
});

test('wrong tries slow down that address alone, more each time, even for the right token', () => {
  const { access, wait } = bench();
  for (let tries = 0; tries < 3; tries += 1)
    expect(access.login('wrong', 'here').outcome).toBe('wrong');
  expect(access.login(token, 'here')).toEqual({ outcome: 'wait', seconds: 1 });
  expect(access.login(token, 'elsewhere').outcome).toBe('in');
  wait(1);
  expect(access.login('wrong', 'here').outcome).toBe('wrong');
  expect(access.login(token, 'here')).toEqual({ outcome: 'wait', seconds: 2 });
  wait(2);
  expect(access.login(token, 'here').outcome).toBe('in');
});
