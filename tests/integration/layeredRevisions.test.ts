import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListedRevision } from '../../model/messages/datasets.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import { copyDataset, edit } from '../fixtures/datasetFolder.ts';
import { call, loadByCall } from '../fixtures/draftCalls.ts';
import { died } from '../fixtures/editServer.ts';
import { loadFolders } from '../fixtures/loadFolders.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { serveDesk } from '../fixtures/serveDesk.ts';
import type { ServedApp } from '../fixtures/serveApp.ts';
import { csvText } from '../fixtures/writeRows.ts';

let own: OwnNeo4j;
let server: ServedApp;
let notes: string;
beforeAll(async () => {
  own = await startOwnNeo4j('revisions with layers');
  server = await serveDesk(own.database, own.home);
  notes = await writeNotes();
  await loadFolders(own.database, own.home, madeUp, { overlays: [notes] });
});
afterAll(async () => {
  await server.stop();
  await own.stop();
});

/** A layer that brings an actor and a source, in a folder that outlives one test. */
async function writeNotes(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'entremise layer ')), 'my-notes');
  const actor = {
    ...{ id: 'ferry-pilots', kind: 'Association', name: 'Ferry pilots', breadth: 'working' },
    ...{ summary: 'Named in the notes.', handling: 'public', evidence: 'notes|p. 1' },
  };
  const source = {
    ...{
      id: 'notes',
      title: 'Notes',
      author: 'Awa',
      kind: 'other',
      date: '2034-06',
      language: 'en',
    },
    ...{ locatorPattern: String.raw`p\. \d+`, summary: 'Notes.', handling: 'public' },
  };
  await mkdir(folder);
  await writeFile(join(folder, 'actors.csv'), csvText([actor]));
  await writeFile(join(folder, 'sources.csv'), csvText([source]));
  return folder;
}

const get = async (path: string) => (await call(server.url, 'GET', path)).body;
const post = async (path: string, body: unknown) =>
  (await call(server.url, 'POST', path, body)).body;
const listed = () => get(`/datasets/${cast.id}/revisions`);
const loadedOne = async (): Promise<ListedRevision> =>
  (await listed()).items.find(({ isLoaded }: ListedRevision) => isLoaded);
const isThere = async (id: string): Promise<boolean> =>
  (await call(server.url, 'GET', `/actors/${id}`)).status === 200;

test('the list says which revision is loaded, whatever was edited and switched off above it', async () => {
  const { revision } = await loadedOne();
  await post('/edits', { change: died });
  await post('/stack', { set: 'my-notes', on: false });
  expect(await loadedOne()).toMatchObject({
    revision,
    layers: [{ id: 'my-notes', on: false }],
  });
  expect((await listed()).own).toMatchObject({ on: true, brings: 1, corrects: 1 });
  await post('/stack', { set: 'own', on: false });
  expect((await listed()).own).toMatchObject({ on: false });
  await post('/stack', { set: 'own', on: true });
});

test('going back brings the base and its layers as they counted, and leaves what the user wrote', async () => {
  const before = await loadedOne();
  const stack = await get('/stack');
  const other = await copyDataset(madeUp);
  await edit(other, 'actors.csv', (text) => text.replaceAll(',public,', ',restricted,'));
  await loadFolders(own.database, own.home, other);
  const alone = await loadedOne();
  expect(alone).toMatchObject({ layers: [] });
  expect(alone.revision).not.toBe(before.revision);

  // Nothing of it lies where it was: what is loaded is what was kept.
  await rm(dirname(notes), { recursive: true });
  await loadByCall(server.url, cast.id, before.revision);
  expect(await loadedOne()).toMatchObject({ revision: before.revision, layers: before.layers });
  expect((await get('/stack')).sets).toEqual(stack.sets);
  expect((await get('/edits')).total).toBe(1);
  await post('/stack', { set: 'my-notes', on: true });
  expect(await isThere('ferry-pilots')).toBe(true);

  await loadByCall(server.url, cast.id, alone.revision);
  expect(await isThere('ferry-pilots')).toBe(false);
  expect((await get('/edits')).total).toBe(1);
  await rm(other, { recursive: true });
});

test('two revisions are compared with their layers', async () => {
  const { items } = await listed();
  const [alone, layered] = [0, 1].map((count) =>
    items.find(({ layers }: ListedRevision) => layers.length === count),
  );
  const { tables } = await get(
    `/datasets/${cast.id}/difference?from=${alone.revision}&until=${layered.revision}`,
  );
  const actors = tables.find(({ file }: { file: string }) => file === 'actors');
  expect(actors.rows).toContainEqual({ is: 'added', id: 'ferry-pilots', columns: [] });
});

test('a dataset that was loaded in the app, or gone back to, can be edited', async () => {
  const { revision } = await loadedOne();
  const made = join(own.home, 'datasets/watch');
  await cp(madeUp, made, { recursive: true });
  await edit(made, 'datapackage.json', (text) => text.replace(cast.id, 'watch'));
  await loadByCall(server.url, 'watch');
  expect(await get('/stack')).toMatchObject({ closed: null });
  await loadByCall(server.url, cast.id, revision);
  const done = await post('/edits', {
    change: { is: 'note', item: cast.judge.id, text: 'ask her' },
  });
  expect(done.edit).toMatchObject({ is: 'note' });
  // The edit lies above what was gone back to, and not above the newest files.
  expect(await loadedOne()).toMatchObject({ revision });
});

test('files that changed under an edit are kept before they are loaded with it', async () => {
  const folder = await copyDataset(madeUp);
  await loadFolders(own.database, own.home, folder);
  const { revision } = await loadedOne();
  await edit(folder, 'actors.csv', (text) => text.replaceAll(',public,', ',restricted,'));
  const done = await post('/edits', {
    change: { is: 'note', item: cast.judge.id, text: 'ask again' },
  });
  expect(done).toMatchObject({ edit: { is: 'note' } });
  const now = await loadedOne();
  expect(now.revision).not.toBe(revision);
  await rm(folder, { recursive: true });
});
