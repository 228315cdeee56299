import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkQuery } from '../../../../server/console/gate/checkQuery.ts';
import { regexShape } from '../../../../server/console/gate/checkRegex.ts';
import { Refusal, type Place } from '../../../../server/console/gate/refusal.ts';
import { benign, benignParameters } from '../../../fixtures/queries/benign.ts';
import { hostileParameters } from '../../../fixtures/queries/hostile.ts';
import { hostileBombs } from '../../../fixtures/queries/hostileBombs.ts';
import { hostileCalls } from '../../../fixtures/queries/hostileCalls.ts';
import { hostileForms } from '../../../fixtures/queries/hostileForms.ts';
import { hostileWrites } from '../../../fixtures/queries/hostileWrites.ts';

const small = { nodes: 200, relationships: 700 };
const large = { nodes: 3_000, relationships: 20_000 };

/** What the gate says of a query: what it asks for, or the rule that it breaks and where. */
function verdict(
  query: string,
  params: Readonly<Record<string, unknown>> = {},
  scale = small,
): { asks: string } | { rule: string; place: Place } {
  try {
    return { asks: checkQuery({ query, params, scale }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { rule: error.rule, place: error.place };
  }
}

// What is too complex takes seconds to find out: the thread that is ended for it is tried on a real server.
const quick = [...hostileWrites, ...hostileCalls, ...hostileBombs, ...hostileForms].filter(
  ([rule]) => rule !== 'tooComplex',
);

test.each(quick)('refuses %s: %s', (rule, query) => {
  expect(verdict(query, hostileParameters)).toMatchObject({ rule });
});

test.each(benign.map((query) => [query]))('lets pass %s', (query) => {
  for (const scale of [small, large])
    expect(verdict(query, benignParameters, scale)).toHaveProperty('asks');
});

test('lets every question of the gallery pass', () => {
  const folder = join(import.meta.dirname, '../../../../cypher/gallery');
  for (const file of readdirSync(folder))
    expect(verdict(readFileSync(join(folder, file), 'utf8'), {}, large), file).toHaveProperty(
      'asks',
    );
});

test('says where: the line and the column of what it refuses', () => {
  expect(verdict('MATCH (n)\n  DETACH DELETE n')).toEqual({
    rule: 'write',
    place: { line: 2, column: 3 },
  });
  expect(verdict('RETURN 1 AS x,\n  "é" +')).toEqual({
    rule: 'syntax',
    place: { line: 2, column: 8 },
  });
  expect(verdict('RETURN\n\n  "\\u0041"')).toEqual({
    rule: 'unicodeEscape',
    place: { line: 3, column: 4 },
  });
});

test.each([
  ['RETURN 1', 'rows'],
  ['EXPLAIN RETURN 1', 'explain'],
  ['profile RETURN 1', 'profile'],
])('%s asks for %s', (query, asks) => expect(verdict(query)).toEqual({ asks }));

describe('a bomb is found wherever an expression may stand', () => {
  const bomb = 'size(reduce(s = "a", x IN range(1, 40) | s + s))';
  test.each([
    `RETURN 1 SKIP ${bomb}`,
    `RETURN 1 LIMIT ${bomb}`,
    `RETURN 1 AS x ORDER BY ${bomb}`,
    `MATCH (a {x: ${bomb}}) RETURN a`,
    `MATCH (a)-[r {x: ${bomb}}]-() RETURN a`,
    `MATCH (a)-[r WHERE r.x > ${bomb}]-() RETURN a`,
    `MATCH (a:$(toString(${bomb}))) RETURN a`,
    `MATCH ((a)-[r]-(b) WHERE a.x > ${bomb}){1,2} RETURN 1`,
    `CALL db.index.fulltext.queryNodes("names", toString(${bomb})) YIELD node RETURN node`,
    `CALL db.labels() YIELD label WHERE ${bomb} > 1 RETURN label`,
    `RETURN trim(BOTH "x" FROM toString(${bomb}))`,
    `MATCH (a) RETURN a[toString(${bomb})]`,
    `MATCH (a) RETURN a {.*, x: ${bomb}}`,
    `RETURN CASE ${bomb} WHEN 1 THEN 2 END`,
    `RETURN CASE 1 WHEN > ${bomb}, 5 THEN 2 END`,
    `RETURN [1, 2][${bomb}..]`,
    `RETURN EXISTS { MATCH (a) WHERE a.x > ${bomb} }`,
    `RETURN ANY(x IN [1] WHERE x > ${bomb})`,
    `UNWIND [${bomb}] AS x RETURN x`,
    `RETURN {a: {b: [${bomb}]}} AS x`,
    `RETURN NOT -${bomb} IS NULL`,
  ])('%s', (query) => expect(verdict(query)).toMatchObject({ rule: 'tooLarge' }));
});

describe('what only data can tell is taken to be as usual', () => {
  test.each([
    'MATCH (a)-->(b) WITH a, collect(b) AS bs RETURN [b IN bs | b {.id, .name}]',
    'MATCH (a) WITH count(a) AS n UNWIND range(1, n) AS i RETURN i',
    'MATCH (a) RETURN reduce(s = "", x IN a.aliases | s + x + ", ")',
    'RETURN reduce(f = [0, 1], i IN range(1, 50) | f + (f[-1] + f[-2])) AS fibonacci',
    'MATCH (a {id: "x"}) RETURN reduce(m = {}, b IN [(a)--(b) | b] | m {.*, last: b.name})',
    'WITH date("2034-06-30") AS day UNWIND range(0, 11) AS i RETURN day + duration({months: i})',
    'UNWIND range(date("2030-01-01").year, date().year) AS year RETURN year',
  ])('%s', (query) => expect(verdict(query, {}, large)).toHaveProperty('asks'));
});

test.each([
  ['(?i).*macina.*', 'fine'],
  ['[A-Z]{2,3}-\\d+', 'fine'],
  ['(Jean|Marie) .*', 'fine'],
  ['a+?b*+c', 'fine'],
  ['\\(x\\)+', 'fine'],
  ['[(]*[)]+', 'fine'],
  ['\\p{L}+', 'fine'],
  ['(a)+', 'regexGroup'],
  ['(?:a|b){2}', 'regexGroup'],
  ['((a))*', 'regexGroup'],
  ['(?=a*)+', 'regexGroup'],
  ['a**', 'regexGroup'],
  ['a{2}{3}', 'regexGroup'],
  ['(a)\\1', 'regexGroup'],
  ['\\Qa\\E', 'regexGroup'],
  ['.*.*.*.*', 'regexTooWide'],
  ['(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a).*.*.*', 'regexTooWide'],
])('the pattern %s is %s', (pattern, shape) => expect(regexShape(pattern)).toBe(shape));
