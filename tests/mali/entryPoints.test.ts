import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryClasses } from '../../model/messages/entryPoint.ts';
import type { ReachMessage } from '../../model/messages/reach.ts';
import {
  actorsOf,
  askGoBetweens,
  askReach,
  entryOf,
  expectAllNamed,
  expectFirst,
} from '../fixtures/askReach.ts';
import { csvRows } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ask = (question: object) => askReach(server, question);

const scholars = ['mahmoud-dicko', 'mahi-banikane', 'cheick-oumar-dia'];

describe('who could reach Hamadoun Koufa, whoever asks', () => {
  let answer: ReachMessage;
  beforeAll(async () => {
    answer = await ask({ to: ['hamadoun-koufa'] });
  });

  test('the three scholars whom he named come first, by his own word and not yet tried', () => {
    expect(
      answer.entryPoints
        .slice(0, 3)
        .map(({ actor }) => actor)
        .sort(),
    ).toEqual([...scholars].sort());
    for (const scholar of scholars)
      expect(entryOf(answer, scholar)).toMatchObject({
        class: 'named',
        contact: 'hamadoun-koufa',
        inside: [],
        channel: 'untested',
        adversary: false,
      });
  });

  test('village notables, sympathizers and local NGO staff are working channels for local affairs and aid', () => {
    for (const [actor, matter] of [
      ['village-notables', 'local'],
      ['dormant-cells', 'local'],
      ['dormant-cells', 'humanitarian'],
      ['local-beneficiaries', 'humanitarian'],
      ['humanitarian-ngos', 'humanitarian'],
    ] as const) {
      const entry = entryOf(answer, actor);
      expect(entry.class).toBe('working');
      expect(entry.about).toContain(matter);
      expect(entry.about).not.toContain('political');
    }
  });

  test('the exchange of prisoners is one contact about prisoners, of an adversary, and nobody’s channel', () => {
    expect(entryOf(answer, 'government-of-mali')).toMatchObject({
      class: 'single',
      about: ['prisoners'],
      adversary: true,
      harmedOnly: false,
      channel: null,
    });
  });

  test('the debate is lost because Koufa closed it, and the invitations because he refused them', () => {
    const debate = entryOf(answer, 'peul-scholars-2018');
    expect(debate).toMatchObject({ class: 'lost', contact: 'imrana-cisse' });
    expect(debate.lostBecause.map(({ cause }) => cause)).toContain('closed');
    for (const actor of ['aly-nouhoum-diallo', 'peul-elites']) {
      const entry = entryOf(answer, actor);
      expect([entry.class, entry.hop]).toEqual(['lost', null]);
      expect(entry.lostBecause.map(({ cause }) => cause)).toEqual(['refused']);
    }
    const lost = answer.entryPoints.filter((entry) => entry.class === 'lost');
    expectFirst(lost.map(({ relations }) => relations[0]?.category === 'mediation'));
  });

  test('ag Ghaly stands above, before his coalition and before al-Qaeda, and is marked as listed', () => {
    expect(answer.side.above).toContain('iyad-ag-ghaly');
    const above = actorsOf(answer, 'above');
    expect(above[0]).toBe('iyad-ag-ghaly');
    expect(above.indexOf('al-qaeda')).toBeGreaterThan(above.indexOf('jnim'));
    const { standing } = entryOf(answer, 'iyad-ag-ghaly');
    expect(standing.map(({ kind }) => kind)).toContain('listed');
  });

  test('who fights him is nowhere an entry, or an adversary', () => {
    for (const actor of ['france', 'operation-barkhane', 'malian-army', 'florence-parly'])
      for (const entry of answer.entryPoints.filter((one) => one.actor === actor))
        expect(entry.adversary, actor).toBe(true);
    expect(answer.actors['france']).toMatchObject({ adversary: true, objection: 'opposes' });
  });

  test('a permission to work is no contact', () => {
    for (const { relations } of answer.entryPoints)
      expect(relations.map(({ type }) => type)).not.toContain('PERMITTED');
  });

  test('teachers and families stand on their own, not behind Dicko alone', async () => {
    const without = await ask({ to: ['hamadoun-koufa'], without: ['mahmoud-dicko'] });
    for (const actor of ['quranic-school-teachers', 'influential-families'])
      expect(entryOf(without, actor).class).toBe(entryOf(answer, actor).class);
    expect(without.change?.entryPoints).toMatchObject({ left: ['mahmoud-dicko'], came: [] });
    expect(without.change?.entryPoints.before).toBe(answer.entryPoints.length);
    expect(without.change?.entryPoints.after).toBe(answer.entryPoints.length - 1);
  });

  test('who objects and what was tried is there too', () => {
    expect(answer.objectors.map(({ actor }) => actor)).toContain('france');
    expect(answer.stances.some(({ stand }) => stand === 'for')).toBe(true);
    expect(answer.attempts.map(({ event }) => event)).toContain('whatsapp-debate');
    expect(Object.keys(answer.sources)).toEqual(csvRows('sources').map(({ id }) => id));
  });

  test('everybody named in it has a name in it', () => {
    expectAllNamed(answer);
  });

  test('go-betweens say the same of him', async () => {
    const { entryPoints, side } = await askGoBetweens(server, 'hamadoun-koufa');
    expect([entryPoints, side]).toEqual([answer.entryPoints, answer.side]);
  });
});

describe('from the government', () => {
  test('to ag Ghaly: ag Aoussa is the first lost entry, broken by his killing, with its evidence', async () => {
    const answer = await ask({ from: ['government-of-mali'], to: ['iyad-ag-ghaly'] });
    expect(actorsOf(answer, 'lost')[0]).toBe('cheikh-ag-aoussa');
    const { lostBecause, standing } = entryOf(answer, 'cheikh-ag-aoussa');
    expect(lostBecause.map(({ cause }) => cause)).toEqual(
      expect.arrayContaining(['actorEnded', 'broken']),
    );
    for (const { evidence } of lostBecause) expect(evidence.length).toBeGreaterThan(0);
    expect(standing.map(({ kind }) => kind)).toContain('ended');
  });

  test('to Koufa: whom it can reach stands before whom it cannot, which is said so', async () => {
    const answer = await ask({ from: ['government-of-mali'], to: ['hamadoun-koufa'] });
    for (const name of entryClasses) {
      if (name === 'lost' || name === 'above') continue;
      expectFirst(
        answer.entryPoints
          .filter((entry) => entry.class === name)
          .map(({ route }) => route !== null),
        name,
      );
    }
    const own = entryOf(answer, 'government-of-mali');
    expect(own.route?.hops[0]?.source).toBe('government-of-mali');
    // The way by an association and those close to the movement is no detour of the exchange.
    const { routes } = await ask({
      from: ['government-of-mali'],
      to: ['hamadoun-koufa'],
      detours: false,
      k: 50,
      maxHops: 8,
    });
    const bySympathizers = routes.filter(({ hops }) =>
      hops.some(({ source }) => source === 'dormant-cells'),
    );
    expect(bySympathizers.length).toBeGreaterThan(0);
  });

  test('in September 2017 Dicko had the mandate, and the way led through him', async () => {
    const answer = await ask({
      from: ['government-of-mali'],
      to: ['hamadoun-koufa'],
      asOf: '2017-09',
    });
    const { route, standing, class: name } = entryOf(answer, 'mahmoud-dicko');
    expect(name).toBe('named');
    expect(route?.hops.map(({ source }) => source)).toEqual([
      'government-of-mali',
      'mahmoud-dicko',
    ]);
    expect(standing.find(({ kind }) => kind === 'mandatedBy')?.holds).toBe(true);
  });
});

test('Houka ag Alhousseini: a written ruling is no contact with NGOs', async () => {
  const answer = await ask({ to: ['houka-ag-alhousseini'] });
  expect(answer.side.own).toContain('timbuktu-judicial-committee');
  for (const { actor } of answer.entryPoints) expect(actor).not.toMatch(/ngo/);
});
