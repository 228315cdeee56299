import { describe, expect, test } from 'vitest';
import { hintsOf } from '../../../../client/query/hintsOf.ts';

const actors = ['ilo-marsan', 'zoe-sramek', 'government-of-halvane'];
const told = (query: string) =>
  hintsOf(query, actors).map(({ code, word, better }) => ({ code, word, better }));

describe('a query is warned of what finds nothing', () => {
  test.each([
    ['MATCH ()-[r]-() WHERE r.since = 2017 RETURN r', 'since', 'sinceEarliest'],
    ['MATCH ()-[r]-() WHERE r.until < date("2018-01-01") RETURN r', 'until', 'untilLatest'],
    ['MATCH (e:Event {date: 2017}) RETURN e', 'date', 'sinceEarliest'],
    ['MATCH ()-[r]-() WHERE r.since IN [2017, 2018] RETURN r', 'since', 'sinceEarliest'],
  ])('%s', (query, word, better) => {
    expect(told(query)).toEqual([{ code: 'dateText', word, better: [better] }]);
  });
  test('a figure compared by its text', () => {
    expect(told('MATCH (f:Figure) WHERE f.value > 50 RETURN f')).toEqual([
      { code: 'textNumber', word: 'value', better: ['number'] },
    ]);
  });
  test.each([
    "MATCH (a:Actor {id: 'ilo-marsen'}) RETURN a",
    "MATCH (a:Person) WHERE a.id = 'ilo-marsen' RETURN a",
  ])('an id that no actor has: %s', (query) => {
    const [hint] = hintsOf(query, actors);
    expect(hint).toMatchObject({ code: 'unknownId', better: ['ilo-marsan'] });
    expect(query.slice(hint?.from, hint?.to)).toBe('ilo-marsen');
  });
  test('a type that is none', () => {
    expect(told('MATCH ()-[r:LEAD|MET_WITH]->() RETURN r')).toEqual([
      { code: 'unknownType', word: 'LEAD', better: ['LEADS'] },
    ]);
  });
  test('a name that is often absent', () => {
    expect(told('MATCH (a) RETURN a.shortName')).toEqual([
      { code: 'shortName', word: 'shortName', better: ['label'] },
    ]);
  });
});

test.each([
  "MATCH (a:Actor {id: 'zoe-sramek'})-[r:LEADS]->(b) WHERE r.since = '2017' RETURN r",
  'MATCH ()-[r]-() WHERE r.sinceEarliest > date("2017-01-01") RETURN r.since',
  "MATCH (a) WHERE a.summary CONTAINS 'r.since = 2017' RETURN a // r.value > 5",
  "MATCH (e:Event {id: 'harbour-talks'})<-[:TOOK_PART_IN]-(a) RETURN a.label",
  'MATCH (f:Figure) WHERE f.number > 10 RETURN f.value',
])('nothing is said where nothing is wrong: %s', (query) => {
  expect(told(query)).toEqual([]);
});

test('as long as the actors are not known, no id is doubted', () => {
  expect(hintsOf("MATCH (a:Actor {id: 'x'}) RETURN a", [])).toEqual([]);
});
