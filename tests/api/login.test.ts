import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Access } from '../../server/http/access.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

const token = 'a-long-secret-token';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    access: new Access({ token: { secret: token, role: 'viewer' }, users: null }),
  });
});
afterAll(() => server.stop());

const login = (given: string): Promise<Response> =>
  fetch(`${server.url}/login`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ token: given }),
  });

describe('who is not in', () => {
  test.each(['/api/v1/model', '/API/v1/graph', '/api/v1/nowhere'])(
    'gets 401 at %s',
    async (path) => {
      const { status, body } = await server.get(path);
      expect(status).toBe(401);
      expect(body.type).toBe('urn:entremise:problem:token-required');
    },
  );
  test('is led to the login from a page', async () => {
    const response = await fetch(server.url, {
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/login']);
  });
  test('learns nothing of the data from the health checks', async () => {
    const { body } = await server.get('/readyz');
    expect(body).toEqual({ database: 'ready' });
  });
  test('finds a page in his language that asks for the token, and no script in it', async () => {
    const response = await fetch(`${server.url}/login`, { headers: { 'accept-language': 'fr' } });
    const page = await response.text();
    expect(page).toContain('Jeton d’accès');
    expect(page).not.toContain('<script');
  });
});

test('the token gives a session that no script can read and no other site can send', async () => {
  const response = await login(token);
  expect(response.status).toBe(303);
  const cookie = response.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  const [session = ''] = cookie.split(';');
  expect((await server.get('/api/v1/graph', { cookie: session })).status).toBe(200);
  expect((await server.get('/readyz', { cookie: session })).body.revision).toEqual(
    expect.any(String),
  );
});

test('a wrong token is said to be wrong, and gives none', async () => {
  const response = await login('guess');
  expect(response.status).toBe(401);
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await response.text()).toContain('That is not the token.');
});
