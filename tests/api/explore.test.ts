import Graph from 'graphology';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dossierMessage,
  relationMessage,
  sourceMessage,
  sourcesMessage,
} from '../../model/messages/dossier.ts';
import { graphMessage } from '../../model/messages/graph.ts';
import { modelMessage } from '../../model/messages/vocabulary.ts';
import { csvRows } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('the graph on the wire', () => {
  test('is what graphology reads', async () => {
    const { body } = await server.get('/api/v1/graph');
    graphMessage.parse(body);
    const graph = Graph.from(body);
    expect(graph.order).toBe(body.attributes.nodeCount);
    expect(graph.size).toBe(body.attributes.edgeCount);
    expect(graph.type).toBe('directed');
  });

  test('says who is listed as terrorist, and never by association', async () => {
    const { body } = await server.get('/api/v1/graph');
    const listed = body.nodes
      .filter(({ attributes }: { attributes: { listed: boolean } }) => attributes.listed)
      .map(({ key }: { key: string }) => key)
      .sort();
    expect(listed).toEqual(['ansar-dine', 'iyad-ag-ghaly', 'jnim']);
  });

  test('says where the dates leave open whether a relation holds', async () => {
    const { body } = await server.get('/api/v1/graph?asOf=2017');
    const certain = new Map(
      body.edges.map(({ key, attributes }: { key: string; attributes: { certain: boolean } }) => [
        key,
        attributes.certain,
      ]),
    );
    expect(certain.get('hamadoun-koufa-leads-katiba-macina')).toBe(true);
    expect(certain.get('hamadoun-koufa-answers-to-iyad-ag-ghaly')).toBe(false);
  });
});

describe('a dossier', () => {
  test('holds relations by category with counts, events, places and sources', async () => {
    const { body } = await server.get('/api/v1/actors/hamadoun-koufa');
    const dossier = dossierMessage.parse(body);
    const rows = csvRows('relations').filter(
      (row) => row['source'] === 'hamadoun-koufa' || row['target'] === 'hamadoun-koufa',
    );
    expect(dossier.relations.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    expect(dossier.relations.map(({ category }) => category)).toEqual([
      'allegiance',
      'mediation',
      'conflict',
      'affiliation',
      'position',
    ]);
    expect(dossier.events.map(({ id }) => id)).toContain('koufa-audio-2017');
    expect(dossier.sources.map(({ id }) => id)).toEqual(['icg-276']);
    expect(dossier.listed).toBe(false);
  });

  test('keeps the refuted claim of his death, with its speaker', async () => {
    const { body } = await server.get('/api/v1/actors/hamadoun-koufa');
    expect(body.claims).toContainEqual(
      expect.objectContaining({
        relation: 'operation-barkhane-killed-hamadoun-koufa',
        status: 'refuted',
        attributedTo: 'france',
        speaker: 'France',
      }),
    );
  });
});

describe('a neighborhood', () => {
  test('is capped for each type and says what it left out', async () => {
    const { body } = await server.get('/api/v1/actors/katiba-macina/neighborhood?limit=1');
    graphMessage.parse(body);
    const perType = new Map<string, number>();
    for (const { source, attributes } of body.edges) {
      const side = source === 'katiba-macina' ? 'out' : 'in';
      const key = `${attributes.type} ${attributes.symmetric ? 'both' : side}`;
      perType.set(key, (perType.get(key) ?? 0) + 1);
    }
    expect(Math.max(...perType.values())).toBe(1);
    const all = csvRows('relations').filter(
      (row) => row['source'] === 'katiba-macina' || row['target'] === 'katiba-macina',
    ).length;
    expect(
      body.attributes.leftOut.reduce(
        (sum: number, { count }: { count: number }) => sum + count,
        0,
      ) + body.edges.length,
    ).toBe(all);
  });

  test('grows with its depth', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map((depth) =>
        server.get(`/api/v1/actors/imrana-cisse/neighborhood?depth=${depth}&limit=100`),
      ),
    );
    expect(one?.body.nodes.length).toBeLessThan(two?.body.nodes.length);
  });
});

test('a relation carries its evidence and the records of its sources', async () => {
  const { body } = await server.get(
    '/api/v1/relations/hamadoun-koufa-willing-to-meet-mahmoud-dicko',
  );
  relationMessage.parse(body);
  expect(body.evidence).toEqual(
    ['§III.B', 'fn 68', '§VI.A'].map((locator) => ({ source: 'icg-276', locator })),
  );
  expect(body.sources[0]).toMatchObject({ id: 'icg-276', author: 'International Crisis Group' });
});

test('sources say all that cites them', async () => {
  sourcesMessage.parse((await server.get('/api/v1/sources')).body);
  const source = sourceMessage.parse((await server.get('/api/v1/sources/icg-276')).body);
  expect(source.citedBy.filter(({ kind }) => kind === 'relation')).toHaveLength(
    csvRows('relations').length,
  );
});

test('the model is the table with wording in both languages', async () => {
  const model = modelMessage.parse((await server.get('/api/v1/model')).body);
  expect(model.relationTypes.find(({ type }) => type === 'WILLING_TO_MEET')).toMatchObject({
    access: { forward: 'none', backward: 'willingness' },
    category: 'mediation',
    nature: 'state',
  });
});

test('liveness and readiness', async () => {
  expect((await server.get('/livez')).status).toBe(200);
  expect((await server.get('/readyz')).body).toMatchObject({
    dataset: 'central-mali-2019',
    revision: expect.stringMatching(/^[0-9a-f]{16}$/),
    database: 'ready',
  });
});
