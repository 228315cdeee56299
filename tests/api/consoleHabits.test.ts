import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { consoleMessage } from '../../model/messages/console.ts';
import { galleryMessage } from '../../model/messages/gallery.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { cast } from '../fixtures/cast.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
const database = openDatabase(inject('neo4j'));
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

const path = '/api/v1/cypher';
const ask = (query: string, params: Record<string, unknown> = {}) =>
  server.post(path, { query, params });
const send = (body: string, more: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...more,
  });

const patiently = { timeout: 15_000 };

/** Queries of the console that run in the database at this moment. */
const running = (): Promise<number> =>
  database.read(async (read) => {
    const rows = await read<{ metaData: { app?: string } }>('SHOW TRANSACTIONS YIELD metaData', {});
    return rows.filter(({ metaData }) => metaData.app === 'entremise console').length;
  });

const endless = JSON.stringify({
  query: 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*) AS n',
});

describe('an answer', () => {
  test('holds columns and rows in order, and what was read of which revision', async () => {
    const { body, status } = await ask('UNWIND [1, 2] AS x RETURN x, toString(x) AS text');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      columns: ['x', 'text'],
      rows: [
        [1, '1'],
        [2, '2'],
      ],
      graph: { nodes: [], edges: [] },
      limitsHit: [],
      plan: null,
      meta: { dataset: cast.id, rowCount: 2 },
    });
    const { attributes } = (await server.get('/api/v1/graph')).body;
    expect(body.meta.revision).toBe(attributes.revision);
  });

  test('brings actors and relations as the graph does, with both ends, from wherever they lie', async () => {
    const all: GraphMessage = (await server.get('/api/v1/graph')).body;
    const { body } = await ask(
      'MATCH p = (a:Actor {id: $id})-[r]->(b:Actor) RETURN {inside: [r]} AS map, collect(p)[..2] AS paths, "x" AS text',
      { id: cast.leader.id },
    );
    const { graph } = consoleMessage.parse(body);
    const expected = all.edges.filter(({ source }) => source === cast.leader.id);
    expect(graph.edges).toEqual(expected);
    const ends = new Set(expected.flatMap(({ source, target }) => [source, target]));
    expect(graph.nodes).toEqual(
      all.nodes.filter(({ key }) => ends.has(key)).sort((a, b) => (a.key < b.key ? -1 : 1)),
    );
    expect(graph.attributes).toMatchObject({
      nodeCount: ends.size,
      edgeCount: expected.length,
      truncated: false,
    });
  });

  test('leaves events, places and what links to them out of the graph, and in the rows', async () => {
    const { body } = await ask('MATCH (a:Actor)-[r:TOOK_PART_IN]->(e:Event) RETURN r, e LIMIT 3');
    expect(body.graph).toMatchObject({ nodes: [], edges: [] });
    expect(body.rows[0]).toMatchObject([
      { is: 'relationship', type: 'TOOK_PART_IN' },
      { is: 'node', labels: ['Event'] },
    ]);
  });

  test('holds a plan with EXPLAIN, and with PROFILE the rows that each step gave', async () => {
    const explained = await ask('EXPLAIN MATCH (a:Actor) RETURN a.name');
    expect(explained.body).toMatchObject({
      rows: [],
      plan: { operator: expect.stringContaining('ProduceResults'), rows: null },
    });
    const profiled = await ask('PROFILE MATCH (a:Actor) RETURN count(a) AS n');
    expect(profiled.body).toMatchObject({ plan: { rows: 1, dbHits: expect.any(Number) } });
  });

  test('repeats what Neo4j remarks', async () => {
    const { body } = await ask('MATCH (a:Actor) RETURN a.namme AS x LIMIT 1');
    expect(body.remarks).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('namme'), line: 1 }),
    );
  });

  test('says that it was cut at ten thousand rows', async () => {
    const { body } = await ask('UNWIND range(1, 1000000) AS x RETURN x');
    expect(body.limitsHit).toEqual(['rows']);
    expect(body.rows).toHaveLength(body.meta.limits.rows);
  });

  test('is kept by nobody, since it may be another one the next moment', async () => {
    const body = JSON.stringify({ query: 'RETURN rand() AS x' });
    const [one, other] = [await send(body), await send(body)];
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.headers.get('etag')).toBeNull();
    expect(await one.json()).not.toEqual(await other.json());
  });
});

describe('a query that Neo4j refuses or breaks on comes back with its place', () => {
  test.each([
    ['MATCH (a)\nRETURN b', 'cypher-invalid', 2, 8],
    ['RETURN nothing(1)', 'cypher-refused', 1, 8],
    ['RETURN 1 AS x, 2 AS x', 'cypher-invalid', 1, 1],
    ['RETRUN 1', 'cypher-refused', 1, 1],
  ])('%s', async (query, type, line, column) => {
    const { status, body } = await ask(query);
    expect({ status, type: body.type }).toEqual({
      status: 400,
      type: `urn:entremise:problem:${type}`,
    });
    expect(body).toMatchObject({ line, field: 'query' });
    if (column > 1) expect(body.column).toBe(column);
    expect(body.detail).toContain(`line ${line}`);
  });

  test('and so does one that breaks while it runs', async () => {
    const { status, body } = await ask('UNWIND [1, 0] AS x RETURN 1 / x');
    expect([status, body.type]).toEqual([400, 'urn:entremise:problem:cypher-failed']);
    expect(body.detail).toContain('/ by zero');
  });

  test('a shortest path that only a walk of all paths could find says what to write instead', async () => {
    const { status, body } = await ask(
      'MATCH p = shortestPath((a:Actor)-[*]-(b:Actor)) WHERE length(p) > 40 AND a <> b RETURN count(p) AS n',
    );
    expect([status, body.type]).toEqual([400, 'urn:entremise:problem:cypher-failed']);
    expect(body.expected).toContain('SHORTEST 1');
  });

  test('a parameter that is missing is named', async () => {
    const { status, body } = await ask('MATCH (a {id: $whom}) RETURN a');
    expect([status, body.field]).toEqual([400, 'params']);
    expect(body.detail).toContain('whom');
  });
});

describe('bad questions', () => {
  const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
  test.each([
    ['an unknown field', '{"query": "RETURN 1", "x": 1}', 400, 'x'],
    ['a query that is no text', '{"query": 1}', 400, 'query'],
    ['no query', '{}', 400, 'query'],
    ['an empty query', '{"query": ""}', 400, 'query'],
    ['parameters without names', '{"query": "RETURN 1", "params": []}', 400, 'params'],
    ['deep parameters', `{"query": "RETURN 1", "params": {"a": ${deep}}}`, 400, 'params'],
    ['a list', '[]', 400, 'body'],
    ['no JSON', '{', 400, 'body'],
    ['ten megabytes', `{"query": "RETURN '${'x'.repeat(10_000_000)}'"}`, 413, undefined],
  ])('%s', async (_what, body, status, field) => {
    const response = await send(body);
    expect([response.status, (await response.json()).field]).toEqual([status, field]);
  });

  test('what is not JSON is refused, and so is another method', async () => {
    const form = await send('query=RETURN 1', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(form.status).toBe(415);
    expect((await fetch(`${server.url}${path}`)).status).toBe(405);
  });
});

test('where rows may be restricted for some, the console is closed', async () => {
  const shared = await startTestServer({ audience: 'public' });
  try {
    const { status, body } = await shared.post(path, { query: 'RETURN 1' });
    expect([status, body.type]).toEqual([403, 'urn:entremise:problem:console-closed']);
    const library = galleryMessage.parse((await shared.get('/api/v1/queries')).body);
    expect(library.answers).toBe(false);
    expect(library.total).toBeGreaterThan(0);
  } finally {
    await shared.stop();
  }
});

describe('a heavy query', () => {
  test('ends in the database when whoever asked it leaves', async () => {
    const left = new AbortController();
    const asked = send(endless, { signal: left.signal }).catch(() => 'left');
    await expect.poll(running, patiently).toBe(1);
    left.abort();
    expect(await asked).toBe('left');
    await expect.poll(running, patiently).toBe(0);
  });

  test('of fifty at once, most are told to wait, and everybody else is answered', async () => {
    const left = new AbortController();
    const answers: Response[] = [];
    const asked = Array.from({ length: 50 }, () =>
      send(endless, { signal: left.signal }).then(
        (response) => void answers.push(response),
        () => undefined,
      ),
    );
    await expect.poll(() => answers.length, patiently).toBe(40);
    for (const { status, headers } of answers) {
      expect(status).toBe(429);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    await expect.poll(running, patiently).toBe(2);
    expect((await server.get('/api/v1/graph?category=mediation')).status).toBe(200);
    expect((await server.get('/readyz')).status).toBe(200);
    left.abort();
    await Promise.all(asked);
    await expect.poll(running, patiently).toBe(0);
    expect((await ask('RETURN 1 AS x')).body.rows).toEqual([[1]]);
  });
});
