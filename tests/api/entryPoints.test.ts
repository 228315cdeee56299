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
import { cast } from '../fixtures/cast.ts';
import { evidenceOf, listIn, madeUpRows, oneRow } from '../fixtures/csvRows.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

const relations = madeUpRows('relations');
const { leader, priest, judge, chief, committee, league, government, fleet, lister } = cast;
const { carrier, commander, clinic, port, commissioner, owners, debater, spokesman } = cast;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('who could reach the leader, whoever asks', () => {
  let answer: ReachMessage;
  beforeAll(async () => {
    answer = await askReach(server, { to: [leader.id] });
  });
  /** The rows between one of his side and an outsider, with who the outsider is. */
  const across = () =>
    relations.flatMap((row) => {
      const ends = [row['source'] ?? '', row['target'] ?? ''];
      const outside = ends.filter((id) => !answer.side.own.includes(id));
      return outside.length === 1 ? [{ row, outsider: outside[0] ?? '' }] : [];
    });

  test('whom he named come first, by his own word and not yet tried', () => {
    const named = relations.filter(
      ({ source, type }) => source === leader.id && type === 'WILLING_TO_MEET',
    );
    expect(named.length).toBeGreaterThan(1);
    expect(
      answer.entryPoints
        .slice(0, named.length)
        .map(({ actor }) => actor)
        .sort(),
    ).toEqual(named.map(({ target }) => target).sort());
    for (const row of named)
      expect(entryOf(answer, row['target'] ?? '')).toMatchObject({
        class: 'named',
        contact: leader.id,
        inside: [],
        channel: row['channel'],
        adversary: false,
      });
  });

  test('open channels are working ones, for what was dealt with in them alone', () => {
    const open = across().filter(({ row }) => row['channel'] === 'open');
    expect(open.map(({ outsider }) => outsider)).toContain(clinic.id);
    for (const { row, outsider } of open)
      expect(entryOf(answer, outsider)).toMatchObject({
        class: 'working',
        channel: 'open',
        about: listIn(row, 'about'),
      });
  });

  test('what was let lie is untried', () => {
    const dormant = across().filter(
      ({ row, outsider }) => row['channel'] === 'dormant' && !answer.side.above.includes(outsider),
    );
    expect(dormant.length).toBeGreaterThan(0);
    for (const { outsider } of dormant)
      expect(entryOf(answer, outsider)).toMatchObject({ class: 'untried', channel: 'dormant' });
  });

  test('the exchange of prisoners is one contact about prisoners, of whom his side harmed, and nobody’s channel', () => {
    expect(entryOf(answer, port.id)).toMatchObject({
      class: 'single',
      about: ['prisoners'],
      adversary: true,
      harmedOnly: true,
      channel: null,
    });
    const met = entryOf(answer, commissioner.id);
    expect(met).toMatchObject({ class: 'single', about: ['prisoners'], adversary: false });
    // He distrusts that one, who was never in conflict with him.
    expect(met.standing).toContainEqual(
      expect.objectContaining({ kind: 'objectedTo', by: leader.id }),
    );
  });

  test('the debate is lost because he closed it, and the offer because he refused it', () => {
    const debate = entryOf(answer, debater.id);
    expect(debate).toMatchObject({ class: 'lost', contact: spokesman.id });
    expect(debate.lostBecause.map(({ cause }) => cause)).toEqual(['closed']);
    const offer = entryOf(answer, owners.id);
    expect([offer.class, offer.hop]).toEqual(['lost', null]);
    expect(offer.lostBecause.map(({ cause }) => cause)).toEqual(['refused']);
  });

  test('lost ones come in their order: mediation, then the fewest steps inside', () => {
    const lost = answer.entryPoints.filter((entry) => entry.class === 'lost');
    const mediation = lost.filter(({ relations: [first] }) => first?.category === 'mediation');
    expect(mediation.length).toBeGreaterThan(1);
    expect(lost.slice(0, mediation.length)).toEqual(mediation);
    expect(mediation.length).toBeLessThan(lost.length);
    const steps = mediation.map(({ inside }) => inside.length);
    expect(steps).toEqual([...steps].sort());
  });

  test('the carrier of letters is lost by his death, with its evidence', () => {
    const row = oneRow(relations, carrier.id, 'INTERMEDIARY_TO', leader.id);
    const { class: name, lostBecause, standing } = entryOf(answer, carrier.id);
    expect(name).toBe('lost');
    expect(lostBecause.map(({ cause }) => cause).sort()).toEqual(['actorEnded', 'broken']);
    for (const { evidence } of lostBecause) expect(evidence.length).toBeGreaterThan(0);
    expect(lostBecause.find(({ cause }) => cause === 'broken')?.evidence).toEqual(evidenceOf(row));
    expect(standing.map(({ kind }) => kind)).toContain('ended');
  });

  test('who is above him stands by how real that is: the chief first, the league by name last', () => {
    expect(answer.side.above).toEqual(expect.arrayContaining([chief.id, committee.id, league.id]));
    const above = actorsOf(answer, 'above');
    expect([above[0], above.at(-1)]).toEqual([chief.id, league.id]);
    expect(above).toContain(committee.id);
  });

  test('who fights him is nowhere an entry, or an adversary', () => {
    const fighting = across().filter(
      ({ row }) => ['FIGHTS', 'TARGETS'].includes(row['type'] ?? '') && row['status'] !== 'refuted',
    );
    expect(fighting.length).toBeGreaterThan(1);
    for (const { outsider } of fighting)
      for (const entry of answer.entryPoints.filter(({ actor }) => actor === outsider))
        expect(entry.adversary, outsider).toBe(true);
    const ban = oneRow(relations, lister.id, 'OPPOSES_DIALOGUE_WITH', fleet.id);
    expect(answer.actors[lister.id]).toMatchObject({ adversary: true, objection: ban['degree'] });
  });

  test('a permission to work is no contact', () => {
    expect(relations.some(({ type, target }) => type === 'PERMITTED' && target === clinic.id)).toBe(
      true,
    );
    for (const { relations: told } of answer.entryPoints)
      expect(told.map(({ type }) => type)).not.toContain('PERMITTED');
  });

  test('without one of them the others stay as they are, and who left is said', async () => {
    const without = await askReach(server, { to: [leader.id], without: [priest.id] });
    const classes = (one: ReachMessage) =>
      one.entryPoints.flatMap(({ actor, class: name }) =>
        actor === priest.id ? [] : [[actor, name]],
      );
    expect(classes(without)).toEqual(classes(answer));
    expect(without.change?.entryPoints).toMatchObject({
      before: answer.entryPoints.length,
      after: answer.entryPoints.length - 1,
      left: [priest.id],
      came: [],
    });
  });

  test('objectors, attempts and unknowns are there too, and no routes', () => {
    expect(answer.routes).toEqual([]);
    expect(answer.lostRoutes).toEqual([]);
    expect(answer.noRoute).toBeNull();
    expect(answer.objectors.map(({ actor }) => actor)).toContain(lister.id);
    expect(answer.stances.some(({ stand }) => stand === 'for')).toBe(true);
    expect(answer.stances.some(({ predicted }) => predicted)).toBe(true);
    expect(answer.objectors.every(({ stand, predicted }) => stand !== 'for' && !predicted)).toBe(
      true,
    );
    const { event } = oneRow(relations, spokesman.id, 'DEBATED_WITH', debater.id);
    expect(answer.attempts.map((attempt) => attempt.event)).toContain(event);
    expect(answer.unknowns.map(({ kind }) => kind)).toContain('notRecorded');
  });

  test('every source is cited by its title, and two of them are not one publication', () => {
    expect(Object.keys(answer.sources).sort()).toEqual(
      madeUpRows('sources')
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id = '', title } of madeUpRows('sources'))
      expect(answer.sources[id]?.title).toBe(title);
    expect(answer.unknowns.map(({ kind }) => kind)).not.toContain('onePublication');
  });

  test('everybody named in it has a name in it', () => {
    expectAllNamed(answer);
  });

  test('go-betweens say the same of him', async () => {
    const { entryPoints, side } = await askGoBetweens(server, leader.id);
    expect([entryPoints, side]).toEqual([answer.entryPoints, answer.side]);
  });
});

test('a listed entry point is marked, with the day of the list and a warning', async () => {
  const { standing } = entryOf(await askReach(server, { to: [port.id] }), fleet.id);
  const listings = standing.filter(({ kind }) => kind === 'listed');
  expect(listings.map(({ by }) => by)).toEqual([lister.id]);
  for (const { text } of listings) {
    expect(text.en).toContain(`Listed on ${cast.lastDay}; check the lists of today.`);
    expect(text.fr).toContain(cast.lastDayFr);
  }
});

describe('from the government to the leader', () => {
  const ask = (more: object = {}) =>
    askReach(server, { from: [government.id], to: [leader.id], ...more });

  test('whom it can reach stands before whom it cannot, which is said so', async () => {
    const answer = await ask();
    const reached = answer.entryPoints.map(({ route }) => route !== null);
    expect(new Set(reached)).toEqual(new Set([true, false]));
    for (const name of entryClasses)
      if (name !== 'lost' && name !== 'above')
        expectFirst(
          answer.entryPoints
            .filter((entry) => entry.class === name)
            .map(({ route }) => route !== null),
          name,
        );
    expect(entryOf(answer, port.id).route?.hops[0]?.source).toBe(government.id);
  });

  test('a way that enters his side elsewhere is no detour of one by the same actors', async () => {
    const [all, few] = await Promise.all(
      [true, false].map(async (detours) =>
        (await ask({ detours, k: 50, maxHops: 8 })).routes.map(({ hops }) =>
          hops.map(({ source }) => source),
        ),
      ),
    );
    // By the exchange straight to him; and, where detours are wanted, on from there by another of his own.
    const straight = [government.id, port.id, fleet.id];
    const byAnother = [...straight, commander.id];
    expect(all).toEqual(expect.arrayContaining([straight, byAnother]));
    expect(few).toContainEqual(straight);
    expect(few).not.toContainEqual(byAnother);
    // By the exchange too, but out again and in by whom he named.
    expect(few?.some((way) => way.includes(fleet.id) && way.at(-1) === priest.id)).toBe(true);
  });

  test('the way leads through who has its mandate, and no more where that has ended', async () => {
    const [first, second] = relations.filter(
      ({ source, type, target }) =>
        source === government.id && type === 'MANDATED' && target === judge.id,
    );
    const now = entryOf(await ask(), judge.id);
    expect(now.class).toBe('named');
    expect(now.route?.hops.map(({ source }) => source)).toEqual([government.id, judge.id]);
    const mandates = (standing: typeof now.standing) =>
      standing
        .filter(({ kind }) => kind === 'mandatedBy')
        .map(({ relation, holds }) => [relation, holds])
        .sort();
    expect(mandates(now.standing)).toEqual([
      [first?.['id'], false],
      [second?.['id'], true],
    ]);
    const between = entryOf(await ask({ asOf: '2033-10' }), judge.id);
    expect([between.class, between.route]).toEqual(['named', null]);
    expect(mandates(between.standing)).toEqual([[first?.['id'], false]]);
  });
});

test('nothing is recorded of a day before the data, and it says so', async () => {
  const answer = await askReach(server, { to: [leader.id], asOf: '1900' });
  expect(answer.entryPoints).toEqual([]);
  expect(answer.unknowns.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['beforeData', 'noEntryPointRecorded']),
  );
});
