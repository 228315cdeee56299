import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { consoleMessage, type ConsoleMessage } from '../../model/messages/console.ts';
import { openDatabase } from '../../database/database.ts';
import { benign, benignParameters } from '../fixtures/queries/benign.ts';
import { hostileParameters } from '../fixtures/queries/hostile.ts';
import { hostileBombs } from '../fixtures/queries/hostileBombs.ts';
import { hostileCalls } from '../fixtures/queries/hostileCalls.ts';
import { hostileForms } from '../fixtures/queries/hostileForms.ts';
import { hostileWrites } from '../fixtures/queries/hostileWrites.ts';
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

const ask = (query: string, params: Record<string, unknown> = {}) =>
  server.post('/api/v1/cypher', { query, params });
const answer = async (
  query: string,
  params: Record<string, unknown> = {},
): Promise<ConsoleMessage> => {
  const { status, body } = await ask(query, params);
  expect(status, JSON.stringify(body)).toBe(200);
  return consoleMessage.parse(body);
};

describe('what reads runs', () => {
  test.each(benign.map((query) => [query]))('%s', async (query) => {
    const { rows, columns } = await answer(query, benignParameters);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

const hostile = [...hostileWrites, ...hostileCalls, ...hostileBombs, ...hostileForms];
describe('what does more than read, or too much of it, is refused with its rule and place', () => {
  test.each(hostile)('%s: %s', async (rule, query) => {
    const { status, body } = await ask(query, hostileParameters);
    expect(body).toMatchObject({
      type: 'urn:entremise:problem:cypher-refused',
      field: 'query',
      rule,
      line: expect.any(Number),
      column: expect.any(Number),
    });
    expect(status).toBe(400);
    if (query.length > 60) expect(JSON.stringify(body)).not.toContain(query.slice(0, 60));
  });

  test('and the graph is as it was', async () => {
    const revision = (await server.get('/api/v1/graph')).body.attributes.revision;
    const { meta, rows } = await answer('MATCH (n) RETURN count(n) AS n');
    expect(meta.revision).toBe(revision);
    expect(rows[0]?.[0]).toBeGreaterThan(50);
  });
});
