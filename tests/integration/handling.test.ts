import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyDataset } from '../../seed/load/applyDataset.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { Access } from '../../server/http/access.ts';
import { calls } from '../../server/openapi/calls.ts';
import { questionsOf, refusedToViewers } from '../fixtures/callQuestions.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import {
  partsOf,
  readLoosely,
  without,
  writeLoosely,
  type LooseDataset,
} from '../fixtures/looseDataset.ts';
import { getExport, unpacked } from '../fixtures/exported.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

/** Datasets tried beside the one that is made up by hand. */
const runs = 2;
const token = 'a-long-secret-token';
const carried = { authorization: `Bearer ${token}` };
const whole = readLoosely(madeUp);
/** A file is looked into for itself. */
const asked = calls.filter(({ path }) => path !== '/export' && !refusedToViewers.includes(path));

let home: string;
let own: OwnNeo4j;
let viewer: TestServer;
let analyst: TestServer;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entremise-handling-'));
  own = await startOwnNeo4j('handling tests');
  viewer = await startTestServer({
    access: new Access({ token: { secret: token, role: 'viewer' }, users: null }),
    address: own.neo4j,
    home,
  });
  analyst = await startTestServer({ address: own.neo4j, home });
});
afterAll(async () => {
  await viewer.stop();
  await analyst.stop();
  await own.stop();
  await rm(home, { recursive: true, force: true });
});

interface Told {
  readonly status: number;
  readonly etag: string | null;
  readonly body: unknown;
}

/** Everything that the calls of the API say, by question. */
async function everything(server: TestServer): Promise<Map<string, Told>> {
  const told = new Map<string, Told>();
  const get = async (path: string) => {
    const { status, headers, body } = await server.get(path, carried);
    told.set(path, { status, etag: headers.get('etag'), body });
  };
  const paths = asked.flatMap(({ method, path }) =>
    method === 'get' && path !== '/me' && path !== '/queries'
      ? questionsOf(path, whole).map((question) => `/api/v1${question}`)
      : [],
  );
  paths.push('/readyz', '/api/v1/actors/nobody', '/api/v1/relations/nothing');
  // Some at a time, as a browser asks.
  for (let at = 0; at < paths.length; at += 6) await Promise.all(paths.slice(at, at + 6).map(get));
  const actors = (whole.rows['actors'] ?? []).map(({ id }) => id ?? '');
  for (const [call, question] of [
    ['/reach/go-betweens', { to: [actors[0]] }],
    ['/reach', { to: [actors[0]] }],
    ['/reach', { from: [actors[4]], to: [actors[0]] }],
    ['/reach', { from: [actors[7]], to: [actors[2]], asOf: '2033-03' }],
    ['/reach', { from: [actors[0]], to: ['nobody'] }],
    ['/export/contents', {}],
  ] as const) {
    const { status, body } = await server.post(`/api/v1${call}`, question, carried);
    told.set(`${call} ${JSON.stringify(question)}`, { status, etag: null, body });
  }
  // Each form in which the graph leaves, as text.
  for (const format of ['gexf', 'graphml', 'csv', 'json', 'cypher'] as const)
    for (const query of ['', '&asOf=2033', `&actor=${actors.slice(0, 12).join('&actor=')}`]) {
      const { status, bytes } = await getExport(server, format, query, carried);
      const body = format === 'csv' && status === 200 ? unpacked(bytes) : bytes.toString();
      told.set(`export ${format}${query}`, { status, etag: null, body });
    }
  return told;
}

const load = async (dataset: LooseDataset): Promise<void> => {
  const folder = await writeLoosely(dataset);
  await applyDataset(own.database, (await readDataset(folder)).dataset, {
    replace: true,
    bundled: false,
  });
  await rm(folder, { recursive: true, force: true });
};

/** Calls that say what who asks may do. */
const ofTheAsker = ['/api/v1/datasets', '/api/v1/snapshot', '/api/v1/stack'];

/** What is said, but for what says who asks. */
const bodies = (told: ReadonlyMap<string, Told>) =>
  new Map(
    [...told]
      .filter(([question]) => !ofTheAsker.includes(question))
      .map(([question, { status, body }]) => [question, { status, body }]),
  );

/** Loads a dataset, and then the same without its restricted parts: to a viewer it has to be as if nothing had happened. */
async function compare(dataset: LooseDataset): Promise<Map<string, Told>> {
  await load(dataset);
  const seen = await everything(viewer);
  const restricted = new Set(
    partsOf(dataset).filter((part) => 'handling' in part && part.handling === 'restricted'),
  );
  await load(without(dataset, restricted));
  // Bodies with the revision in them, statuses, and the ETags by which one could tell that something has changed.
  expect(await everything(viewer)).toEqual(seen);
  return seen;
}

test('a viewer gets all that an analyst gets of the dataset without its restricted rows', async () => {
  const seen = await compare(whole);
  const [told, left] = [bodies(await everything(analyst)), bodies(seen)];
  expect([...told.keys()].sort()).toEqual([...left.keys()].sort());
  for (const [question, answer] of told)
    expect([question, answer]).toEqual([question, left.get(question)]);
  // Every GET call was tried, and answered.
  for (const { method, path } of asked) {
    if (method !== 'get' || path === '/me' || path === '/queries') continue;
    const statuses = questionsOf(path, whole).map((one) => seen.get(`/api/v1${one}`)?.status);
    expect([path, statuses]).toEqual([path, expect.arrayContaining([200])]);
  }
});

test('who sees everything is told more than who does not', async () => {
  await load(whole);
  const [seen, all] = [bodies(await everything(viewer)), bodies(await everything(analyst))];
  for (const question of ['/api/v1/graph', '/api/v1/stories', '/api/v1/quality', '/readyz'])
    expect([question, seen.get(question)]).not.toEqual([question, all.get(question)]);
});

test('whatever is restricted, a viewer gets the answers of the dataset without it', async () => {
  const parts = partsOf(whole);
  const chances = fc.array(fc.nat(99), { minLength: parts.length, maxLength: parts.length });
  const shares = fc.record({ chances, left: fc.integer({ min: 70, max: 100 }) });
  await fc.assert(
    fc.asyncProperty(shares, fc.integer({ min: 2, max: 25 }), async (drawn, share) => {
      const chance = new Map(parts.map((part, at) => [part, drawn.chances[at] ?? 0]));
      const gone = parts.filter((part) => (chance.get(part) ?? 0) > drawn.left);
      const less = without(whole, new Set(gone));
      await compare(restricting(less, (part) => (chance.get(part) ?? 0) < share));
    }),
    { numRuns: runs, endOnFailure: true },
  );
}, 600_000);

/** A dataset in which some of the rows and scenes, and no others, are restricted. */
function restricting(dataset: LooseDataset, isHit: (part: object) => boolean): LooseDataset {
  const marked = <Part extends object>(part: Part): Part => ({
    ...part,
    handling: isHit(part) ? 'restricted' : 'public',
  });
  return {
    ...dataset,
    rows: Object.fromEntries(
      Object.entries(dataset.rows).map(([file, rows]) => [
        file,
        file === 'camps' || file === 'positions' ? rows : rows.map(marked),
      ]),
    ),
    stories: Object.fromEntries(
      Object.entries(dataset.stories).map(([file, story]) => [
        file,
        { ...story, scenes: story.scenes.map(marked) },
      ]),
    ),
  };
}

test.each(calls.filter(({ method, path }) => method !== 'get' && !/^\/(reach|export)/.test(path)))(
  'a viewer may not $method $path',
  async ({ method, path }) => {
    const filled = `/api/v1${path.replace(/\{\w+\}/g, 'as-of')}`;
    const { status } = await viewer.post(filled, {}, carried, method.toUpperCase());
    expect(status).toBe(403);
  },
);

test.each(refusedToViewers)('a viewer may not read %s', async (path) => {
  expect((await viewer.get(`/api/v1${path.replace(/\{\w+\}/g, 'any')}`, carried)).status).toBe(403);
});
