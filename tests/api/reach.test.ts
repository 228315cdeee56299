import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askGoBetweens, askReach, wayOf } from '../fixtures/askReach.ts';
import { cast } from '../fixtures/cast.ts';
import { evidenceOf, madeUpRows, oneRow } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

const relations = madeUpRows('relations');
const { leader, judge, priest, government, fleet, lister, carrier, premier, committee } = cast;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ask = (question: object) => askReach(server, question);
const goBetweensTo = (to: string, more: object = {}) => askGoBetweens(server, to, more);
const welcome = relations
  .filter(({ source, type }) => source === leader.id && type === 'WILLING_TO_MEET')
  .map(({ target = '' }) => target);

describe('who stands between', () => {
  test('whom the leader named appear by declared willingness', async () => {
    const { goBetweens } = await goBetweensTo(leader.id, { maxHops: 1 });
    expect(welcome).toContain(priest.id);
    for (const named of welcome)
      expect(goBetweens.find(({ actor }) => actor === named)?.route.hops).toEqual([
        expect.objectContaining({ basis: 'willingness', source: named, target: leader.id }),
      ]);
  });

  test('who is avoided is gone, with nobody who has a way without him', async () => {
    const all = await goBetweensTo(leader.id);
    const { goBetweens } = await goBetweensTo(leader.id, { avoid: [judge.id] });
    const actors = goBetweens.map(({ actor }) => actor);
    expect(all.goBetweens.map(({ actor }) => actor)).toContain(judge.id);
    expect(actors).not.toContain(judge.id);
    for (const { route } of goBetweens) expect(wayOf(route)).not.toContain(judge.id);
    const without = all.goBetweens.filter(({ route }) => !wayOf(route).includes(judge.id));
    expect(actors).toEqual(expect.arrayContaining(without.map(({ actor }) => actor)));
  });

  test('a whole people may be an end of a route, never its middle', async () => {
    const { people, elders } = cast;
    const between = async (from: string, to: string, maxHops: number) =>
      (await ask({ from: [from], to: [to], maxHops, k: 50 })).routes.map(wayOf);
    expect(await between(elders.id, people.id, 1)).toEqual([[elders.id, people.id]]);
    expect(await between(people.id, leader.id, 1)).toEqual([[people.id, leader.id]]);
    expect(await between(elders.id, leader.id, 2)).toEqual([]);
  });

  test('nobody is reached through a conflict or a position, or a whole people', async () => {
    const broad = new Set(
      madeUpRows('actors').flatMap(({ id = '', breadth }) => (breadth === 'broad' ? [id] : [])),
    );
    const { goBetweens } = await goBetweensTo(leader.id);
    for (const { route } of goBetweens) {
      expect(
        wayOf(route)
          .slice(1, -1)
          .filter((id) => broad.has(id)),
      ).toEqual([]);
      for (const { relations: told } of route.hops)
        for (const { category } of told) expect(['conflict', 'position']).not.toContain(category);
    }
  });

  test('where nothing but conflict joins two, there is no route, and what comes nearest is said', async () => {
    const { routes, noRoute } = await ask({ from: [lister.id], to: [leader.id], maxHops: 1 });
    expect(routes).toEqual([]);
    expect(noRoute?.nearest).toMatchObject({ from: lister.id, to: leader.id });
    const between = relations.filter(
      ({ source, target }) => source === lister.id && target === leader.id,
    );
    expect(noRoute?.nearest?.relations).toEqual(between.map(({ id }) => id));
  });
});

describe('lost routes', () => {
  test('through who carried letters and was killed: with each cause, and its evidence', async () => {
    const { lostRoutes } = await ask({
      from: [government.id],
      to: [leader.id],
      through: [judge.id, carrier.id],
    });
    const [lost] = lostRoutes.map((route) => ({ ...route, way: wayOf(route) }));
    expect(lost?.way).toEqual([government.id, judge.id, carrier.id, leader.id]);
    const causes = lost?.brokenBy.map(({ cause }) => cause);
    expect([...new Set(causes)].sort()).toEqual(['actorEnded', 'broken']);
    const cited = lost?.brokenBy.flatMap(({ evidence }) => evidence);
    for (const row of [
      oneRow(relations, carrier.id, 'INTERMEDIARY_TO', leader.id),
      oneRow(relations, carrier.id, 'INTERMEDIARY_TO', judge.id),
    ])
      expect(cited).toEqual(expect.arrayContaining(evidenceOf(row)));
  });

  test('over a channel that was closed say so', async () => {
    const talks = oneRow(relations, government.id, 'NEGOTIATED_WITH', committee.id);
    expect(talks['channel']).toBe('closed');
    const { routes, lostRoutes } = await ask({
      from: [government.id],
      to: [committee.id],
      maxHops: 1,
    });
    expect(routes).toEqual([]);
    expect(lostRoutes.map(({ brokenBy }) => brokenBy.map(({ cause }) => cause))).toEqual([
      ['closed'],
    ]);
  });
});

describe('a date', () => {
  test('before a mandate loses it, and after its end the route is lost', async () => {
    const question = { from: [premier.id], to: [carrier.id], maxHops: 1 };
    const { since, channelSince } = oneRow(relations, premier.id, 'MANDATED', carrier.id);
    const during = await ask({ ...question, asOf: since });
    expect(during.routes[0]?.hops[0]?.relations[0]?.type).toBe('MANDATED');
    const before = await ask({ ...question, asOf: '2032' });
    expect([before.routes, before.lostRoutes]).toEqual([[], []]);
    const after = await ask({ ...question, asOf: channelSince });
    expect([after.routes.length, after.lostRoutes.length]).toEqual([0, 1]);
    expect((await ask(question)).lostRoutes).toHaveLength(1);
  });

  test('before the data fails in nothing and says so', async () => {
    for (const asOf of ['1900', '1700-01-01', '2001-06']) {
      const { routes, lostRoutes, unknowns } = await ask({
        from: [cast.chief.id],
        to: [leader.id],
        asOf,
      });
      expect([routes, lostRoutes]).toEqual([[], []]);
      expect(unknowns.map(({ kind }) => kind)).toContain('beforeData');
    }
  });
});

test('objectors and earlier attempts stand beside the answer, by the group that they mean', async () => {
  const { objectors, attempts } = await ask({ from: [government.id], to: [leader.id] });
  // What is only expected is no objection, and the former premier's condition is over.
  const holding = relations.filter(
    ({ type, target, predicted }) =>
      type === 'OPPOSES_DIALOGUE_WITH' && target === fleet.id && predicted !== 'true',
  );
  const told = objectors.map(({ actor, toward, via, strength }) => [actor, toward, via, strength]);
  expect(told.sort()).toEqual(
    holding.map(({ source, degree }) => [source, leader.id, fleet.id, degree]).sort(),
  );
  const side = new Set<string>([leader.id, fleet.id, committee.id]);
  const tried = new Map(
    madeUpRows('events')
      .filter(({ kind = '' }) => ['talks', 'debate', 'exchange'].includes(kind))
      .map(({ id = '', outcome }) => [id, outcome]),
  );
  const took = madeUpRows('participants').filter(
    ({ event = '', actor = '' }) => tried.has(event) && side.has(actor),
  );
  expect(new Set(attempts.map(({ event }) => event))).toEqual(
    new Set(took.map(({ event }) => event)),
  );
  for (const { event, outcome } of attempts) expect(outcome?.en).toBe(tried.get(event));
});

test('a route by who is listed warns of it; one to who is close to them does not', async () => {
  const [toThem] = (await ask({ from: [judge.id], to: [fleet.id] })).routes;
  expect(toThem?.listedActors).toEqual([fleet.id]);
  const [toHim] = (await ask({ from: [judge.id], to: [leader.id] })).routes;
  expect(toHim?.listedActors).toEqual([]);
});

describe('bad questions', () => {
  const good = { from: [judge.id], to: [leader.id] };
  test.each([
    [{ ...good, to: ['nobody'] }, 'to.0'],
    [{ ...good, to: [] }, 'to'],
    [{ from: [judge.id], to: [judge.id] }, 'to'],
    [{ ...good, avoid: [leader.id] }, 'avoid'],
    [{ ...good, k: 0 }, 'k'],
    [{ ...good, k: 51 }, 'k'],
    [{ ...good, maxHops: 13 }, 'maxHops'],
    [{ ...good, asOf: '2033-99' }, 'asOf'],
    [{ ...good, assumptions: { weights: { 'basis.love': 1 } } }, 'assumptions.weights.basis.love'],
    [{ ...good, color: 'red' }, 'color'],
    [{ ...good, from: [] }, 'from'],
    [{ from: [judge.id] }, 'to'],
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
    const sent = async (body: string, type: string) =>
      (
        await fetch(`${server.url}/api/v1/reach`, {
          method: 'POST',
          body,
          headers: { 'content-type': type },
        })
      ).status;
    expect(await sent('x', 'text/plain')).toBe(415);
    expect(await sent('{', 'application/json')).toBe(400);
  });
});

test('the same question twice is the same answer, byte for byte', async () => {
  const question = { from: [government.id, cast.union.id], to: [leader.id], k: 10 };
  expect(JSON.stringify(await ask(question))).toBe(JSON.stringify(await ask(question)));
});
