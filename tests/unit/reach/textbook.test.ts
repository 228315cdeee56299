import { describe, expect, test } from 'vitest';
import { reachQuestion } from '../../../model/messages/reach.ts';
import { faultsOf } from '../../../reach/faultsOf.ts';
import { understand } from '../../../reach/understand.ts';
import { actorsOn, goBetweens, reach, type Question } from './ask.ts';
import { smallIndex, type SmallActor, type SmallRelation } from './smallWorld.ts';

const meet = (
  source: string,
  target: string,
  more: Partial<SmallRelation> = {},
): SmallRelation => ({ source, target, type: 'MET_WITH', ...more });
const world = (edges: readonly string[], actors: readonly SmallActor[] = []) => {
  const ids = [...new Set(edges.flatMap((edge) => edge.split('-')))].sort();
  return smallIndex(
    ids.map((id) => actors.find((actor) => actor.id === id) ?? { id }),
    edges.map((edge) => meet(...(edge.split('-') as [string, string]))),
  );
};
const ask = (index: ReturnType<typeof smallIndex>, from: string, to: string, more: object = {}) =>
  reach(index, { from: [from], to: [to], ...more });
const ways = (answer: ReturnType<typeof ask>): string[] =>
  answer.routes.map((route) => actorsOn(route).join(''));

describe('graphs with known answers', () => {
  test('a diamond: two ways, the cut is both middles, two disjoint routes', () => {
    const answer = ask(world(['s-a', 's-b', 'a-t', 'b-t']), 's', 't');
    expect(ways(answer)).toEqual(['sat', 'sbt']);
    expect(answer.chokepoints).toEqual({
      adjacent: false,
      cut: ['a', 'b'],
      onAllRoutes: [],
      disjointRoutes: 2,
    });
  });
  test('a bridge: every way runs over it, and the cut nearest the source is its near end', () => {
    const answer = ask(
      world(['s-a', 's-b', 'a-c', 'b-c', 'c-d', 'd-e', 'd-f', 'e-t', 'f-t']),
      's',
      't',
    );
    expect(answer.chokepoints).toEqual({
      adjacent: false,
      cut: ['c'],
      onAllRoutes: ['c', 'd'],
      disjointRoutes: 1,
    });
  });
  test('a flow that has to step back: the greedy short way is not the best start', () => {
    // The shortest way s-a-d-t takes both a and d; two disjoint ways s-a-c-t and s-b-d-t need it undone.
    expect(
      ask(world(['s-a', 's-b', 'a-d', 'a-c', 'b-d', 'c-e', 'e-t', 'd-t']), 's', 't').chokepoints,
    ).toMatchObject({ disjointRoutes: 2, onAllRoutes: [] });
  });
  test('two islands: no route, what each side reaches, and that nothing recorded would join them', () => {
    const { routes, noRoute, unknowns, chokepoints } = ask(world(['s-a', 't-b']), 's', 't');
    expect(routes).toEqual([]);
    expect(noRoute).toMatchObject({
      reachable: ['a'],
      reaching: ['b'],
      nearest: null,
      wouldJoin: [],
    });
    expect(unknowns.map(({ kind }) => kind)).toContain('noRouteRecorded');
    expect(chokepoints).toEqual({ adjacent: false, cut: [], onAllRoutes: [], disjointRoutes: 0 });
  });
  test('Krackhardt’s kite: Heather and Ike are all that joins Jane to the rest', () => {
    // Krackhardt (1990): Andre, Beverley, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane.
    const kite = world([
      'a-b',
      'a-c',
      'a-d',
      'a-f',
      'b-d',
      'b-e',
      'b-g',
      'c-d',
      'c-f',
      'd-e',
      'd-f',
      'd-g',
      'e-g',
      'f-g',
      'f-h',
      'g-h',
      'h-i',
      'i-j',
    ]);
    expect(ask(kite, 'a', 'j').chokepoints).toMatchObject({
      cut: ['h'],
      onAllRoutes: ['h', 'i'],
      disjointRoutes: 1,
    });
    expect(
      goBetweens(kite, { to: ['j'] })
        .goBetweens.map(({ actor }) => actor)
        .slice(0, 2),
    ).toEqual(['i', 'h']);
  });
  test('Yen’s network: the three shortest paths from C to H cost 5, 7 and 8', () => {
    // The worked example that goes with Yen (1971): C-D 3, C-E 2, D-F 4, E-D 1, E-F 2, E-G 3, F-G 2, F-H 1, G-H 2.
    const costs: [string, string, number][] = [
      ['c', 'd', 3],
      ['c', 'e', 2],
      ['d', 'f', 4],
      ['e', 'd', 1],
      ['e', 'f', 2],
      ['e', 'g', 3],
      ['f', 'g', 2],
      ['f', 'h', 1],
      ['g', 'h', 2],
    ];
    // Willingness opens one direction only; with its weight at 0, a hop costs its age in years, and costs of up to 4 are 0 to 4 years.
    const index = smallIndex(
      ['c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id })),
      costs.map(([from, to, cost]) => ({
        source: to,
        target: from,
        type: 'INVITED_TO_TALKS' as const,
        since: String(2019 - cost),
      })),
      '2020-01-01',
    );
    const answer = ask(index, 'c', 'h', {
      k: 3,
      assumptions: { weights: { 'basis.willingness': 0 } },
    });
    expect(answer.routes.map(({ cost }) => cost)).toEqual([5, 7, 8]);
    expect(ways(answer).slice(0, 2)).toEqual(['cefh', 'cegh']);
  });
  test('under a bound on hops, the cheap way round gives place to the dear short one', () => {
    const index = smallIndex(
      ['s', 'a', 'b', 'c', 't'].map((id) => ({ id })),
      [
        meet('s', 'a'),
        meet('a', 'b'),
        meet('b', 'c'),
        meet('c', 't'),
        meet('a', 't', { since: '2000' }),
      ],
    );
    expect(ways(ask(index, 's', 't'))[0]).toBe('sabct');
    expect(ways(ask(index, 's', 't', { maxHops: 2 }))).toEqual(['sat']);
  });
});

describe('who could reach one whom all know', () => {
  const star = (count: number) =>
    world(Array.from({ length: count }, (_, number) => `t-s${String(number).padStart(3, '0')}`));
  test.each([
    [250, 250, []],
    [251, 250, ['goBetweens', 'entryPoints']],
  ])('of %i, %i are named; and what is left out is said: %j', (there, named, truncated) => {
    const answer = goBetweens(star(there), { to: ['t'] });
    expect([answer.goBetweens.length, answer.entryPoints.length]).toEqual([named, named]);
    expect(answer.entryCounts.single).toBe(there);
    expect(answer).toMatchObject({ truncated: truncated.length > 0, meta: { truncated } });
  });
});

describe('what is no access', () => {
  const reachable = (
    relation: Partial<SmallRelation>,
    actors: SmallActor[] = [{ id: 's' }, { id: 't' }],
  ): boolean => ask(smallIndex(actors, [meet('s', 't', relation)]), 's', 't').routes.length > 0;
  test.each([
    ['a contact', {}, true],
    ['a fight', { type: 'FIGHTS' }, false],
    ['a listing', { type: 'LISTED_AS_TERRORIST' }, false],
    ['a refuted contact', { status: 'refuted' }, false],
    ['a contact sought', { type: 'SOUGHT_CONTACT_WITH' }, false],
    ['a refused channel', { channel: 'refused' }, false],
    ['a willingness, for the one who declared it', { type: 'WILLING_TO_MEET' }, false],
    ['a state that has ended', { type: 'LEADS', since: '2015', until: '2017' }, false],
    ['a contact after the date', { since: '2021' }, false],
  ] as const)('%s', (_, relation, expected) =>
    expect(reachable(relation as Partial<SmallRelation>)).toBe(expected),
  );

  test('willingness leads toward the one who declared it', () => {
    const index = smallIndex(
      [{ id: 's' }, { id: 't' }],
      [meet('t', 's', { type: 'WILLING_TO_MEET', channel: 'untested' })],
    );
    expect(ask(index, 's', 't').routes[0]?.hops[0]).toMatchObject({
      basis: 'willingness',
      cost: 7,
    });
  });
  test('an order costs less than a petition', () => {
    const index = smallIndex([{ id: 's' }, { id: 't' }], [meet('s', 't', { type: 'LEADS' })]);
    expect(ask(index, 's', 't').routes[0]?.cost).toBeLessThan(
      ask(index, 't', 's').routes[0]?.cost ?? 0,
    );
  });
  test('a broad collective is an end, never a middle; a working one costs on entering', () => {
    const index = (breadth: 'broad' | 'working') => world(['s-m', 'm-t'], [{ id: 'm', breadth }]);
    expect(ask(index('broad'), 's', 't').routes).toEqual([]);
    expect(ask(index('broad'), 's', 'm').routes).toHaveLength(1);
    expect(ask(index('working'), 's', 't').routes[0]?.cost).toBe(6);
  });
  test('an actor that had ended makes a route lost, and says so', () => {
    const answer = ask(world(['s-m', 'm-t'], [{ id: 'm', ended: true }]), 's', 't');
    expect(answer.routes).toEqual([]);
    expect(answer.lostRoutes[0]?.brokenBy).toEqual([
      expect.objectContaining({ actor: 'm', cause: 'actorEnded' }),
    ]);
  });
  test('a channel state that the user walks opens the way, and the answer repeats it', () => {
    const index = smallIndex([{ id: 's' }, { id: 't' }], [meet('s', 't', { channel: 'broken' })]);
    expect(ask(index, 's', 't').lostRoutes[0]?.brokenBy[0]).toMatchObject({
      relation: 'r000',
      cause: 'broken',
    });
    const answer = ask(index, 's', 't', { assumptions: { walk: ['broken'] } });
    expect(answer.routes).toHaveLength(1);
    expect(answer.question.assumptions.walk).toEqual(['broken']);
  });
});

describe('questions that cannot be answered are named by field', () => {
  const index = world(['a-b', 'b-c']);
  test.each<[Question, string]>([
    [{ from: ['a'], to: ['x'] }, 'to.0'],
    [{ from: ['a'], to: ['a'] }, 'to'],
    [{ from: ['a'], to: ['c'], avoid: ['c'] }, 'avoid'],
    [{ from: ['a'], to: ['c'], without: ['a'] }, 'without'],
    [{ from: ['a'], to: ['c'], without: ['nothing'] }, 'without.0'],
    [{ from: ['a'], to: ['c'], through: ['b'], avoid: ['b'] }, 'through'],
    [
      { from: ['a'], to: ['c'], hypothetical: [{ source: 'a', target: 'a', type: 'MET_WITH' }] },
      'hypothetical.0.target',
    ],
  ])('%o', (question, field) =>
    expect(
      faultsOf(index, understand(index, reachQuestion.parse(question))).map((fault) => fault.field),
    ).toContain(field),
  );
});
