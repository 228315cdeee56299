import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { call, draftWith } from '../fixtures/draftCalls.ts';
import { Access } from '../../server/http/access.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import { serveDesk } from '../fixtures/serveDesk.ts';
import type { ServedApp } from '../fixtures/serveApp.ts';

let home: string;
let server: ServedApp;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entremise imports '));
  await cp(madeUp, join(home, 'datasets/halvane-2034'), { recursive: true });
  server = await serveDesk(openDatabase(inject('neo4j')), home);
});
afterAll(async () => {
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

const nodes = 'Id,Label,Type\n1,Sable Orrin,Person\n2,Kestrel Guard,Watch\n3,Mira Dole,Person\n';
const edges =
  'Source,Target,Relationship,mood\n1,2,heads,calm\n3,2,serves,wary\n1,3,saw,calm\n3,1,saw,\n';
const start = { mapping: null };

describe('an import', () => {
  test('takes files in, reads them, and gives no word a meaning by itself', async () => {
    const id = await draftWith(server.url, { 'nodes.csv': nodes, 'edges.csv': edges });
    const { body } = await call(server.url, 'POST', `/imports/${id}/reading`, start);
    expect(body.reading.state).toBe('ready');
    expect(body.reading.counts).toMatchObject({ actors: 3, neutral: 4 });
    expect(body.reading.mapping.types[0]).toMatchObject({ value: 'saw', as: 'TIED_TO', count: 2 });
    expect(body.reading.mapping.types[0].samples[0].en).toBe('Sable Orrin is tied to Mira Dole');
    expect(body.reading.mapping.kinds.map(({ as }: { as: string }) => as)).toEqual([
      'Person',
      'Unknown',
    ]);
  });

  test('is written as a folder that the loader takes, once its words are decided, and is kept meanwhile', async () => {
    const id = await draftWith(server.url, { 'guard.csv': edges, 'nodes.csv': nodes });
    const first = await call(server.url, 'POST', `/imports/${id}/reading`, start);
    const { mapping } = first.body.reading;
    mapping.dataset.name = 'kestrel';
    mapping.types = mapping.types.map((entry: { value: string }) =>
      entry.value === 'saw' ? { ...entry, as: 'MET_WITH' } : entry,
    );
    await call(server.url, 'POST', `/imports/${id}/reading`, { mapping });
    const again = await call(server.url, 'GET', `/imports/${id}`);
    const decided = again.body.reading.mapping;
    expect(decided.types[0].samples[0].en).toBe('Sable Orrin met with Mira Dole');
    const { body } = await call(server.url, 'POST', `/imports/${id}/write`, { mapping: decided });
    expect(body.written).toEqual({ name: 'kestrel', isAside: false });
    const folder = join(home, 'datasets/kestrel');
    expect(await readdir(folder)).toContain('mapping.json');
    const { tables } = await readDataset(folder);
    expect(tables.relations.map(({ cells }) => cells['type']).sort()).toEqual([
      'MET_WITH',
      'MET_WITH',
      'TIED_TO',
      'TIED_TO',
    ]);
  });

  test('of the next edition goes by the mapping of the one before, and tells what changes', async () => {
    const id = await draftWith(server.url, {
      'kestrel.csv': `${edges}2,3,serves,\n`,
      'nodes.csv': nodes,
    });
    const { body } = await call(server.url, 'POST', `/imports/${id}/reading`, start);
    const changed = body.reading.difference.map(({ file }: { file: string }) => file);
    expect(changed).toContain('relations');
    const types = body.reading.mapping.types.map(({ as }: { as: string }) => as);
    expect(types).toContain('MET_WITH');
  });

  test('offers actors of the loaded dataset, with what speaks for them', async () => {
    const { body: graph } = await call(server.url, 'GET', '/graph?limit=1');
    const [{ key, attributes }] = graph.nodes;
    const id = await draftWith(server.url, {
      'a.csv': `source,target\n${attributes.name},Nobody\n`,
    });
    const { body } = await call(server.url, 'POST', `/imports/${id}/reading`, start);
    expect(body.reading.mapping.matches[0]).toMatchObject({
      with: key,
      because: [{ by: 'name' }],
      decision: 'undecided',
    });
    const without = await call(server.url, 'POST', `/imports/${id}/reading`, {
      mapping: null,
      against: false,
    });
    expect(without.body.reading.mapping.matches).toEqual([]);
  });

  test('may not take the name of a dataset that comes with the program', async () => {
    const id = await draftWith(server.url, { 'a.csv': 'source,target\nIlo,Vesna\n' });
    const { body } = await call(server.url, 'POST', `/imports/${id}/reading`, start);
    const { mapping } = body.reading;
    mapping.dataset.name = 'central-mali-2019';
    const { body: refused } = await call(server.url, 'POST', `/imports/${id}/write`, { mapping });
    expect(refused.written).toBeNull();
    expect(refused.reading.problems[0].samples[0].rule).toContain('comes with the program');
  });
});

describe('what is brought in vain', () => {
  const pile = zipSync({ 'xl/workbook.xml': new Uint8Array(160 * 1024 * 1024) });
  test.each([
    ['a binary', Buffer.from('7f454c46020101000000000000000000', 'hex'), /is a program/],
    ['a bomb', pile, /unfolds to more than 150 MB/],
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('x') }), /not a workbook/],
  ])('%s called .csv is refused in a sentence, and other files stay', async (_name, bytes, why) => {
    const id = await draftWith(server.url, { 'good.csv': edges, 'bad.csv': bytes });
    const { status, body } = await call(server.url, 'POST', `/imports/${id}/reading`, start);
    expect(status).toBe(200);
    expect(body.reading.state).toBe('refused');
    expect(body.reading.problems[0].samples[0].rule).toMatch(why);
    const lines = await fetch(`${server.url}/api/v1/imports/${id}/problems`);
    expect(await lines.text()).toMatch(why);
    await call(server.url, 'DELETE', `/imports/${id}/files/bad.csv`);
    const { body: after } = await call(server.url, 'POST', `/imports/${id}/reading`, start);
    expect(after.reading.state).toBe('ready');
  });

  test('a file of 200 MB is refused, and nothing of it stays', async () => {
    const id = await draftWith(server.url, {});
    const large = new Uint8Array(200 * 1024 * 1024);
    const { status, body } = await call(server.url, 'PUT', `/imports/${id}/files/a.csv`, large);
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'fileTooLarge', parameters: { most: '100 MB' } });
    expect((await call(server.url, 'GET', `/imports/${id}`)).body.files).toEqual([]);
  });

  test.each(['..%2F..%2Fpassword', '.hidden', 'a%2Fb.csv', 'a%00.csv'])(
    'a name that leads elsewhere (%s) is refused',
    async (name) => {
      const id = await draftWith(server.url, {});
      const { status, body } = await call(server.url, 'PUT', `/imports/${id}/files/${name}`, edges);
      expect([status, body.code]).toEqual([400, 'fileNameRefused']);
    },
  );

  test('an import that is not there has no page', async () => {
    const { status, body } = await call(server.url, 'GET', '/imports/..%2F..%2Fetc');
    expect([status, body.code]).toEqual([404, 'unknownImport']);
  });
});

test('of two imports at once the second is told to wait, and everything else is answered meanwhile', async () => {
  const many = `source,target\n${'Ilo,Vesna\n'.repeat(15_000)}`;
  const drafts = [
    await draftWith(server.url, { 'many.csv': many }),
    await draftWith(server.url, { 'more.csv': many }),
  ];
  const both = Promise.all(
    drafts.map((id) => call(server.url, 'POST', `/imports/${id}/reading`, start)),
  );
  expect((await call(server.url, 'GET', '/model')).status).toBe(200);
  // Whichever came first is read.
  const [first, second] = (await both).sort((a, b) => a.status - b.status);
  expect(first?.body.reading.state).toBe('ready');
  expect([second?.status, second?.body.code]).toEqual([503, 'importRunning']);
});

test('who needs a token may not import, and is told of no dataset but the one that is shown', async () => {
  const token = 'a-long-secret-token';
  const shared = await serveDesk(openDatabase(inject('neo4j')), home, {
    access: new Access({ token: { secret: token, role: 'viewer' }, users: null }),
  });
  const headers = { authorization: `Bearer ${token}` };
  const begun = await fetch(`${shared.url}/api/v1/imports`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(begun.status).toBe(403);
  const all = await (await fetch(`${shared.url}/api/v1/datasets`, { headers })).json();
  expect(all).toMatchObject({ mayEdit: false, work: null });
  expect(all.items.every(({ isLoaded }: { isLoaded: boolean }) => isLoaded)).toBe(true);
  await shared.stop();
});

test('a draft is a folder of its own, whole after whatever was asked of it', async () => {
  const id = await draftWith(server.url, { 'a.csv': edges });
  await call(server.url, 'POST', `/imports/${id}/reading`, start);
  const kept = await readFile(join(home, 'imports', id, 'mapping.json'), 'utf8');
  expect(JSON.parse(kept).ids.length).toBeGreaterThan(0);
  await call(server.url, 'DELETE', `/imports/${id}`);
  expect(await readdir(join(home, 'imports'))).not.toContain(id);
});
