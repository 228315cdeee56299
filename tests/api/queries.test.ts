import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consoleMessage } from '../../model/messages/console.ts';
import { galleryMessage, type NamedQuery } from '../../model/messages/gallery.ts';
import { cast } from '../fixtures/cast.ts';
import { galleryNames } from '../fixtures/gallery.ts';
import { galleryParameters } from '../fixtures/galleryParameters.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ask = (name: string, params: Record<string, unknown> = {}) =>
  server.post(`/api/v1/queries/${name}`, { params });

describe('the library', () => {
  test('lists every question, in both languages, with what each parameter is', async () => {
    const { items, total, answers } = galleryMessage.parse(
      (await server.get('/api/v1/queries')).body,
    );
    expect(items.map(({ name }) => name)).toEqual([...galleryNames].sort());
    expect(total).toBeGreaterThanOrEqual(30);
    expect(answers).toBe(true);
    for (const { title, meaning, caveat } of items)
      for (const { en, fr } of [title, meaning, caveat]) expect(en).not.toBe(fr);
    const named = (name: string): NamedQuery | undefined =>
      items.find((query) => query.name === name);
    expect(named('as-of')?.parameters).toEqual([
      { name: 'actor', type: 'actor', example: expect.any(String) },
      { name: 'day', type: 'day', example: expect.any(String) },
    ]);
  });

  test.each(galleryNames)('%s answers through the console', async (name) => {
    const { status, body } = await ask(name, galleryParameters[name]);
    expect(status, JSON.stringify(body)).toBe(200);
    const { rows, limitsHit } = consoleMessage.parse(body);
    expect(rows.length).toBeGreaterThan(0);
    expect(limitsHit).toEqual([]);
  });
});

describe('a parameter is checked before the database is asked', () => {
  const actor = cast.leader.id;
  test.each([
    ['as-of', { actor }, 'params.day', 'missing'],
    ['as-of', { actor, day: '2033' }, 'params.day', 'notOfTheForm'],
    ['as-of', { actor, day: '2033-02-30' }, 'params.day', 'notOfTheForm'],
    ['as-of', { actor: 'nobody', day: '2033-03-01' }, 'params.actor', 'noSuchActor'],
    ['as-of', { actor, day: '2033-03-01', x: '1' }, 'params.x', 'unknownParameter'],
    ['as-of', { actor: 1, day: '2033-03-01' }, 'params.actor', 'notText'],
  ])('%s with %o', async (name, params, field, code) => {
    const { status, body } = await ask(name, params);
    expect([status, body.field, body.code]).toEqual([400, field, code]);
  });

  test('a question that is not there is a 404', async () => {
    const { status, body } = await ask('nothing');
    expect([status, body.code, body.field]).toEqual([404, 'unknownQuery', 'id']);
    expect((await ask('constructor')).status).toBe(404);
  });
});
