import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshotMessage } from '../../model/messages/snapshot.ts';
import { answerFromSnapshot } from '../../offline/answers/answerFromSnapshot.ts';
import { applyDataset } from '../../seed/load/applyDataset.ts';
import { readDataset } from '../../seed/readDataset.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import { copyDataset, edit } from '../fixtures/datasetFolder.ts';
import { call, draftWith, loadByCall } from '../fixtures/draftCalls.ts';
import { loadFolders } from '../fixtures/loadFolders.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { serveDesk } from '../fixtures/serveDesk.ts';
import type { ServedApp } from '../fixtures/serveApp.ts';

const nodes =
  'Id,Label,Type,rank,Weight\n1,Sable Orrin,Person,captain,\n2,Kestrel Guard,ArmedGroup,,\n3,Mira Dole,Person,elder,\n';
const edges =
  'Source,Target,Relationship,mood,Weight\n1,2,LEADS,calm,4\n3,1,MET_WITH,wary,1\n3,2,FIGHTS,calm,2\n';

let own: OwnNeo4j;
let server: ServedApp;
let first: string;
beforeAll(async () => {
  own = await startOwnNeo4j('own data tests');
  server = await serveDesk(own.database, own.home);
  await load(madeUp);
  first = (await call(server.url, 'GET', '/datasets')).body.loaded.revision;
});
afterAll(async () => {
  await server.stop();
  await own.neo4j.stop();
  await rm(own.home, { recursive: true, force: true });
});

const plain = { replace: false, bundled: false };

const load = (folder: string, options: Parameters<typeof loadFolders>[3] = {}) =>
  loadFolders(own.database, own.home, folder, options);

const loaded = (name: string, revision?: string) => loadByCall(server.url, name, revision);

const graph = async (query: string) => (await call(server.url, 'GET', `/graph${query}`)).body;

describe('an imported dataset', () => {
  test('takes the place of another, whose files are kept', async () => {
    const id = await draftWith(server.url, { 'watch.csv': edges, 'nodes.csv': nodes });
    const { body } = await call(server.url, 'POST', `/imports/${id}/reading`, { mapping: null });
    const { mapping } = body.reading;
    mapping.dataset.name = 'watch';
    const written = await call(server.url, 'POST', `/imports/${id}/write`, { mapping });
    expect(written.body.written).toEqual({ name: 'watch', isAside: false });
    expect(await loaded('watch')).toMatchObject({ state: 'done' });
    const { body: all } = await call(server.url, 'GET', '/datasets');
    expect(all.loaded.name).toBe('watch');
    expect(all.items.map(({ name }: { name: string }) => name)).toContain('halvane-2034');
  });

  test('gives its weight to the width of lines', async () => {
    const { edges: all } = await graph('');
    const weights = all.map((edge: { attributes: { weight?: number } }) => edge.attributes.weight);
    expect(weights.sort()).toEqual([1, 2, 4]);
  });

  test('is filtered by its own columns: of relations, of actors, of both', async () => {
    const calm = await graph('?attribute=mood:calm');
    expect(calm.edges).toHaveLength(2);
    const either = await graph('?attribute=mood:calm&attribute=mood:wary');
    expect(either.edges).toHaveLength(3);
    const captains = await graph('?attribute=rank:captain');
    expect(captains.nodes.map(({ key }: { key: string }) => key)).toEqual(['sable-orrin']);
    const both = await graph('?attribute=rank:captain&attribute=rank:elder&attribute=mood:wary');
    expect(both.edges).toHaveLength(1);
  });

  test('leaves as a file by the same filters, whoever is chosen', async () => {
    const exported = async (query: string) =>
      (await call(server.url, 'GET', `/export?format=json${query}`)).body;
    const keys = (items: { key: string }[]) => items.map(({ key }) => key).sort();
    for (const query of ['attribute=mood:calm', 'attribute=rank:captain', 'attribute=rank:elder']) {
      const [file, shown] = [await exported(`&${query}`), await graph(`?${query}`)];
      expect([query, keys(file.nodes)]).toEqual([query, keys(shown.nodes)]);
      expect([query, keys(file.edges)]).toEqual([query, keys(shown.edges)]);
    }
    const chosen = await exported('&actor=sable-orrin&actor=mira-dole&attribute=rank:captain');
    expect(keys(chosen.nodes)).toEqual(['sable-orrin']);
    const { status } = await call(server.url, 'GET', '/export?format=json&attribute=moood:calm');
    expect(status).toBe(400);
  });

  test('answers the same from a snapshot of it, also for what own columns hold', async () => {
    const { body } = await call(server.url, 'GET', '/snapshot');
    const answer = answerFromSnapshot(snapshotMessage.parse(body));
    for (const path of [
      '/attributes',
      ...['calm', 'wary', 'glad'].map((mood) => `/graph?attribute=mood:${mood}`),
      '/graph?attribute=rank:captain&attribute=rank:elder&attribute=mood:wary',
      '/timeline?attribute=mood:calm&attribute=rank:elder',
      '/actors/sable-orrin/neighborhood?attribute=rank:elder',
      '/graph?attribute=moood:calm',
    ]) {
      const told = await call(server.url, 'GET', path);
      const response = await answer(path, {});
      expect(await response.json(), path).toEqual(told.body);
    }
  });

  test('names the column that was meant where there is none of that name', async () => {
    const { status, body } = await call(server.url, 'GET', '/graph?attribute=moood:calm');
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'unknownAttribute', parameters: { near: 'mood' } });
  });

  test('tells its columns with their commonest values', async () => {
    const { body } = await call(server.url, 'GET', '/attributes');
    expect(body.items).toContainEqual({
      of: 'relations',
      column: 'mood',
      values: 2,
      first: [
        { value: 'calm', count: 2 },
        { value: 'wary', count: 1 },
      ],
    });
  });
});

describe('going back', () => {
  test('gives the same revision, and the terms and rows that it had', async () => {
    expect(await loaded('halvane-2034')).toMatchObject({
      state: 'done',
      report: { revision: first },
    });
    expect((await graph('?limit=1')).attributes.revision).toBe(first);
  });

  test('to an earlier revision of the same dataset works by its files', async () => {
    const folder = await copyDataset(madeUp);
    await edit(folder, 'actors.csv', (text) => text.replaceAll(',public,', ',restricted,'));
    await load(folder);
    await rm(folder, { recursive: true });
    const { body } = await call(server.url, 'GET', '/datasets/halvane-2034/revisions');
    const [later] = body.items;
    expect(later.revision).not.toBe(first);
    const { body: difference } = await call(
      server.url,
      'GET',
      `/datasets/halvane-2034/difference?from=${first}&until=${later.revision}`,
    );
    expect(difference.tables[0]).toMatchObject({ file: 'actors', added: 0, removed: 0 });
    expect(await loaded('halvane-2034', first)).toMatchObject({ report: { revision: first } });
  });

  test('to what was never there is refused by name', async () => {
    const { status, body } = await call(server.url, 'POST', '/datasets/nowhere/load', {});
    expect([status, body.code]).toEqual([404, 'unknownDataset']);
    const path = '/datasets/halvane-2034/load';
    const { body: other } = await call(server.url, 'POST', path, { revision: 'nothing' });
    expect(other.code).toBe('unknownRevision');
  });
});

describe('what nothing could bring back is not replaced', () => {
  test('where its files are not kept, unless it is said that nobody needs it', async () => {
    const folder = await copyDataset(madeUp);
    await edit(folder, 'actors.csv', (text) => text.replaceAll(',public,', ',restricted,'));
    const { dataset } = await readDataset(folder);
    await rm(`${own.home}/revisions/halvane-2034/${dataset.revision}`, {
      recursive: true,
      force: true,
    });
    await applyDataset(own.database, dataset, plain);
    await rm(folder, { recursive: true });
    const watch = `${own.home}/datasets/watch`;
    await expect(load(watch, { replace: true })).rejects.toThrow(/its files are not kept/);
    await load(watch, { replace: true, forget: true });
  });

  test('where it was changed by hand since', async () => {
    await own.database.write(async (run) => {
      await run("MATCH (a:Actor {id: 'mira-dole'}) SET a.name = 'Other'", {});
    });
    await expect(load(madeUp, { replace: true })).rejects.toThrow(/changed by hand/);
  });
});
