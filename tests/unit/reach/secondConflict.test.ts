import { describe, expect, test } from 'vitest';
import type { EntryClass } from '../../../model/messages/entryPoint.ts';
import { actorsOn, reach, type Question } from './ask.ts';
import { smallIndex, type SmallActor, type SmallRelation } from './smallWorld.ts';

/*
 * A made-up conflict of another shape than central Mali: a coast, where a front led by a council of equals answers to a state
 * abroad that really commands it, has an office in exile and a harbor commander who keeps his own counsel, is known through
 * fishermen, a church and a hospital, and lost the facilitator who had once brought it to the table.
 */
const actors: readonly SmallActor[] = [
  { id: 'coast-front', breadth: 'working' },
  { id: 'council', breadth: 'working' },
  { id: 'fishermen', breadth: 'working' },
  { id: 'coast-people', breadth: 'broad' },
  { id: 'lawyer', until: '2018-04', ended: false },
  { id: 'exile-office', since: '2016' },
];
const tie = (
  source: string,
  type: SmallRelation['type'],
  target: string,
  more: Partial<SmallRelation> = {},
): SmallRelation => ({ source, target, type, ...more });

const relations: readonly SmallRelation[] = [
  tie('council', 'LEADS', 'coast-front', { since: '2012' }),
  tie('harbor-commander', 'COMMANDS_IN', 'coast-front', { since: '2014' }),
  tie('exile-office', 'COMPONENT_OF', 'coast-front', { since: null }),
  tie('harbor-guard', 'ANSWERS_TO', 'harbor-commander', { since: '2014', degree: 'effective' }),
  tie('coast-front', 'ANSWERS_TO', 'patron-state', { since: '2013', degree: 'effective' }),
  tie('president', 'LEADS', 'patron-state', { since: '2010' }),
  tie('coast-front', 'PLEDGED_ALLEGIANCE_TO', 'old-king', { since: '2012', degree: 'nominal' }),

  tie('council', 'INVITED_TO_TALKS', 'bishop', {
    since: '2019',
    channel: 'untested',
    about: ['political'],
  }),
  tie('council', 'REFERRED_TALKS_TO', 'president', { since: '2019' }),
  tie('council', 'WILLING_TO_MEET', 'neighbor-envoy', { since: '2015' }),
  tie('council', 'REFUSED_TALKS_WITH', 'neighbor-envoy', { since: '2017' }),

  tie('fishermen', 'NEGOTIATED_WITH', 'harbor-commander', {
    since: '2019',
    channel: 'open',
    about: ['local'],
  }),
  tie('hospital', 'INTERMEDIARY_TO', 'harbor-guard', {
    since: '2016',
    channel: 'open',
    about: ['humanitarian'],
  }),
  tie('neighbor-envoy', 'MET_WITH', 'exile-office', {
    since: '2018',
    channel: 'dormant',
    about: ['political'],
  }),
  tie('government', 'EXCHANGED_PRISONERS_WITH', 'coast-front', {
    since: '2019',
    about: ['prisoners'],
  }),
  tie('patron-state', 'FUNDS', 'coast-front', { since: '2013' }),
  tie('coast-front', 'GOVERNS', 'coast-people', { since: '2014' }),
  tie('diaspora', 'REPRESENTS', 'exile-office', { since: '2017' }),

  tie('facilitator', 'INTERMEDIARY_TO', 'council', {
    since: '2016',
    channel: 'broken',
    channelSince: '2018-04',
    about: ['political'],
  }),
  tie('lawyer', 'INTERMEDIARY_TO', 'council', { since: '2015', about: ['prisoners'] }),
  tie('smuggler', 'KIN_OF', 'harbor-commander', { since: '2010', until: '2017' }),

  tie('navy', 'FIGHTS', 'coast-front', { since: '2012' }),
  tie('government', 'FIGHTS', 'coast-front', { since: '2012' }),
  tie('coast-front', 'ABDUCTED', 'hospital', { since: '2017' }),
  tie('navy', 'OPPOSES_DIALOGUE_WITH', 'coast-front', { degree: 'forbids', since: '2018' }),
  tie('coast-front', 'PERMITTED', 'traders', { since: '2015' }),

  tie('government', 'MANDATED', 'ministry', { since: '2018', channel: 'open' }),
  tie('ministry', 'WORKS_WITH', 'hospital', { since: '2018' }),
  tie('ministry', 'MET_WITH', 'bishop', { since: '2019', channel: 'open' }),
];
const ids = [...new Set(relations.flatMap(({ source, target }) => [source, target]))].sort();
const index = smallIndex(
  ids.map((id) => actors.find((actor) => actor.id === id) ?? { id }),
  relations,
);
const ask = (question: Partial<Question> = {}) => reach(index, { to: ['council'], ...question });
const classes = ({
  entryPoints,
}: ReturnType<typeof ask>): Partial<Record<EntryClass, string[]>> => {
  const found: Partial<Record<EntryClass, string[]>> = {};
  for (const { actor, class: name } of entryPoints) (found[name] ??= []).push(actor);
  return found;
};

describe('the council of the coast', () => {
  test('its side, and whom it is under', () => {
    expect(ask().side).toEqual({
      own: ['coast-front', 'council', 'exile-office', 'harbor-commander', 'harbor-guard'],
      above: ['old-king', 'patron-state', 'president'],
    });
  });

  test('who has access to it, by class', () => {
    expect(classes(ask())).toEqual({
      named: ['bishop'],
      working: ['fishermen', 'hospital'],
      untried: ['neighbor-envoy'],
      single: ['government'],
      above: ['patron-state', 'old-king'],
      belonging: ['coast-people', 'diaspora'],
      lost: ['facilitator', 'lawyer', 'smuggler'],
    });
  });

  test('the same asked of the front as a whole: its leaders are of its own side', () => {
    const asked = reach(index, { to: ['coast-front'] });
    expect(asked.side).toEqual(ask().side);
    expect(classes(asked)).toEqual(classes(ask()));
  });

  test('of a commander only: the front is above him, and what he commands is his', () => {
    const { side, ...answer } = reach(index, { to: ['harbor-commander'] });
    expect(side.own).toEqual(['harbor-commander', 'harbor-guard']);
    expect(side.above).toEqual(
      expect.arrayContaining(['coast-front', 'council', 'patron-state', 'president']),
    );
    expect(answer.entryPoints.find(({ actor }) => actor === 'coast-front')?.class).toBe('above');
  });

  test('who only suffered from it is told apart from who fights it', () => {
    const marks = ask().entryPoints.map(({ actor, adversary, harmedOnly }) => [
      actor,
      adversary,
      harmedOnly,
    ]);
    expect(marks.filter(([, adversary]) => adversary === true)).toEqual([
      ['hospital', true, true],
      ['government', true, false],
    ]);
  });

  test('from the government, by the ministry, to the bishop first and to the hospital', () => {
    const { entryPoints } = ask({ from: ['government'] });
    const ways = new Map(
      entryPoints.map(({ actor, route }) => [actor, route === null ? null : actorsOn(route)]),
    );
    expect(ways.get('bishop')).toEqual(['government', 'ministry', 'bishop', 'council']);
    expect(ways.get('hospital')?.slice(0, 3)).toEqual(['government', 'ministry', 'hospital']);
    expect(ways.get('fishermen')).toBeNull();
    expect(ways.get('government')).toEqual(['government', 'coast-front', 'council']);
  });

  test('before the facilitator was lost, that channel was open', () => {
    const then = ask({ asOf: '2018-03' });
    const entry = then.entryPoints.find(({ actor }) => actor === 'facilitator');
    expect(entry).toMatchObject({ class: 'working', channel: 'open' });
    expect(then.entryPoints.find(({ actor }) => actor === 'lawyer')?.class).toBe('working');
  });

  test('before its office in exile was opened, nobody had access by it', () => {
    const then = ask({ asOf: '2015-06' });
    expect(then.side.own).not.toContain('exile-office');
    expect(then.entryPoints.map(({ actor }) => actor)).not.toContain('diaspora');
  });

  test('a ban by the navy is an objection, and the exchange bears no mark of it', () => {
    const { objectors, entryPoints } = ask();
    expect(objectors.map(({ actor, strength, via }) => [actor, strength, via])).toEqual([
      ['navy', 'forbids', 'coast-front'],
    ]);
    expect(entryPoints.flatMap(({ standing }) => standing.map(({ kind }) => kind))).not.toContain(
      'objector',
    );
  });
});
