import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Access } from '../../server/http/access.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('bad questions are answered with a problem that names the field', () => {
  test.each([
    ['/api/v1/graph?asOf=2017-13', 400, 'asOf'],
    ['/api/v1/graph?asOf=2017-02-30', 400, 'asOf'],
    ['/api/v1/graph?asOf=2017&from=2016&until=2017', 400, 'asOf'],
    ['/api/v1/graph?from=2016', 400, 'until'],
    ['/api/v1/graph?category=love', 400, 'category.0'],
    ['/api/v1/graph?type=HATES', 400, 'type.0'],
    ['/api/v1/graph?limit=0', 400, 'limit'],
    ['/api/v1/graph?limit=100001', 400, 'limit'],
    ['/api/v1/graph?colour=red', 400, 'colour'],
    ['/api/v1/model?x=1', 400, 'x'],
    ['/api/v1/actors?q=a&q=b', 400, 'q'],
    ['/api/v1/actors/nobody', 404, 'id'],
    ['/api/v1/actors/nobody/neighborhood', 404, 'id'],
    ['/api/v1/actors/marsan%22%20OR%20x/neighborhood', 404, 'id'],
    ['/api/v1/relations/nothing', 404, 'id'],
    ['/api/v1/relations/%22%20OR%20*', 404, 'id'],
    ['/api/v1/sources/none', 404, 'id'],
    ['/api/v1/nowhere', 404, undefined],
    ['/nowhere', 404, undefined],
  ])('%s', async (path, status, field) => {
    const answer = await server.get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      type: expect.stringMatching(/^urn:entremise:problem:/),
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect(answer.body.field).toBe(field);
    expect(JSON.stringify(answer.body)).not.toMatch(/at .*\.ts|MATCH \(|node_modules/);
  });

  test('a method that is not answered', async () => {
    const response = await fetch(`${server.url}/api/v1/graph`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

/** The status of an answer to exactly these headers; fetch would add its own. */
const raw = (headers: Record<string, string>, path = '/api/v1/model'): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = httpRequest({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end();
  });

describe('only this machine’s own pages may ask', () => {
  test.each([
    [{ host: 'evil.example' }, 403],
    [{ host: 'localhost.evil.example' }, 403],
    [{ host: 'localhost', origin: 'https://evil.example' }, 403],
    [{ host: 'localhost', origin: 'null' }, 403],
    [{ host: 'localhost', 'sec-fetch-site': 'cross-site' }, 403],
    [{ host: 'localhost', 'sec-fetch-site': 'Cross-Site' }, 403],
    [
      { host: 'localhost:4000', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' },
      200,
    ],
    [{ host: '[::1]:4000' }, 200],
    [{ host: '127.0.0.1' }, 200],
  ])('%o → %i', async (headers, status) => {
    expect(await raw(headers as Record<string, string>)).toBe(status);
  });

  test('no CORS header and a policy that lets nothing in from elsewhere', async () => {
    const { headers } = await server.get('/api/v1/model');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });
});

describe('answers are cached by what they depend on', () => {
  test.each(['graph', 'metrics/closeness'])(
    '%s: 304 on a matching ETag, another ETag for another question',
    async (call) => {
      const path = `/api/v1/${call}?category=mediation`;
      const first = await server.get(path);
      const etag = first.headers.get('etag') ?? '';
      expect(await raw({ host: 'localhost', 'if-none-match': etag }, path)).toBe(304);
      const other = await server.get(`/api/v1/${call}?category=conflict`);
      expect(other.headers.get('etag')).not.toBe(etag);
      expect(first.headers.get('server-timing')).toMatch(/^ask;dur=/);
    },
  );
});

test('with a token, the API answers only to it', async () => {
  const guarded = await startTestServer({
    access: new Access({ token: { secret: 'a-long-secret-token', role: 'viewer' }, users: null }),
  });
  try {
    expect((await guarded.get('/api/v1/model')).status).toBe(401);
    expect((await guarded.get('/api/v1/model', { authorization: 'Bearer wrong' })).status).toBe(
      401,
    );
    expect(
      (await guarded.get('/api/v1/model', { authorization: 'Bearer a-long-secret-token' })).status,
    ).toBe(200);
  } finally {
    await guarded.stop();
  }
});

test('while the database is away: 503 with Retry-After', async () => {
  const away = await startTestServer({ address: { uri: 'bolt://127.0.0.1:1' } });
  try {
    const { status, headers, body } = await away.get('/api/v1/graph');
    expect(status).toBe(503);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body.type).toBe('urn:entremise:problem:database-away');
    expect((await away.get('/readyz')).status).toBe(503);
    expect((await away.get('/livez')).status).toBe(200);
  } finally {
    await away.stop();
  }
});
