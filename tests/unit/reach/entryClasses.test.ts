import { describe, expect, test } from 'vitest';
import { reach, type Question } from './ask.ts';
import { smallIndex, type SmallActor, type SmallRelation } from './smallWorld.ts';

/** The target leads a group; an outsider stands in some relation to one of them. */
const base: readonly SmallRelation[] = [{ source: 'target', target: 'group', type: 'LEADS' }];
const tie = (
  source: string,
  type: SmallRelation['type'],
  target: string,
  more: Partial<SmallRelation> = {},
): SmallRelation => ({ source, target, type, ...more });
function entries(
  relations: readonly SmallRelation[],
  question: Partial<Question> = {},
  actors: readonly SmallActor[] = [],
) {
  const all = [...base, ...relations];
  const ids = [...new Set(all.flatMap(({ source, target }) => [source, target]))].sort();
  const index = smallIndex(
    ids.map((id) => actors.find((actor) => actor.id === id) ?? { id }),
    all,
  );
  return reach(index, { to: ['target'], ...question });
}
const classOf = (
  relations: readonly SmallRelation[],
  question: Partial<Question> = {},
  actors: readonly SmallActor[] = [],
): string | undefined =>
  entries(relations, question, actors).entryPoints.find(({ actor }) => actor === 'x')?.class;

describe('what one relation is worth', () => {
  test.each([
    ['declared willingness of the target', tie('target', 'WILLING_TO_MEET', 'x'), 'named'],
    ['of the group that it leads', tie('group', 'INVITED_TO_TALKS', 'x'), 'named'],
    [
      'willingness that was withdrawn',
      tie('target', 'WILLING_TO_MEET', 'x', { channel: 'closed' }),
      'lost',
    ],
    ['an open channel', tie('x', 'NEGOTIATED_WITH', 'group', { channel: 'open' }), 'working'],
    ['a contact that goes on', tie('x', 'INTERMEDIARY_TO', 'group'), 'working'],
    [
      'a mandate with an open channel',
      tie('target', 'MANDATED', 'x', { channel: 'open' }),
      'working',
    ],
    [
      'an untested channel',
      tie('x', 'INTERMEDIARY_TO', 'group', { channel: 'untested' }),
      'untried',
    ],
    ['a channel asleep', tie('x', 'MET_WITH', 'group', { channel: 'dormant' }), 'untried'],
    ['a mandate never used', tie('target', 'MANDATED', 'x'), 'untried'],
    ['one meeting', tie('x', 'MET_WITH', 'group'), 'single'],
    ['one exchange', tie('x', 'EXCHANGED_PRISONERS_WITH', 'group'), 'single'],
    ['whom the target answers to', tie('target', 'ANSWERS_TO', 'x'), 'above'],
    ['what the group is part of', tie('group', 'COMPONENT_OF', 'x'), 'above'],
    ['a community that it governs', tie('group', 'GOVERNS', 'x'), 'belonging'],
    ['whom it speaks for', tie('x', 'REPRESENTS', 'group'), 'belonging'],
    ['a channel closed', tie('x', 'MET_WITH', 'group', { channel: 'closed' }), 'lost'],
    ['a channel broken', tie('x', 'MET_WITH', 'group', { channel: 'broken' }), 'lost'],
    ['a state that has ended', tie('x', 'INTERMEDIARY_TO', 'group', { until: '2018' }), 'lost'],
    [
      'an invitation turned down',
      tie('x', 'INVITED_TO_TALKS', 'target', { channel: 'refused' }),
      'lost',
    ],
    ['an invitation not answered', tie('x', 'INVITED_TO_TALKS', 'target'), undefined],
    ['a permission', tie('group', 'PERMITTED', 'x'), undefined],
    ['contact sought', tie('x', 'SOUGHT_CONTACT_WITH', 'group', { channel: 'refused' }), undefined],
    ['a fight', tie('x', 'FIGHTS', 'group'), undefined],
    ['a refuted meeting', tie('x', 'MET_WITH', 'group', { status: 'refuted' }), undefined],
    ['a member', tie('x', 'MEMBER_OF', 'group'), undefined],
  ] as const)('%s: %s', (_, relation, expected) => expect(classOf([relation])).toBe(expected));
});

describe('named by the target', () => {
  const said = tie('target', 'WILLING_TO_MEET', 'x', { since: '2017' });
  const refusal = (since: string | null) => tie('target', 'REFUSED_TALKS_WITH', 'x', { since });
  test.each([
    ['refused the year after', '2018', 'untried'],
    ['refused in the same year', '2017', 'untried'],
    ['refused before', '2016', 'named'],
    ['refused at an unknown time', null, 'named'],
  ])('%s: %s', (_, since, expected) => expect(classOf([said, refusal(since)])).toBe(expected));

  test('whom talks were referred to, with any access that can be used', () => {
    const referred = tie('target', 'REFERRED_TALKS_TO', 'x');
    expect(classOf([referred])).toBeUndefined();
    expect(classOf([referred, tie('x', 'MET_WITH', 'group')])).toBe('named');
    expect(classOf([referred, tie('x', 'MET_WITH', 'group', { channel: 'broken' })])).toBe('lost');
    expect(classOf([referred, tie('target', 'ANSWERS_TO', 'x')])).toBe('above');
  });
  test('not by a mere member of the side', () => {
    expect(
      classOf([tie('member', 'MEMBER_OF', 'group'), tie('member', 'WILLING_TO_MEET', 'x')]),
    ).toBe('untried');
  });
  test('nor by somebody else', () => {
    expect(classOf([tie('other', 'WILLING_TO_MEET', 'x')])).toBeUndefined();
  });
});

test('what counts is the best of several, which comes first; what is lost is told beside it', () => {
  const { entryPoints } = entries([
    tie('x', 'REPRESENTS', 'group'),
    tie('x', 'MET_WITH', 'group', { channel: 'closed', about: ['political'] }),
    tie('x', 'NEGOTIATED_WITH', 'group', { channel: 'open', about: ['local', 'humanitarian'] }),
  ]);
  expect(entryPoints).toHaveLength(1);
  expect(entryPoints[0]).toMatchObject({ class: 'working', about: ['local', 'humanitarian'] });
  expect(entryPoints[0]?.relations.map(({ type, lost }) => [type, lost])).toEqual([
    ['NEGOTIATED_WITH', null],
    ['REPRESENTS', null],
    ['MET_WITH', 'closed'],
  ]);
  expect(entryPoints[0]?.lostBecause.map(({ cause }) => cause)).toEqual(['closed']);
});

test('superiors come by how real their authority is', () => {
  const { entryPoints } = entries([
    tie('target', 'ANSWERS_TO', 'nominal', { degree: 'nominal', channel: 'open' }),
    tie('target', 'ANSWERS_TO', 'unsaid', { since: null }),
    tie('target', 'ANSWERS_TO', 'effective', { degree: 'effective', status: 'disputed' }),
    tie('group', 'COMPONENT_OF', 'coalition'),
    tie('target', 'ANSWERS_TO', 'formal', { degree: 'formal', status: 'disputed' }),
  ]);
  expect(entryPoints.map(({ actor }) => actor)).toEqual([
    'effective',
    'unsaid',
    'formal',
    'nominal',
    'coalition',
  ]);
  expect(new Set(entryPoints.map((entry) => entry.class))).toEqual(new Set(['above']));
});

test('lost ones come by what they were: mediation first, the nearest, the latest', () => {
  const { entryPoints } = entries([
    tie('kin', 'KIN_OF', 'target', { until: '2019' }),
    tie('early', 'MET_WITH', 'target', { since: '2015', channel: 'closed' }),
    tie('late', 'MET_WITH', 'target', { since: '2018', channel: 'closed' }),
    tie('far', 'MET_WITH', 'group', { since: '2019', channel: 'broken' }),
    tie('undated', 'MET_WITH', 'target', { since: null, channel: 'closed' }),
  ]);
  expect(entryPoints.map(({ actor }) => actor)).toEqual(['late', 'early', 'undated', 'far', 'kin']);
});

test('an entry point that is gone is lost for that, with what tells of its end', () => {
  const { entryPoints } = entries(
    [tie('x', 'INTERMEDIARY_TO', 'target'), tie('enemy', 'KILLED', 'x', { sources: ['report'] })],
    {},
    [{ id: 'x', ended: true }],
  );
  expect(entryPoints[0]).toMatchObject({ actor: 'x', class: 'lost' });
  expect(entryPoints[0]?.lostBecause).toMatchObject([
    { cause: 'actorEnded', actor: 'x', evidence: [{ source: 'report' }] },
  ]);
});

test('of equals, whom one can go through comes before a people or a faith', () => {
  const { entryPoints } = entries(
    [tie('target', 'WILLING_TO_MEET', 'a-faith'), tie('target', 'WILLING_TO_MEET', 'scholar')],
    {},
    [{ id: 'a-faith', breadth: 'broad' }],
  );
  expect(entryPoints.map(({ actor }) => actor)).toEqual(['scholar', 'a-faith']);
});

test('a forbidden ground is none, a channel walked on request is an entry again', () => {
  const meeting = tie('x', 'MET_WITH', 'group', { channel: 'broken' });
  expect(classOf([meeting], { assumptions: { forbid: ['contact'] } })).toBeUndefined();
  expect(classOf([meeting], { assumptions: { walk: ['broken'] } })).toBe('untried');
});

test('a supposed tie makes an entry, and is marked', () => {
  const { entryPoints, change } = entries([tie('x', 'MET_WITH', 'y')], {
    hypothetical: [{ source: 'x', target: 'group', type: 'INTERMEDIARY_TO', channel: 'open' }],
  });
  expect(entryPoints[0]).toMatchObject({ actor: 'x', class: 'working' });
  expect(entryPoints[0]?.relations[0]?.hypothetical).toBe(true);
  expect(change?.entryPoints).toMatchObject({ before: 0, after: 1, came: ['x'], left: [] });
});

test('whom an avoided insider is the only contact of is no entry, and an avoided outsider neither', () => {
  const relations = [
    tie('member', 'MEMBER_OF', 'group'),
    tie('x', 'MET_WITH', 'member'),
    tie('y', 'MET_WITH', 'group'),
  ];
  const actors = (question: Partial<Question>) =>
    entries(relations, question).entryPoints.map(({ actor }) => actor);
  expect(actors({})).toEqual(['y', 'x']);
  expect(actors({ avoid: ['member'] })).toEqual(['y']);
  expect(actors({ avoid: ['y'] })).toEqual(['x']);
});

describe('how actors stand', () => {
  const all = [
    tie('x', 'MET_WITH', 'group'),
    tie('x', 'FIGHTS', 'group'),
    tie('x', 'OPPOSES_DIALOGUE_WITH', 'group', { degree: 'forbids' }),
    tie('court', 'LISTED_AS_TERRORIST', 'x', { until: '2018' }),
    tie('ministry', 'MANDATED', 'x', { channel: 'closed' }),
    tie('think-tank', 'PROPOSED_AS_INTERMEDIARY', 'x', { toward: 'target' }),
    tie('think-tank', 'PROPOSED_AS_INTERMEDIARY', 'x', { toward: 'elsewhere' }),
    tie('elders', 'DISTRUSTS', 'x'),
  ];
  const actors = [{ id: 'elsewhere' }];
  const index = () => {
    const ids = [
      ...new Set([...[...base, ...all].flatMap(({ source, target }) => [source, target])]),
      ...actors.map(({ id }) => id),
    ].sort();
    return smallIndex(
      ids.map((id) => ({ id })),
      [...base, ...all],
    );
  };
  test('toward the side, with what is over told as over', () => {
    const [entry] = reach(index(), { to: ['target'] }).entryPoints;
    expect(entry?.standing.map(({ kind, by, holds }) => [kind, by, holds])).toEqual([
      ['adversary', 'group', true],
      ['objector', 'group', true],
      ['listed', 'court', false],
      ['mandatedBy', 'ministry', false],
      ['proposedBy', 'think-tank', true],
      ['objectedTo', 'elders', true],
    ]);
    expect(entry?.standing.find(({ kind }) => kind === 'objector')?.degree).toBe('forbids');
  });
  test('and the routes through them bear their marks', () => {
    const { routes, actors: named } = reach(index(), {
      from: ['ministry'],
      to: ['target'],
      assumptions: { walk: ['closed'] },
    });
    expect(routes[0]).toMatchObject({ adversaries: ['x'], objectors: ['x'], listedActors: [] });
    expect(named['x']).toMatchObject({ adversary: true, objection: 'forbids' });
  });
});

describe('positions', () => {
  const stance = (
    actor: string,
    type: SmallRelation['type'],
    degree: SmallRelation['degree'],
    more: Partial<SmallRelation> = {},
  ) => tie(actor, type, 'group', { degree: degree ?? null, ...more });
  const { stances, objectors } = entries([
    stance('warm', 'FAVORS_DIALOGUE_WITH', 'calls for'),
    stance('wary', 'FAVORS_DIALOGUE_WITH', 'conditional'),
    stance('worried', 'OPPOSES_DIALOGUE_WITH', 'concerned'),
    stance('hostile', 'OPPOSES_DIALOGUE_WITH', 'forbids'),
    stance('expected', 'OPPOSES_DIALOGUE_WITH', 'opposes', { predicted: true }),
    stance('former', 'OPPOSES_DIALOGUE_WITH', 'opposes', { until: '2017' }),
    tie('hostile', 'MANDATED', 'x', { channel: 'open' }),
    tie('x', 'MET_WITH', 'group'),
  ]);
  test('stand on both sides, the strongest objection first; what is only expected is no objection', () => {
    expect(stances.map(({ actor, stand, predicted }) => [actor, stand, predicted])).toEqual([
      ['hostile', 'against', false],
      ['expected', 'against', true],
      ['worried', 'concerned', false],
      ['wary', 'conditional', false],
      ['warm', 'for', false],
    ]);
    expect(objectors.map(({ actor }) => actor)).toEqual(['hostile', 'worried', 'wary']);
  });
  test('say what their holder could put a stop to, by what is recorded', () => {
    expect(
      stances.map(({ actor, couldBlock }) => [actor, couldBlock.map((one) => one.actor)]),
    ).toEqual([
      ['hostile', ['x']],
      ['expected', []],
      ['worried', []],
      ['wary', []],
      ['warm', []],
    ]);
  });
});
