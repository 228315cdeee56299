import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  goBetweensMessage,
  reachMessage,
  type GoBetweensMessage,
  type ReachMessage,
} from '../../model/messages/reach.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function ask(question: object): Promise<ReachMessage> {
  const { status, body } = await server.post<ReachMessage>('/api/v1/reach', question);
  expect(status, JSON.stringify(body)).toBe(200);
  return reachMessage.parse(body);
}
const wayOf = ({ hops }: ReachMessage['routes'][number]): string[] => [
  hops[0]?.source ?? '',
  ...hops.map(({ target }) => target),
];
async function goBetweensTo(to: string, more: object = {}): Promise<GoBetweensMessage> {
  const { status, body } = await server.post<GoBetweensMessage>('/api/v1/reach/go-betweens', {
    to: [to],
    ...more,
  });
  expect(status, JSON.stringify(body)).toBe(200);
  return goBetweensMessage.parse(body);
}

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
    expect(wayOf(lostRoutes[0] as ReachMessage['lostRoutes'][number])).toEqual([
      'government-of-mali',
      'mahmoud-dicko',
      'cheikh-ag-aoussa',
      'iyad-ag-ghaly',
    ]);
    const causes = lostRoutes[0]?.brokenBy.map(({ cause }) => cause);
    expect(causes).toEqual(expect.arrayContaining(['actorEnded', 'closed', 'broken']));
    expect(
      lostRoutes[0]?.brokenBy.flatMap(({ evidence }) => evidence.map(({ locator }) => locator)),
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
    const { objectors, attempts, unknowns } = await ask({
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
    expect(unknowns.map(({ kind }) => kind)).toContain('onePublication');
  });

  test('a route to ag Ghaly warns that he is listed; one to Koufa does not', async () => {
    expect(
      (await ask({ from: ['mahmoud-dicko'], to: ['iyad-ag-ghaly'] })).routes[0]?.listedActors ?? [
        'iyad-ag-ghaly',
      ],
    ).toContain('iyad-ag-ghaly');
    expect(
      (await ask({ from: ['mahi-banikane'], to: ['hamadoun-koufa'] })).routes[0]?.listedActors,
    ).toEqual([]);
  });

  test('a date before the data fails in nothing and says so', async () => {
    for (const asOf of ['1900', '1700-01-01', '2001-06']) {
      const { routes, lostRoutes, unknowns } = await ask({
        from: ['iyad-ag-ghaly'],
        to: ['hamadoun-koufa'],
        asOf,
      });
      expect([routes, lostRoutes]).toEqual([[], []]);
      expect(unknowns.map(({ kind }) => kind)).toContain('beforeData');
    }
  });
});

describe('bad questions', () => {
  const good = { from: ['mahmoud-dicko'], to: ['hamadoun-koufa'] };
  test.each([
    [{ ...good, to: ['nobody'] }, 'to.0'],
    [{ ...good, to: [] }, 'to'],
    [{ from: ['mahmoud-dicko'], to: ['mahmoud-dicko'] }, 'to'],
    [{ ...good, avoid: ['hamadoun-koufa'] }, 'avoid'],
    [{ ...good, k: 0 }, 'k'],
    [{ ...good, k: 51 }, 'k'],
    [{ ...good, maxHops: 13 }, 'maxHops'],
    [{ ...good, asOf: '2017-99' }, 'asOf'],
    [{ ...good, assumptions: { weights: { 'basis.love': 1 } } }, 'assumptions.weights.basis.love'],
    [{ ...good, color: 'red' }, 'color'],
    [{ ...good, from: [] }, 'from'],
    [{ from: ['mahmoud-dicko'] }, 'to'],
  ])('%o names %s', async (question, field) => {
    const { status, body } = await server.post('/api/v1/reach', question);
    expect(status).toBe(400);
    expect(body.field).toBe(field);
  });
  test('go-betweens takes one side', async () => {
    expect((await server.post('/api/v1/reach/go-betweens', good)).status).toBe(400);
  });
  test('GET is not answered, and neither is what is not JSON', async () => {
    expect((await server.get('/api/v1/reach')).status).toBe(405);
    expect(
      (
        await fetch(`${server.url}/api/v1/reach`, {
          method: 'POST',
          body: 'x',
          headers: { 'content-type': 'text/plain' },
        })
      ).status,
    ).toBe(415);
    expect(
      (
        await fetch(`${server.url}/api/v1/reach`, {
          method: 'POST',
          body: '{',
          headers: { 'content-type': 'application/json' },
        })
      ).status,
    ).toBe(400);
  });
});

test('the same question twice is the same answer, byte for byte', async () => {
  const question = {
    from: ['government-of-mali', 'centre-humanitarian-dialogue'],
    to: ['hamadoun-koufa'],
    k: 10,
  };
  expect(JSON.stringify(await ask(question))).toBe(JSON.stringify(await ask(question)));
});
