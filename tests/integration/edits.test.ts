import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBundled } from '../../commands/loadBundled.ts';
import type { Edit, ListedEdit } from '../../model/messages/edits.ts';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { ownFolder } from '../../seed/keep/ownJournal.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import { died, opened, useEditServer } from '../fixtures/editServer.ts';

const { own, ask, askClosed, get, post, edit, undo, edits } = useEditServer();
const reach = async (): Promise<ReachMessage> =>
  (await post('/reach', { from: [cast.government.id], to: [cast.leader.id] })).body;
const journal = () => readFile(join(ownFolder(own().home, cast.id), 'edits.csv'), 'utf8');

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

test('an arrangement of the map is kept for everybody who sees it, counts as no knowledge, and is taken back', async () => {
  const { id } = cast.leader;
  const graph = async () => (await get('/graph')).body.attributes;
  const before = await graph();
  const arranged = { is: 'arrange', places: [{ actor: id, x: -321, y: 45 }] };
  const { status, body } = await edit(arranged);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(await graph()).toMatchObject({
    revision: body.revision,
    positions: { [id]: { x: -321, y: 45 } },
  });
  expect((await graph()).stack).toEqual(before.stack);
  expect((await askClosed('GET', '/graph')).body.attributes.positions[id]).toEqual({
    x: -321,
    y: 45,
  });
  expect(await journal()).toContain(`,arrange,positions,${id},x,'-321,`);
  expect((await edit(arranged)).body.code).toBe('nothingChanges');
  const stranger = { is: 'arrange', places: [{ actor: 'nobody-at-all', x: 1, y: 1 }] };
  expect((await edit(stranger)).body).toMatchObject({
    code: 'noSuchItem',
    field: 'change.places',
  });
  const lost = { is: 'arrange', places: [{ actor: id, x: 1.5, y: 9_999_999 }] };
  expect((await edit(lost)).status).toBe(400);
  expect(await askClosed('POST', '/edits', { change: arranged })).toMatchObject({ status: 403 });
  expect((await undo()).body.revision).toBe(before.revision);
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
  const folder = ownFolder(own().home, cast.id);
  await writeFile(join(folder, 'edits.csv'), whole);
  await writeFile(join(folder, 'edits.csv.part'), whole.slice(0, 100));
  expect(await loadBundled(own().database, { folder: madeUp, home: own().home })).toContain(
    revision,
  );
  expect((await edits()).map(({ is }: ListedEdit) => is)).toEqual(['end']);
  await undo();
  expect((await readdir(folder)).sort()).toEqual(['edits.csv']);
});
