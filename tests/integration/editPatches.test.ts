import { expect, test } from 'vitest';
import type { Patch } from '../../model/messages/edits.ts';
import { cast } from '../fixtures/cast.ts';
import { died, opened, useEditServer } from '../fixtures/editServer.ts';

const { url, ask, askClosed, get, post, edit, undo, edits } = useEditServer();

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
    const answer = await askClosed(method, path, body);
    expect(answer, path).toMatchObject({ status: 403, body: { code: 'editorsOnly' } });
  }
  expect((await askClosed('GET', '/stack')).body).toEqual({
    sets: [],
    revision: '',
    mayEdit: false,
    closed: 'editorsOnly',
  });
  const form = await fetch(`${url()}/api/v1/edits/undo`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'text/plain' },
  });
  expect(form.status).toBe(415);
  const foreign = await fetch(`${url()}/api/v1/edits/undo`, {
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
    (await fetch(`${url()}/api/v1${path}`)).headers.get('entremise-layers');
  const lists = ['/events', '/timeline', '/sources', `/actors/${cast.leader.id}`, '/search?q=mar'];
  for (const path of lists) expect(await layers(path), path).toBeNull();
  await edit(opened);
  for (const path of lists) expect(await layers(path), path).toBe(`${cast.id}, own`);
  const measured = (await get('/metrics/degree')).body.meta.stack;
  expect(measured).toMatchObject([{ id: cast.id }, { id: 'own', on: true }]);
  await undo();
});
