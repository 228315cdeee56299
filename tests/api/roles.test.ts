import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../model/roles.ts';
import { Access } from '../../server/http/access.ts';
import { changeUsers, usersPath } from '../../server/users/usersFile.ts';
import { Users } from '../../server/users/users.ts';
import { cheapUser } from '../fixtures/cheapUser.ts';
import { madeUpRows } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

const passwordOf = (name: string): string => `four words of ${name}`;
const restricted = madeUpRows('relations').find(({ handling }) => handling === 'restricted');

let home: string;
let server: TestServer;
const cookies = new Map<Role, { cookie: string }>();

const signIn = (form: Record<string, string>): Promise<Response> =>
  fetch(`${server.url}/login`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(form),
  });
const cookieIn = (response: Response): string =>
  (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const as = (role: Role): { cookie: string } => cookies.get(role) ?? { cookie: '' };

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entremise users '));
  const people = await Promise.all(
    (['viewer', 'analyst', 'editor'] as const).map((role) =>
      cheapUser(role, role, passwordOf(role)),
    ),
  );
  const leaving = await cheapUser('leaving', 'editor', passwordOf('leaving'));
  await changeUsers(usersPath(home), () => [...people, leaving]);
  const access = new Access({ token: null, users: new Users(usersPath(home)) });
  server = await startTestServer({ access });
  for (const { name, role } of people) {
    const response = await signIn({ name, password: passwordOf(name) });
    cookies.set(role, { cookie: cookieIn(response) });
  }
});
afterAll(async () => {
  await server.stop();
  await rm(home, { recursive: true });
});

test.each([
  ['viewer', { seeRestricted: false, runCypher: false, edit: false }],
  ['analyst', { seeRestricted: true, runCypher: true, edit: false }],
  ['editor', { seeRestricted: true, runCypher: true, edit: true }],
] as const)('the %s is told who asks and what he may do', async (role, may) => {
  const { body } = await server.get('/api/v1/me', as(role));
  expect(body).toEqual({ name: role, role, by: 'login', may });
});

test('at a machine that nobody else reaches, its user may do everything', async () => {
  const local = await startTestServer();
  const { body } = await local.get('/api/v1/me');
  expect(body).toMatchObject({ name: null, role: 'editor', by: 'machine' });
  await local.stop();
});

test('who is not signed in is told to sign in, and gets nothing', async () => {
  for (const path of ['/api/v1/me', '/api/v1/graph', '/api/v1/openapi.json']) {
    const { status, body } = await server.get(path);
    expect([status, body.type, body.code]).toEqual([
      401,
      'urn:entremise:problem:sign-in-required',
      'signInRequired',
    ]);
  }
  expect((await server.get('/readyz')).body).toEqual({ database: 'ready' });
});

describe('what is restricted', () => {
  const path = `/api/v1/relations/${restricted?.['id']}`;

  test('is found by an analyst and is nothing to a viewer', async () => {
    expect((await server.get(path, as('analyst'))).status).toBe(200);
    const hidden = await server.get(path, as('viewer'));
    const none = await server.get('/api/v1/relations/nothing-of-that-name', as('viewer'));
    expect(hidden.status).toBe(404);
    expect({ ...hidden.body, detail: '', parameters: {} }).toEqual({
      ...none.body,
      detail: '',
      parameters: {},
    });
  });

  test('is not had by asking for all, and can be left out by an analyst', async () => {
    const counts = async (role: Role, layer: Record<string, string>) => {
      const { body } = await server.get('/api/v1/graph', { ...as(role), ...layer });
      return body.attributes.edgeCount as number;
    };
    const all = await counts('analyst', {});
    const open = await counts('viewer', {});
    expect(open).toBeLessThan(all);
    expect(await counts('viewer', { 'entremise-layer': 'all' })).toBe(open);
    expect(await counts('analyst', { 'entremise-layer': 'public' })).toBe(open);
  });

  test('is not in an ETag: a viewer’s is another one, and opens no answer of an analyst', async () => {
    const seen = await server.get('/api/v1/graph', as('viewer'));
    const all = await server.get('/api/v1/graph', as('analyst'));
    expect(seen.headers.get('etag')).not.toBe(all.headers.get('etag'));
    expect(seen.body.attributes.revision).not.toBe(all.body.attributes.revision);
    const etag = all.headers.get('etag') ?? '';
    expect(
      (await server.get('/api/v1/graph', { ...as('viewer'), 'if-none-match': etag })).status,
    ).toBe(200);
  });

  test('does not show in the time that is told', async () => {
    const timing = async (role: Role) =>
      (await server.get('/api/v1/graph', as(role))).headers.get('server-timing');
    expect(await timing('viewer')).toBeNull();
    expect(await timing('analyst')).toMatch(/^ask;dur=/);
  });

  test('is in the routes of an analyst alone', async () => {
    const to = [restricted?.['target'] ?? ''];
    const relationsFor = async (role: Role, layer = {}) => {
      const question = { to, asOf: '2034-06-30' };
      const { body } = await server.post('/api/v1/reach/go-betweens', question, {
        ...as(role),
        ...layer,
      });
      return { revision: body.meta.revision as string, text: JSON.stringify(body) };
    };
    const [seen, all] = [await relationsFor('viewer'), await relationsFor('analyst')];
    expect(seen.text).not.toContain(restricted?.['id']);
    expect(seen.revision).not.toBe(all.revision);
    expect(await relationsFor('analyst', { 'entremise-layer': 'public' })).toEqual(seen);
  });
});

describe('Cypher and the named questions', () => {
  test.each(['/api/v1/cypher', '/api/v1/queries/as-of'])(
    '%s is closed to a viewer',
    async (path) => {
      const { status, body } = await server.post(path, { query: 'RETURN 1' }, as('viewer'));
      expect([status, body.type]).toEqual([403, 'urn:entremise:problem:console-closed']);
    },
  );
  test('are answered to an analyst', async () => {
    const { body } = await server.post('/api/v1/cypher', { query: 'RETURN 1 AS n' }, as('analyst'));
    expect(body.rows).toEqual([[1]]);
  });
  test('are said to be closed where they are listed', async () => {
    const answers = async (role: Role) =>
      (await server.get('/api/v1/queries', as(role))).body.answers as boolean;
    expect([await answers('viewer'), await answers('analyst')]).toEqual([false, true]);
  });
});

describe('the login', () => {
  const right = { name: 'Editor', password: passwordOf('editor') };

  test('leads back to the page that was asked for, and to no other server', async () => {
    const locationOf = async (next: string) =>
      (await signIn({ ...right, next })).headers.get('location');
    expect(await locationOf('/?page=map&lang=fr')).toBe('/?page=map&lang=fr');
    for (const elsewhere of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/logout',
      'x',
    ])
      expect([elsewhere, await locationOf(elsewhere)]).toEqual([elsewhere, '/']);
    const page = await fetch(`${server.url}/?page=reach`, {
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
    expect(page.headers.get('location')).toBe('/login?next=%2F%3Fpage%3Dreach');
  });

  test('gives the same answer for a wrong password and for a name that nobody has', async () => {
    const told = async (name: string) => {
      const response = await signIn({ name, password: 'wrong' });
      return [response.status, (await response.text()).replaceAll(name, 'name')];
    };
    expect(await told('viewer')).toEqual(await told('nobody'));
  });

  test('shows what was typed as text, and asks in the language that is chosen', async () => {
    const response = await signIn({ name: '<b>"', password: 'x', lang: 'fr' });
    const page = await response.text();
    expect(page).not.toContain('<b>');
    expect(page).toMatch(/Mot de passe|Trop d’essais/);
  });

  test('sends the cookie over TLS alone where a proxy speaks TLS', async () => {
    const response = await fetch(`${server.url}/login`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' },
      body: new URLSearchParams(right),
    });
    expect(response.headers.get('set-cookie')).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
  });

  test('cannot be sent by another site, nor can the way out', async () => {
    for (const path of ['/login', '/logout']) {
      const response = await fetch(`${server.url}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: 'https://evil.example' },
        body: new URLSearchParams(right),
      });
      expect(response.status).toBe(403);
    }
  });
});

test('whoever signs out, or is removed, is out', async () => {
  const enter = async () => {
    const headers = { 'x-forwarded-for': '192.0.2.9' };
    const response = await fetch(`${server.url}/login`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams({ name: 'leaving', password: passwordOf('leaving') }),
    });
    return { cookie: cookieIn(response) };
  };
  const [first, second] = [await enter(), await enter()];
  const statuses = async () => [
    (await server.get('/api/v1/me', first)).status,
    (await server.get('/api/v1/me', second)).status,
  ];
  expect(await statuses()).toEqual([200, 200]);
  await fetch(`${server.url}/logout`, { method: 'POST', redirect: 'manual', headers: first });
  expect(await statuses()).toEqual([401, 200]);
  await changeUsers(usersPath(home), (users) => users.filter(({ name }) => name !== 'leaving'));
  expect(await statuses()).toEqual([401, 401]);
});
