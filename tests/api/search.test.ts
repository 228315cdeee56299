import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAllMessage, searchMessage } from '../../model/messages/search.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUpRows } from '../fixtures/csvRows.ts';
import { findActors, notFoundByName } from '../fixtures/findActors.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

const actors = madeUpRows('actors');
const { leader, judge, priest, fleet, chief, president, union, government, patrol } = cast;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const found = (q: string): Promise<string[]> => findActors(server, q);

describe('search', () => {
  test.each([
    ['by an alias', leader.typed, leader.id],
    ['in capitals', 'MARSAN', leader.id],
    ['mistyped in both words', 'illo marson', leader.id],
    ['by a part in Arabic', 'مارسان', leader.id],
    ['by a part in Cyrillic', 'Тарраг весна', chief.id],
    ['in N’Ko', cast.trader.nko, cast.trader.id],
    ['a letter short', 'vesna tarag', chief.id],
    ['without its signs', judge.typed, judge.id],
    ['with hooks left off', cast.elder.typed, cast.elder.id],
    ['with an apostrophe left off', 'aubin dorsel', priest.id],
    ['in the singular', 'lantern', fleet.id],
    ['in French, without its signs', 'flotte lanterne', fleet.id],
    ['by two words that do not stand together', 'conference detroits', cast.conference.id],
    ['by initials', 'udl', union.id],
    ['by a beginning', 'vell', president.id],
    ['by a beginning, mistyped', 'veland', president.id],
  ])('finds somebody %s: “%s”', async (_how, q, id) => {
    expect((await found(q))[0]).toBe(id);
  });

  test('says what matched', async () => {
    const { body } = await server.get(`/api/v1/actors?q=${encodeURIComponent(leader.typed)}`);
    searchMessage.parse(body);
    expect(body.items[0].matched).toEqual({ field: 'alias', text: leader.alias });
  });

  test('takes words in any order, and extra ones do not empty the list', async () => {
    expect((await found('velland president adrek'))[0]).toBe(president.id);
    expect((await found('the government of halvane'))[0]).toBe(government.id);
    expect((await found('al-marsan'))[0]).toBe(leader.id);
    expect(await found('zzzz of that xyzzyx')).toEqual([]);
  });

  test('finds every actor by each of its names, as it is written', async () => {
    expect(await notFoundByName(server, actors)).toEqual([]);
  });

  test('answers a pasted text of any length', async () => {
    const pasted = `${leader.name} `.repeat(300);
    const { status } = await server.get(`/api/v1/actors?q=${encodeURIComponent(pasted)}`);
    expect(status).toBe(200);
    expect((await found(pasted))[0]).toBe(leader.id);
  });

  test.each([
    ['event', 'events', 'name'],
    ['place', 'places', 'name'],
    ['source', 'sources', 'title'],
    ['actor', 'actors', 'name'],
  ])('finds an %s among all', async (what, file, field) => {
    for (const row of madeUpRows(file).slice(0, 3)) {
      const { body } = await server.get(`/api/v1/search?q=${encodeURIComponent(row[field] ?? '')}`);
      searchAllMessage.parse(body);
      expect(body.items).toContainEqual(expect.objectContaining({ what, id: row['id'] }));
    }
  });

  test('finds things of several sorts by one word', async () => {
    const { body } = await server.get(
      `/api/v1/search?q=${encodeURIComponent(patrol.name.split(' ')[0] ?? '')}`,
    );
    const sorts = body.items.map(({ what }: { what: string }) => what);
    expect(sorts).toEqual(expect.arrayContaining(['actor', 'event']));
  });

  test.each([
    '*',
    '"',
    'a OR b',
    'name:*',
    '\\',
    '[* TO *]',
    '~2',
    '&& ||',
    '{}',
    '/.*/',
    'marsan)',
    "l'union",
  ])('takes “%s” as words, not as a query', async (q) => {
    const { status } = await server.get(`/api/v1/actors?q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
  });

  test('shows the most connected actors for an empty box, and how many there are', async () => {
    const { body } = await server.get('/api/v1/actors?limit=3');
    expect(body).toMatchObject({ total: actors.length, truncated: true });
    const degrees = new Map<string, number>();
    for (const { source = '', target = '' } of madeUpRows('relations'))
      for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    const most = [...degrees.values()].sort((a, b) => b - a).slice(0, 3);
    expect(body.items.map(({ id }: { id: string }) => degrees.get(id))).toEqual(most);
  });
});
