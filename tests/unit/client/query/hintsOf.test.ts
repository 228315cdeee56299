import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workedQueries } from '../../../../client/query/graphModel.ts';
import { hintsOf } from '../../../../client/query/hintsOf.ts';

const actors = {
  ids: ['ilo-marsan', 'zoe-sramek', 'government-of-halvane'],
  names: ['Ilo Marsan', 'Zoé Šrámek', 'Government of Halvane'],
};
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
    expect(told('MATCH ()-[r:LEAD|FOUNDED]->() RETURN r')).toEqual([
      { code: 'unknownType', word: 'LEAD', better: ['LEADS'] },
    ]);
  });
  test.each([
    ["MATCH (a:Actor {name: 'Marsan'})--(b) RETURN b", 'unknownName', 'Marsan', ['Ilo Marsan']],
    ["MATCH (a:Person) WHERE a.name = 'Marsan' RETURN a", 'unknownName', 'Marsan', ['Ilo Marsan']],
    ['MATCH (a:person)--(b) RETURN b', 'unknownLabel', 'person', ['Person']],
    ['MATCH (f:Figure) RETURN f.label ORDER BY f.value DESC', 'textNumber', 'value', ['number']],
    ['MATCH (f:Figure) RETURN max(f.value)', 'textNumber', 'value', ['number']],
    ["MATCH ()-[r]->() WHERE r.sign = '-' RETURN r", 'signText', '-', ['-1']],
    ["MATCH ()-[r {sign: 'positive'}]->() RETURN r", 'signText', 'positive', ['1']],
    ["MATCH ()-[r]->() WHERE 'report-1' IN r.evidence RETURN r", 'evidenceText', 'report-1', []],
    ["MATCH (a:Actor) WHERE a.kind = 'Person' RETURN a", 'actorKind', 'kind', []],
    ['MATCH (a:Actor)-[:FIGHTS]->(b) RETURN b', 'symmetric', 'FIGHTS', []],
    ['MATCH (a:Actor)<-[r:LEADS|MET_WITH*1..2]-(b) RETURN b', 'symmetric', 'MET_WITH', []],
    ['MATCH (a)-[:CITED_IN]->(s) RETURN s', 'unknownType', 'CITED_IN', ['CITES']],
    ['MATCH (a:Actor) WHERE a.naem = "x" RETURN a', 'unknownProperty', 'naem', ['name']],
    ['MATCH (a:Person)-[r]-(b) RETURN r.stauts', 'unknownProperty', 'stauts', ['status']],
    ["MATCH (a:Actor {kind: 'Person'}) RETURN a", 'actorKind', 'kind', []],
    ["MATCH ()-[r]-() WHERE r.sinceEarliest > '2017' RETURN r", 'dateNotText', 'sinceEarliest', []],
    ['MATCH ()-[r]-() WHERE r.untilLatest <= $day RETURN r', 'dateNotText', 'untilLatest', []],
    ['MATCH (g:ArmedGroup)-[r:LEADS]->(p:Person) RETURN p', 'wrongWay', 'LEADS', []],
    ['MATCH (p:Person)<-[:MEMBER_OF]-(g:ArmedGroup) RETURN p', 'wrongWay', 'MEMBER_OF', []],
    ['MATCH (a)-[:HOSTILE_TO]->(b) RETURN b', 'unknownType', 'HOSTILE_TO', []],
  ])('%s', (query, code, word, better) => {
    expect(told(query)).toEqual([{ code, word, better }]);
  });
  test.each([
    ["MATCH ()-[r]-() WHERE r.status = 'confirmed' RETURN r", 'confirmed', 'asserted'],
    ["MATCH ()-[r {category: 'alliance'}]-() RETURN r", 'alliance', 'allegiance'],
    ["MATCH ()-[r]-() WHERE r.channel IN ['open', 'shut'] RETURN r", 'shut', 'closed'],
  ])(
    'a word that the property never holds, beside those that it does: %s',
    (query, word, known) => {
      const [hint, ...others] = hintsOf(query, actors);
      expect(others).toEqual([]);
      expect(hint?.code).toBe('unknownValue');
      expect(hint?.better).toContain(known);
      expect(query.slice(hint?.from, hint?.to)).toBe(word);
    },
  );
  test('a sign in words is replaced with its marks', () => {
    const query = "MATCH ()-[r]->() WHERE r.sign = '-' RETURN r";
    const [hint] = hintsOf(query, actors);
    expect(query.slice(hint?.from, hint?.to)).toBe("'-'");
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
  "MATCH (a:Actor {name: 'Ilo Marsan'})-[r:FIGHTS]-(b:Person|ArmedGroup) WHERE r.status IN ['claimed', 'disputed'] RETURN a",
  "MATCH (e:Event) WHERE e.kind = 'talks' AND any(x IN e.evidence WHERE x STARTS WITH 'report|') RETURN e",
  "MATCH ()-[r {sign: -1, category: 'conflict'}]->() WHERE 'report|12' IN r.evidence RETURN r",
  'MATCH (a:$($kind))-[:LEADS]->(b) WHERE size(b.aliases) > 1 RETURN a',
])('nothing is said where nothing is wrong: %s', (query) => {
  expect(told(query)).toEqual([]);
});

test('as long as the actors are not known, no id is doubted', () => {
  expect(hintsOf("MATCH (a:Actor {id: 'x'}) RETURN a", { ids: [], names: [] })).toEqual([]);
});

test('nothing is said of the queries that we ship', () => {
  const folder = join(import.meta.dirname, '../../../../cypher/gallery');
  const shipped = [
    ...readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
    ...workedQueries(
      readFileSync(join(import.meta.dirname, '../../../../docs/graph-model.md'), 'utf8'),
    ).map(({ query }) => query),
  ];
  for (const query of shipped) expect(told(query), query).toEqual([]);
});
