import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBundled } from '../../commands/loadBundled.ts';
import { stackPort } from '../../commands/stackPort.ts';
import type { Edit, EditsMessage, Patch } from '../../model/messages/edits.ts';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { ownFolder } from '../../seed/keep/ownJournal.ts';
import { Access } from '../../server/http/access.ts';
import { StackKeeper } from '../../seed/keep/stackKeeper.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { serveApp, type ServedApp } from '../fixtures/serveApp.ts';

let own: OwnNeo4j;
let server: ServedApp;
let closed: ServedApp;
beforeAll(async () => {
  own = await startOwnNeo4j('edit tests');
  await loadBundled(own.database, { folder: madeUp, home: own.home });
  const port = stackPort(new StackKeeper(own.database, { home: own.home, bundled: madeUp }));
  server = await serveApp(own.database.view({}), {
    edits: { port, localName: 'Awa' },
  });
  closed = await serveApp(own.database.view({}), {
    access: new Access({ token: { secret: token, role: 'viewer' }, users: null }),
    edits: { port, localName: 'Awa' },
  });
});
afterAll(async () => {
  await server.stop();
  await closed.stop();
  await own.stop();
});

/** Whoever comes with it is a viewer. */
const token = 'a-long-secret-token';

const ask = async (method: string, path: string, body?: unknown, at = server) => {
  const response = await fetch(`${at.url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
};
const get = (path: string) => ask('GET', path);
const post = (path: string, body: unknown) => ask('POST', path, body);
const edit = (change: unknown, more = {}) => post('/edits', { change, ...more });
const undo = () => post('/edits/undo', {});
const reach = async (): Promise<ReachMessage> =>
  (await post('/reach', { from: [cast.government.id], to: [cast.leader.id] })).body;
const journal = () => readFile(join(ownFolder(own.home, cast.id), 'edits.csv'), 'utf8');
const edits = async (): Promise<EditsMessage['items']> => (await get('/edits')).body.items;

const died = { is: 'end', item: cast.leader.id, date: '2034-06' };
const opened = {
  is: 'add',
  file: 'relations',
  cells: {
    source: cast.government.id,
    type: 'MET_WITH',
    target: cast.leader.id,
    since: '2034-06-20',
    channel: 'open',
  },
};

describe('an edit', () => {
  test('changes the answer of Reach at once, and taking it back gives the same answer and the same revision', async () => {
    const before = await reach();
    expect(before.routes.length).toBeGreaterThan(0);
    const { status, body } = await edit(opened, { why: 'told by both' });
    expect(status, JSON.stringify(body)).toBe(200);
    const during = await reach();
    expect(during.meta.revision).toBe(body.revision);
    expect(during.meta.stack?.map(({ id }) => id)).toEqual([cast.id, 'own']);
    const [hop] = during.routes[0]?.hops ?? [];
    expect(during.routes[0]?.hops).toHaveLength(1);
    expect(hop?.relations[0]).toMatchObject({ set: 'own', channelThen: 'open' });
    expect(hop?.text.en).toContain('your own note, not in the record');
    expect((await undo()).body.revision).toBe(before.meta.revision);
    expect(await reach()).toEqual(before);
  });

  test('that somebody died takes the routes to him away', async () => {
    const before = await reach();
    const dead = await edit({ ...died, date: '2034-05' });
    expect(dead.status, JSON.stringify(dead.body)).toBe(200);
    const after = await reach();
    expect(after.routes).toEqual([]);
    expect(after.meta.stack?.at(-1)).toMatchObject({ id: 'own', kind: 'private', corrects: 1 });
    const { body } = await get(`/actors/${cast.leader.id}`);
    expect(body).toMatchObject({
      until: '2034-05',
      set: 'own',
      corrections: [{ by: 'Awa', before: { until: '' } }],
    });
    await undo();
    expect(await reach()).toEqual(before);
  });

  test('that is wrong is refused with what is wrong, at its column, in both languages; nothing is written', async () => {
    const { revision } = (await get('/edits')).body;
    const { status, body } = await edit({
      ...opened,
      cells: { ...opened.cells, type: 'KILLED', until: '2035' },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: 'urn:entremise:problem:edit-refused',
      problems: expect.arrayContaining([
        {
          kind: 'actDates',
          place: expect.stringContaining('own/edits.csv'),
          column: 'until',
          text: { en: expect.any(String), fr: expect.any(String) },
        },
      ]),
    });
    expect((await get('/edits')).body).toMatchObject({ total: 0, revision });
    const preview = await post('/edits/preview', { change: opened });
    expect(preview.body).toMatchObject({
      problems: [],
      sentence: { en: expect.stringContaining('met with') },
    });
    expect((await get('/edits')).body).toMatchObject({ total: 0, revision });
    expect((await edit({ is: 'retract', item: 'nobody-at-all' })).body).toMatchObject({
      code: 'noSuchItem',
      field: 'change.item',
    });
  });

  test('of every kind reads as it was meant, and none needs the others', async () => {
    const relation = 'fishwives-cooperative-intermediary-to-lantern-fleet';
    for (const change of [
      { is: 'channel', item: relation, channel: 'broken', since: '2034-01' },
      { is: 'retract', item: relation },
      { is: 'evidence', item: relation, evidence: 'estuary-lookout|ch. 9' },
      { is: 'correct', item: relation, cells: { summary: 'They carried word once.' } },
      { is: 'note', item: relation, text: 'ask the harbor pilot' },
      { is: 'alias', item: cast.leader.id, alias: 'The Pilot' },
      { is: 'listed', item: cast.leader.id, by: cast.lister.id, since: '2034-02' },
      { is: 'add', file: 'actors', cells: { name: 'Mirel Oss', kind: 'Person' } },
      { is: 'same', item: 'mirel-oss', sameAs: cast.leader.id },
    ])
      expect((await edit(change)).status, JSON.stringify(change)).toBe(200);
    expect((await get(`/relations/${relation}`)).body).toMatchObject({
      channel: 'broken',
      channelSince: '2034-01',
      status: 'refuted',
      summary: 'They carried word once.',
      // What it said in French before is not what it says now.
      summaryFr: null,
      set: 'own',
    });
    const { body } = await get('/actors/mirel-oss');
    expect(body).toMatchObject({ id: cast.leader.id, listed: true, joinedIds: ['mirel-oss'] });
    expect(body.aliases).toEqual(expect.arrayContaining(['The Pilot', 'Mirel Oss']));
    const [last, added] = await edits();
    expect(last).toMatchObject({ is: 'same', fits: true, by: 'Awa' });
    const needed = await ask('DELETE', `/edits/${added?.id}`);
    expect(needed).toMatchObject({
      status: 409,
      body: { code: 'stillNeeded', parameters: { edits: last?.id } },
    });
    for (const { id } of await edits())
      expect((await ask('DELETE', `/edits/${id}`)).status).toBe(200);
    expect((await get('/edits')).body.total).toBe(0);
  });
});

test('two edits at once are made one after the other, the second on the first', async () => {
  const actor = { is: 'add', file: 'actors', cells: { name: 'Same Name', kind: 'Person' } };
  const both = await Promise.all([edit(actor), edit(actor)]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const ids = both.map(({ body }) => (body.edit as Edit).cells[0]?.row);
  expect(ids).toEqual(['same-name', 'same-name-2']);
  await undo();
  await undo();
});

test('a layer that is switched off counts nowhere, and on again gives the same revision', async () => {
  await edit(opened);
  const on = await reach();
  const off = await post('/stack', { set: 'own', on: false });
  expect(off.body.sets).toMatchObject([{ on: true }, { id: 'own', on: false }]);
  const without = await reach();
  expect(without.routes[0]?.hops.length).toBeGreaterThan(1);
  expect((await get('/graph')).body.attributes.stack).toMatchObject([{}, { id: 'own', on: false }]);
  await post('/stack', { set: 'own', on: true });
  expect(await reach()).toEqual(on);
  expect((await post('/stack', { set: cast.id, on: false })).body.code).toBe('baseStays');
  await undo();
});

test('what a killed program had written and not loaded is loaded at the next start, and nothing else is lost', async () => {
  await edit(died);
  const whole = await journal();
  const revision = (await get('/edits')).body.revision;
  await undo();
  // As a program leaves it that is killed between writing and loading, and one in the middle of writing.
  const folder = ownFolder(own.home, cast.id);
  await writeFile(join(folder, 'edits.csv'), whole);
  await writeFile(join(folder, 'edits.csv.part'), whole.slice(0, 100));
  expect(await loadBundled(own.database, { folder: madeUp, home: own.home })).toContain(revision);
  expect((await edits()).map(({ is }) => is)).toEqual(['end']);
  await undo();
  expect((await readdir(folder)).sort()).toEqual(['edits.csv']);
});

test('a colleague’s patch is compared first; what conflicts is decided before anything is written', async () => {
  await edit({ ...died, date: '2034-03' }, { why: 'radio' });
  await edit({ is: 'alias', item: cast.chief.id, alias: 'Vesna T.' });
  const patch: Patch = (await get('/edits/patch')).body;
  expect(patch.edits.map(({ is }) => is)).toEqual(['end', 'alias']);
  await undo();
  await undo();
  await edit({ ...died, date: '2034-04' });
  const { body } = await post('/edits/patch/compare', { patch });
  expect(body).toMatchObject({
    known: 0,
    problems: [],
    conflicts: [
      {
        column: 'until',
        mine: { value: '2034-04', by: 'Awa' },
        theirs: { value: '2034-03', why: 'radio' },
      },
    ],
  });
  expect((await post('/edits/patch', { patch, decisions: {} })).body.code).toBe('undecided');
  expect((await edits()).length).toBe(1);
  const decided = { [patch.edits[0]?.id ?? '']: 'mine' };
  expect((await post('/edits/patch', { patch, decisions: decided })).body.taken).toBe(1);
  expect((await get(`/actors/${cast.leader.id}`)).body.until).toBe('2034-04');
  expect(
    (await post('/edits/patch/compare', { patch: { ...patch, dataset: 'other' } })).body.code,
  ).toBe('otherDataset');
  await undo();
  await undo();
});

test('who may not edit learns nothing of edits, and a form of another site can send none', async () => {
  await edit({ is: 'note', item: cast.leader.id, text: 'a secret' });
  for (const [method, path, body] of [
    ['GET', '/edits'],
    ['GET', '/edits/patch'],
    ['POST', '/edits', { change: died }],
    ['POST', '/edits/undo', {}],
    ['POST', '/stack', { set: 'own', on: false }],
    ['DELETE', '/edits/e1'],
  ] as const) {
    const answer = await ask(method, path, body, closed);
    expect(answer, path).toMatchObject({ status: 403, body: { code: 'editorsOnly' } });
  }
  expect((await ask('GET', '/stack', undefined, closed)).body).toEqual({
    sets: [],
    revision: '',
    mayEdit: false,
    closed: 'editorsOnly',
  });
  const form = await fetch(`${server.url}/api/v1/edits/undo`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'text/plain' },
  });
  expect(form.status).toBe(415);
  const foreign = await fetch(`${server.url}/api/v1/edits/undo`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', origin: 'http://evil.example' },
  });
  expect(foreign.status).toBe(403);
  await undo();
});

test('the calls for editors are those that the OpenAPI document names', async () => {
  const { paths } = (await get('/openapi.json')).body;
  const named = Object.keys(paths).filter((path) => /v1\/(edits|stack)/.test(path));
  expect(named.length).toBeGreaterThan(5);
  for (const path of named) {
    const call = path.replace('/api/v1', '');
    if ('get' in paths[path]) expect((await get(call)).status, path).toBe(200);
    if ('post' in paths[path]) expect((await post(call, { nothing: true })).status, path).toBe(400);
    if ('delete' in paths[path])
      expect((await ask('DELETE', call.replace('{id}', 'e0'))).body.code).toBe('unknownEdit');
  }
});

test('every answer says which layers it rests on: in its body or its head', async () => {
  const layers = async (path: string) =>
    (await fetch(`${server.url}/api/v1${path}`)).headers.get('entremise-layers');
  const lists = ['/events', '/timeline', '/sources', `/actors/${cast.leader.id}`, '/search?q=mar'];
  for (const path of lists) expect(await layers(path), path).toBeNull();
  await edit(opened);
  for (const path of lists) expect(await layers(path), path).toBe(`${cast.id}, own`);
  const measured = (await get('/metrics/degree')).body.meta.stack;
  expect(measured).toMatchObject([{ id: cast.id }, { id: 'own', on: true }]);
  await undo();
});
