import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAllMessage, searchMessage } from '../../model/messages/search.ts';
import { csvRows } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const found = async (q: string): Promise<string[]> =>
  (await server.get(`/api/v1/actors?q=${encodeURIComponent(q)}`)).body.items.map(
    ({ id }: { id: string }) => id,
  );

describe('search', () => {
  test.each([
    ['kufa', 'hamadoun-koufa'],
    ['KOUFA', 'hamadoun-koufa'],
    ['hamadun kofa', 'hamadoun-koufa'],
    ['حمادون', 'hamadoun-koufa'],
    ['ghali', 'iyad-ag-ghaly'],
    ['keita', 'ibrahim-boubacar-keita'],
    ['fulani', 'peul'],
    ['peuls', 'peul'],
    ['securite onu', 'un-security-council'],
    ['entente', 'conference-delegates'],
    ['dick', 'mahmoud-dicko'],
    ['dico', 'mahmoud-dicko'],
  ])('finds “%s”', async (q, id) => {
    const ids = await found(q);
    if (id === '') expect(ids).toEqual([]);
    else expect(ids[0]).toBe(id);
  });

  test('says what matched', async () => {
    const { body } = await server.get('/api/v1/actors?q=kufa');
    searchMessage.parse(body);
    expect(body.items[0].matched).toEqual({
      field: 'alias',
      text: expect.stringContaining('Kufa'),
    });
  });

  test('takes words in any order, and extra ones do not empty the list', async () => {
    expect((await found('maiga abdoulaye'))[0]).toBe('abdoulaye-idrissa-maiga');
    expect((await found('the government of mali'))[0]).toBe('government-of-mali');
    expect((await found('al-koufa'))[0]).toBe('hamadoun-koufa');
    expect(await found('nobody of that sort zzzz')).toEqual([]);
  });

  test('finds every actor by each of its names, as it is written', async () => {
    const named = csvRows('actors').flatMap(({ id, name, nameFr, shortName, aliases = '' }) =>
      [name, nameFr, shortName, ...aliases.split('; ')]
        .filter((text) => text !== undefined && text !== '')
        .map((text) => [id, text] as const),
    );
    const lost: string[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async (_, worker) => {
        for (const [id, text] of named.filter((_name, at) => at % 8 === worker)) {
          const ids = await found(text ?? '');
          if (!ids.slice(0, 3).includes(id ?? '')) lost.push(`${id}: ${text}`);
        }
      }),
    );
    expect(lost).toEqual([]);
  });

  test('answers a pasted text of any length', async () => {
    const { status } = await server.get(`/api/v1/actors?q=${'Hamadoun%20Koufa%20'.repeat(300)}`);
    expect(status).toBe(200);
    expect((await found('Hamadoun Koufa '.repeat(300)))[0]).toBe('hamadoun-koufa');
  });

  test.each([
    ['blockade', 'event'],
    ['Dioura', 'place'],
    ['Bad Guys', 'source'],
    ['Koufa', 'actor'],
  ])('finds “%s” among all, as an %s', async (q, what) => {
    const { body } = await server.get(`/api/v1/search?q=${encodeURIComponent(q)}`);
    searchAllMessage.parse(body);
    expect(body.items.map((item: { what: string }) => item.what)).toContain(what);
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
    'koufa)',
    "l'union",
  ])('takes “%s” as words, not as a query', async (q) => {
    const { status } = await server.get(`/api/v1/actors?q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
  });

  test('shows the most connected actors for an empty box, and how many there are', async () => {
    const { body } = await server.get('/api/v1/actors?limit=3');
    expect(body).toMatchObject({ total: csvRows('actors').length, truncated: true });
    expect(body.items).toHaveLength(3);
    expect(body.items[0].id).toBe('katiba-macina');
  });
});
