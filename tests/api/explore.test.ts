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
import { cast } from '../fixtures/cast.ts';
import { evidenceOf, madeUpRows, oneRow } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

const relations = madeUpRows('relations');
const { leader, priest, fleet, lister, navy, chief, spokesman } = cast;
/** The rows at one end of which an actor stands. */
const rowsOf = (actor: string) =>
  relations.filter(({ source, target }) => source === actor || target === actor);

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

  test('has the camps of the dataset, each actor in one at most: where it is named, else by the first rule that fits', async () => {
    const { body } = await server.get('/api/v1/graph');
    const { camps } = graphMessage.parse(body).attributes;
    const membersOf = (id: string) => camps?.find((camp) => camp.id === id)?.members;
    expect(camps?.map(({ id }) => id)).toEqual([
      'camp-fleet',
      'camp-state',
      'camp-courier',
      'camp-quays',
    ]);
    // By name, and by a relation of a type.
    expect(membersOf('camp-fleet')).toEqual(
      [
        'ilo-marsan',
        'kasim-dray',
        'lantern-fleet',
        'reed-squadron',
        'pier-nine-committee',
        'salt-brigade',
        'dockers-union',
      ].sort(),
    );
    // Named twice, he stands where he is named first.
    expect(membersOf('camp-courier')).toEqual(['night-courier']);
    expect(membersOf('camp-quays')).toContain('fishwives-cooperative');
    const all = camps?.flatMap(({ members }) => members) ?? [];
    expect(new Set(all).size).toBe(all.length);
    expect(camps?.[1]).toMatchObject({ name: 'Government', nameFr: null });
  });

  test('has actors where the dataset puts them on the map', async () => {
    const { body } = await server.get('/api/v1/graph');
    expect(graphMessage.parse(body).attributes.positions).toEqual({
      'ilo-marsan': { x: 0, y: 120 },
      'lantern-fleet': { x: -180, y: 220.5 },
      'government-of-halvane': { x: 420, y: -60 },
      'night-courier': { x: -300, y: -300 },
    });
  });

  test('says who is listed as terrorist, and never by association', async () => {
    const { body } = await server.get('/api/v1/graph');
    const listed = body.nodes
      .filter(({ attributes }: { attributes: { listed: boolean } }) => attributes.listed)
      .map(({ key }: { key: string }) => key);
    // Its leader, its commanders and its parts are not; of him the listing is refuted.
    expect(listed).toEqual([fleet.id]);
    expect(oneRow(relations, lister.id, 'LISTED_AS_TERRORIST', fleet.id)['status']).toBe(
      'asserted',
    );
    expect(oneRow(relations, lister.id, 'LISTED_AS_TERRORIST', leader.id)['status']).toBe(
      'refuted',
    );
  });

  test('says where the dates leave open whether a relation holds', async () => {
    const dated = oneRow(relations, leader.id, 'LEADS', fleet.id);
    const undated = oneRow(relations, leader.id, 'ANSWERS_TO', chief.id);
    expect([dated['since'] === '', undated['since']]).toEqual([false, '']);
    const { body } = await server.get('/api/v1/graph?asOf=2033');
    const certain = new Map(
      body.edges.map(({ key, attributes }: { key: string; attributes: { certain: boolean } }) => [
        key,
        attributes.certain,
      ]),
    );
    expect(certain.get(dated['id'])).toBe(true);
    expect(certain.get(undated['id'])).toBe(false);
  });
});

describe('a dossier', () => {
  test('holds relations by category with counts, events, places and sources', async () => {
    const { body } = await server.get(`/api/v1/actors/${leader.id}`);
    const dossier = dossierMessage.parse(body);
    const rows = rowsOf(leader.id);
    expect(dossier.relations.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    expect(dossier.relations.map(({ category }) => category)).toEqual([
      'allegiance',
      'mediation',
      'conflict',
      'affiliation',
      'position',
    ]);
    const part = madeUpRows('participants').filter(({ actor }) => actor === leader.id);
    expect(part.length).toBeGreaterThan(1);
    expect(new Set(dossier.events.map(({ id }) => id))).toEqual(
      new Set(part.map(({ event }) => event)),
    );
    const cited = rows.flatMap(evidenceOf).map(({ source }) => source);
    expect(new Set(dossier.sources.map(({ id }) => id))).toEqual(new Set(cited));
    expect(dossier.listed).toBe(false);
  });

  test('says where somebody is', async () => {
    const { subject = '', place = '' } =
      madeUpRows('locations').find(({ role }) => role === 'based') ?? {};
    const { body } = await server.get(`/api/v1/actors/${subject}`);
    expect(dossierMessage.parse(body).places.map(({ id }) => id)).toContain(place);
  });

  test('keeps the refuted claim of his death, with its speaker', async () => {
    const row = oneRow(relations, navy.id, 'KILLED', leader.id);
    expect(row['status']).toBe('refuted');
    const { body } = await server.get(`/api/v1/actors/${leader.id}`);
    expect(body.claims).toContainEqual(
      expect.objectContaining({
        relation: row['id'],
        status: 'refuted',
        attributedTo: navy.id,
        speaker: navy.name,
      }),
    );
  });
});

describe('a neighborhood', () => {
  test('is capped for each type and says what it left out', async () => {
    const { body } = await server.get(`/api/v1/actors/${fleet.id}/neighborhood?limit=1`);
    graphMessage.parse(body);
    const perType = new Map<string, number>();
    for (const { source, attributes } of body.edges) {
      const side = source === fleet.id ? 'out' : 'in';
      const key = `${attributes.type} ${attributes.symmetric ? 'both' : side}`;
      perType.set(key, (perType.get(key) ?? 0) + 1);
    }
    expect(Math.max(...perType.values())).toBe(1);
    const leftOut = body.attributes.leftOut.reduce(
      (sum: number, { count }: { count: number }) => sum + count,
      0,
    );
    expect(leftOut).toBeGreaterThan(0);
    expect(leftOut + body.edges.length).toBe(rowsOf(fleet.id).length);
  });

  test('grows with its depth', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map((depth) =>
        server.get(`/api/v1/actors/${spokesman.id}/neighborhood?depth=${depth}&limit=100`),
      ),
    );
    const near = new Set(rowsOf(spokesman.id).flatMap(({ source, target }) => [source, target]));
    expect(one?.body.nodes).toHaveLength(near.size);
    const far = new Set(
      [...near].flatMap((id) => rowsOf(id ?? '').flatMap(({ source, target }) => [source, target])),
    );
    expect(two?.body.nodes).toHaveLength(far.size);
    expect(far.size).toBeGreaterThan(near.size);
  });
});

test('a relation carries its evidence and the records of its sources', async () => {
  const row = oneRow(relations, leader.id, 'WILLING_TO_MEET', priest.id);
  const { body } = await server.get(`/api/v1/relations/${row['id']}`);
  relationMessage.parse(body);
  const cited = evidenceOf(row);
  expect(cited.length).toBeGreaterThan(1);
  expect(body.evidence).toEqual(cited);
  const records = madeUpRows('sources').filter(({ id }) =>
    cited.some(({ source }) => source === id),
  );
  expect(body.sources).toHaveLength(records.length);
  for (const { id, author } of records)
    expect(body.sources).toContainEqual(expect.objectContaining({ id, author }));
});

test('sources say all that cites them', async () => {
  sourcesMessage.parse((await server.get('/api/v1/sources')).body);
  for (const { id } of madeUpRows('sources')) {
    const source = sourceMessage.parse((await server.get(`/api/v1/sources/${id}`)).body);
    const citing = relations.filter((row) => evidenceOf(row).some((item) => item.source === id));
    expect(citing.length).toBeLessThan(relations.length);
    expect(source.citedBy.filter(({ kind }) => kind === 'relation')).toHaveLength(citing.length);
  }
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
    dataset: cast.id,
    revision: expect.stringMatching(/^[0-9a-f]{16}$/),
    database: 'ready',
  });
});
