import { request } from 'node:http';
import { parse as parseCsv } from 'csv-parse/sync';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphMessage, type GraphMessage } from '../../model/messages/graph.ts';
import { exportFormats } from '../../model/messages/question.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUpDescriptor, madeUpRows } from '../fixtures/csvRows.ts';
import { getExport, postExport, unpacked } from '../fixtures/exported.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
let whole: GraphMessage;
beforeAll(async () => {
  server = await startTestServer();
  whole = (await server.get<GraphMessage>('/api/v1/graph')).body;
});
afterAll(() => server.stop());

const keys = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key).sort();
const jsonOf = async (query: string): Promise<GraphMessage> =>
  graphMessage.parse(JSON.parse((await getExport(server, 'json', query)).bytes.toString()));
const csvRows = (text: string): Record<string, string>[] =>
  parseCsv(text, { columns: true, bom: true });
const attributesOf = (graph: GraphMessage, relation: string) =>
  graph.edges.find(({ key }) => key === relation)?.attributes;

/** Some relation that has a start, and one whose end is open. */
const dated = madeUpRows('relations').find(
  ({ since, until, status }) => since?.length === 7 && until === '' && status === 'asserted',
);

test.each([
  ['gexf', 'application/gexf+xml; charset=utf-8', 'gexf'],
  ['graphml', 'application/graphml+xml; charset=utf-8', 'graphml'],
  ['csv', 'application/zip', 'zip'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['json', 'application/json; charset=utf-8', 'json'],
  ['cypher', 'text/plain; charset=utf-8', 'cypher'],
] as const)('%s is a file with a type and a name', async (format, type, ending) => {
  const { status, headers, bytes } = await getExport(server, format);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="${cast.dataset} RESTRICTED.${ending}"`,
  );
  expect(bytes.length).toBeGreaterThan(1_000);
});

test('a name in another script is told to those who read it, and stays a name for others', async () => {
  const { headers } = await getExport(server, 'csv', '&from=2032&until=2033');
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="${cast.dataset} 2032 ? 2033 RESTRICTED.zip"; filename*=UTF-8''${encodeURIComponent(`${cast.dataset} 2032 – 2033 RESTRICTED.zip`)}`,
  );
});

describe('readers of others find', () => {
  test('in GEXF every actor and relation, their attributes, days, places and colors', async () => {
    const text = (await getExport(server, 'gexf')).bytes.toString();
    const graph = gexf.parse(Graph, text, { allowUndeclaredAttributes: true });
    expect([graph.order, graph.size]).toEqual([whole.nodes.length, whole.edges.length]);
    expect(graph.type).toBe('directed');
    for (const { key, attributes } of whole.nodes)
      expect(graph.getNodeAttributes(key), key).toMatchObject({
        label: attributes.name,
        kind: attributes.kind,
        listed: attributes.listed,
      });
    for (const { key, source, target, attributes } of whole.edges) {
      expect([graph.source(key), graph.target(key)]).toEqual([source, target]);
      expect(graph.getEdgeAttributes(key)).toMatchObject({
        relation: attributes.type,
        status: attributes.status,
        summary: attributes.summary,
        evidence: attributes.evidence.map((item) => `${item.source}|${item.locator}`).join('; '),
      });
    }
    const id = dated?.['id'] ?? '';
    expect(text).toMatch(new RegExp(`<edge id="${id}"[^>]* start="${dated?.['since'] ?? ''}-01"`));
    for (const [actor, { x }] of Object.entries(whole.attributes.positions ?? {}))
      expect(graph.getNodeAttribute(actor, 'x')).toBe(x);
    expect(text).toContain('<viz:color r="');
  });

  test('in GraphML the same', async () => {
    const graph = graphml.parse(Graph, (await getExport(server, 'graphml')).bytes.toString());
    expect([graph.order, graph.size]).toEqual([whole.nodes.length, whole.edges.length]);
    for (const { key, source, target, attributes } of whole.edges) {
      expect([graph.source(key), graph.target(key)]).toEqual([source, target]);
      expect(graph.getEdgeAttribute(key, 'relation')).toBe(attributes.type);
      expect(graph.getEdgeAttribute(key, 'certain')).toBe(attributes.certain);
    }
    expect(graph.getAttribute('revision')).toBe(whole.attributes.revision);
  });

  test('in JSON a graph of graphology, with what the API sends and what it does not', async () => {
    const sent = JSON.parse((await getExport(server, 'json')).bytes.toString());
    expect(Graph.from(sent).size).toBe(whole.edges.length);
    const { edges, nodes } = graphMessage.parse(sent);
    expect(edges).toEqual(whole.edges);
    expect(keys(nodes)).toEqual(keys(whole.nodes));
    expect(sent.record.nodes).toHaveLength(
      ['events', 'places', 'figures'].flatMap((file) => madeUpRows(file as 'events')).length,
    );
    const leader = sent.nodes.find(({ key }: { key: string }) => key === cast.leader.id);
    expect(leader.attributes.handling).toBe('public');
    expect(leader.attributes.evidence.length).toBeGreaterThan(0);
  });

  test('in the archive nodes, edges and evidence, each cell as it was', async () => {
    const files = unpacked((await getExport(server, 'csv')).bytes);
    expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv', 'evidence.csv', 'notes.txt']);
    const edges = csvRows(files['edges.csv'] ?? '');
    expect(edges.map(({ id }) => id)).toEqual(whole.edges.map(({ key }) => key));
    for (const { id = '', summary, type, relation } of edges) {
      const attributes = attributesOf(whole, id);
      expect(summary).toBe(attributes?.summary);
      expect(relation).toBe(attributes?.type);
      expect(type).toBe(attributes?.symmetric === true ? 'Undirected' : 'Directed');
    }
    const cited = csvRows(files['evidence.csv'] ?? '').filter(
      ({ row }) => row === edges[0]?.['id'],
    );
    expect(cited.map(({ source, locator }) => ({ source, locator }))).toEqual(
      whole.edges[0]?.attributes.evidence,
    );
  });

  test('in the workbook four sheets', async () => {
    const { bytes } = await getExport(server, 'xlsx');
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['actors', 'relations', 'evidence', 'notes']);
    expect(sheets[0]?.data).toHaveLength(whole.nodes.length + 1);
    expect(sheets[1]?.data).toHaveLength(whole.edges.length + 1);
  });
});

test.each([
  '&asOf=2033',
  '&from=2032&until=2033&category=mediation',
  '&type=FIGHTS&type=LEADS',
  '&kind=Person&status=asserted',
  '&category=',
  '&limit=5',
])('an export %s holds what the graph of the same filters holds', async (query) => {
  const { body } = await server.get<GraphMessage>(`/api/v1/graph?${query.slice(1)}`);
  const exported = await jsonOf(query);
  expect(keys(exported.nodes)).toEqual(keys(body.nodes));
  expect(keys(exported.edges)).toEqual(keys(body.edges));
  expect(exported.attributes.truncated).toBe(body.attributes.truncated);
});

describe('chosen actors', () => {
  const ids: readonly string[] = [cast.leader.id, cast.judge.id, cast.government.id];

  test('come with the relations between them, and nobody else', async () => {
    const part = await jsonOf(`&actor=${ids.join('&actor=')}`);
    expect(keys(part.nodes)).toEqual([...ids].sort());
    expect(keys(part.edges)).toEqual(
      keys(
        whole.edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target)),
      ),
    );
    expect(part.attributes.camps?.flatMap(({ members }) => members) ?? []).not.toContain(
      cast.chief.id,
    );
  });

  test('can be so many that the address would not hold them, and stand where the map has them', async () => {
    const actor = whole.nodes.map(({ key }) => key);
    const positions = Object.fromEntries(actor.map((id, at) => [id, { x: at + 0.5, y: -at }]));
    const { status, bytes } = await postExport(server, { format: 'gexf', actor, positions });
    expect(status).toBe(200);
    const graph = gexf.parse(Graph, bytes.toString());
    expect(graph.order).toBe(actor.length);
    expect(graph.getNodeAttributes(actor[2] ?? '')).toMatchObject({ x: 2.5, y: -2 });
  });

  test.each([
    ['&actor=nobody', 'actor', 'noSuchActor'],
    ['&positions=1', 'positions', 'unknownParameter'],
    ['&asOf=yesterday', 'asOf', 'notADate'],
    ['&certain=perhaps', 'certain', 'notAChoice'],
  ])('%s is refused by name', async (query, field, code) => {
    const { status, bytes } = await getExport(server, 'gexf', query);
    expect(status).toBe(400);
    expect(JSON.parse(bytes.toString())).toMatchObject({ field, code });
  });
});

test('a form that there is not is refused with those that there are', async () => {
  const { status, body } = await server.get('/api/v1/export?format=pdf');
  expect(status).toBe(400);
  expect(body).toMatchObject({ field: 'format', expected: expect.stringContaining('gexf') });
});

test('without what the dates leave open', async () => {
  const sure = await jsonOf('&asOf=2033&certain=true');
  const { body } = await server.get<GraphMessage>('/api/v1/graph?asOf=2033');
  expect(body.edges.some(({ attributes }) => !attributes.certain)).toBe(true);
  expect(keys(sure.edges)).toEqual(keys(body.edges.filter(({ attributes }) => attributes.certain)));
});

test.each(exportFormats.filter((format) => format !== 'xlsx'))(
  '%s says where it comes from, of when it is, what was left out and who may see it',
  async (format) => {
    const { bytes } = await getExport(server, format, '&asOf=2033&category=conflict&language=fr');
    const text = format === 'csv' ? (unpacked(bytes)['notes.txt'] ?? '') : bytes.toString();
    for (const said of [
      cast.id,
      whole.attributes.revision,
      madeUpDescriptor().entremise.dataUntil,
      '2033',
      'catégories\u00a0: Conflit',
      'Marquage',
    ])
      expect(text.includes(said), said).toBe(true);
  },
);

test('the workbook says it on its sheet of notes', async () => {
  const { bytes } = await getExport(server, 'xlsx', '&status=refuted');
  const notes = (await readWorkbook(new Uint8Array(bytes).buffer)).find(
    ({ sheet }) => sheet === 'notes',
  );
  const said = notes?.data.map((row) => row.join(': ')) ?? [];
  expect(said).toContain(`Revision: ${whole.attributes.revision}`);
  expect(said).toContain('Filters: statuses: refuted');
});

test('what an export would hold is told before', async () => {
  const { body } = await server.post('/api/v1/export/contents', {});
  const restricted = (file: 'actors' | 'relations') =>
    madeUpRows(file).filter(({ handling }) => handling === 'restricted').length;
  expect(body).toMatchObject({
    actors: whole.nodes.length,
    relations: whole.edges.length,
    restricted: { actors: restricted('actors'), relations: restricted('relations') },
  });
  const one = await server.post('/api/v1/export/contents', { actor: [cast.leader.id] });
  expect(one.body).toMatchObject({ actors: 1, relations: 0, restricted: { actors: 0 } });
});

test('whoever has the file of this revision is not sent it again', async () => {
  const path = '/api/v1/export?format=graphml';
  const etag = (await getExport(server, 'graphml')).headers.get('etag') ?? '';
  const status = await new Promise((resolve, reject) => {
    const asked = request(`${server.url}${path}`, { headers: { 'if-none-match': etag } });
    asked.on('response', (response) => resolve(response.resume().statusCode));
    asked.on('error', reject).end();
  });
  expect(status).toBe(304);
});

test('the public layer alone is exported where that is asked for', async () => {
  const response = await fetch(`${server.url}/api/v1/export?format=json`, {
    headers: { 'entremise-layer': 'public' },
  });
  const graph = graphMessage.parse(await response.json());
  expect(graph.edges.every(({ attributes }) => attributes.handling === 'public')).toBe(true);
  expect(graph.edges.length).toBeLessThan(whole.edges.length);
  expect(response.headers.get('content-disposition')).not.toContain('RESTRICTED');
});
