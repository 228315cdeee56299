import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askGoBetweens, askReach, wayOf } from '../fixtures/askReach.ts';
import { csvRows } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ask = (question: object) => askReach(server, question);
const goBetweensTo = (to: string, more: object = {}) => askGoBetweens(server, to, more);

describe('the report’s questions on central Mali', () => {
  test('the three scholars whom Koufa named appear by declared willingness', async () => {
    const { goBetweens } = await goBetweensTo('hamadoun-koufa', { maxHops: 1 });
    for (const scholar of ['mahmoud-dicko', 'mahi-banikane', 'cheick-oumar-dia'])
      expect(goBetweens.find(({ actor }) => actor === scholar)?.route.hops).toEqual([
        expect.objectContaining({
          basis: 'willingness',
          source: scholar,
          target: 'hamadoun-koufa',
        }),
      ]);
  });

  test('from the government to ag Ghaly through Dicko and ag Aoussa is a lost route, with cause and evidence', async () => {
    const { lostRoutes } = await ask({
      from: ['government-of-mali'],
      to: ['iyad-ag-ghaly'],
      through: ['mahmoud-dicko', 'cheikh-ag-aoussa'],
    });
    const [lost] = lostRoutes.map((route) => ({ ...route, way: wayOf(route) }));
    expect(lost?.way).toEqual([
      'government-of-mali',
      'mahmoud-dicko',
      'cheikh-ag-aoussa',
      'iyad-ag-ghaly',
    ]);
    const causes = lost?.brokenBy.map(({ cause }) => cause);
    expect(causes).toEqual(expect.arrayContaining(['actorEnded', 'closed', 'broken']));
    // The report tells of ag Aoussa's end in its footnote 108.
    expect(
      lost?.brokenBy.flatMap(({ evidence }) => evidence.map(({ locator }) => locator)),
    ).toContain('fn 108');
  });

  test('avoiding Dicko leaves the notables, the NGOs and the other scholars', async () => {
    const { goBetweens } = await goBetweensTo('hamadoun-koufa', { avoid: ['mahmoud-dicko'] });
    const actors = goBetweens.map(({ actor }) => actor);
    expect(actors).toEqual(
      expect.arrayContaining([
        'village-notables',
        'humanitarian-ngos',
        'mahi-banikane',
        'cheick-oumar-dia',
      ]),
    );
    expect(actors).not.toContain('mahmoud-dicko');
  });

  test('nobody is reached through a conflict, and no route runs through “the Peul”', async () => {
    const { goBetweens } = await goBetweensTo('hamadoun-koufa');
    for (const { route } of goBetweens) {
      expect(wayOf(route).slice(1, -1)).not.toContain('peul');
      for (const { relations } of route.hops)
        expect(['FIGHTS', 'TARGETS', 'KILLED', 'OPPOSES_DIALOGUE_WITH']).not.toContain(
          relations[0]?.type,
        );
    }
    const { routes, noRoute } = await ask({ from: ['france'], to: ['hamadoun-koufa'], maxHops: 1 });
    expect(routes).toEqual([]);
    expect(noRoute?.nearest).not.toBeNull();
  });

  test('a date before 2017 loses the missions', async () => {
    const question = { from: ['government-of-mali'], to: ['mahmoud-dicko'], maxHops: 1 };
    expect(
      (await ask({ ...question, asOf: '2017-09' })).routes[0]?.hops[0]?.relations[0]?.type,
    ).toBe('MANDATED');
    const before = await ask({ ...question, asOf: '2016' });
    expect([before.routes, before.lostRoutes]).toEqual([[], []]);
    expect((await ask({ ...question })).lostRoutes.length).toBe(1);
  });

  test('objectors and earlier attempts stand beside the answer', async () => {
    const { objectors, attempts } = await ask({
      from: ['government-of-mali'],
      to: ['hamadoun-koufa'],
    });
    expect(objectors).toContainEqual(
      expect.objectContaining({
        actor: 'france',
        toward: 'hamadoun-koufa',
        via: 'katiba-macina',
        strength: 'opposes',
      }),
    );
    expect(attempts.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['missions-bons-offices', 'whatsapp-debate', 'exchange-2019']),
    );
  });

  test('as long as there is one publication, every answer says that it rests on it', async () => {
    const sources = csvRows('sources').map(({ id }) => id);
    const { unknowns } = await ask({ from: ['government-of-mali'], to: ['hamadoun-koufa'] });
    expect(unknowns.some(({ kind }) => kind === 'onePublication')).toBe(sources.length === 1);
  });

  test('a route to ag Ghaly warns that he is listed; one to Koufa does not', async () => {
    const [toHim] = (await ask({ from: ['hamadoun-koufa'], to: ['iyad-ag-ghaly'] })).routes;
    expect(toHim?.listedActors).toContain('iyad-ag-ghaly');
    const [toKoufa] = (await ask({ from: ['mahi-banikane'], to: ['hamadoun-koufa'] })).routes;
    expect(toKoufa?.listedActors).toEqual([]);
  });
});
