import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('the report calls three listed as terrorist, and never somebody by association', async () => {
  const { body } = await server.get('/api/v1/graph');
  const listed = body.nodes
    .filter(({ attributes }: { attributes: { listed: boolean } }) => attributes.listed)
    .map(({ key }: { key: string }) => key)
    .sort();
  expect(listed).toEqual(['ansar-dine', 'iyad-ag-ghaly', 'jnim']);
});

test('in 2017 Koufa led the Katiba Macina, and whether he answered to ag Ghaly is open', async () => {
  const { body } = await server.get('/api/v1/graph?asOf=2017');
  const certain = (type: string, target: string) =>
    body.edges
      .filter(
        (edge: { source: string; target: string; attributes: { type: string } }) =>
          edge.source === 'hamadoun-koufa' &&
          edge.attributes.type === type &&
          edge.target === target,
      )
      .map(({ attributes }: { attributes: { certain: boolean } }) => attributes.certain);
  expect(certain('LEADS', 'katiba-macina')).toEqual([true]);
  expect(certain('ANSWERS_TO', 'iyad-ag-ghaly')).toEqual([false]);
});

test('the claim of Koufa’s death is kept as refuted, with France as its speaker', async () => {
  const { body } = await server.get('/api/v1/actors/hamadoun-koufa');
  expect(body.claims).toContainEqual(
    expect.objectContaining({ status: 'refuted', attributedTo: 'france' }),
  );
});
