import { expect, test } from 'vitest';
import { graphProperties, workedQueries } from '../../../../client/query/graphModel.ts';
import { placeInText } from '../../../../client/query/placeInText.ts';
import { readValues } from '../../../../client/query/readValues.ts';

test('the page about the graph tells the properties that are offered, with their types', () => {
  const byName = new Map(graphProperties().map((property) => [property.name, property]));
  expect(byName.get('sinceEarliest')?.type).toBe('date');
  expect(byName.get('sign')?.type).toBe('integer');
  expect(byName.has('LEADS')).toBe(false);
});

test('and twelve worked queries, each with its question', () => {
  const worked = workedQueries();
  expect(worked).toHaveLength(12);
  for (const { title, query } of worked) {
    expect(title).toMatch(/\?/);
    expect(query).toMatch(/\bRETURN\b/);
  }
});

test('a line and a column are a place in the text', () => {
  const text = 'MATCH (a)\nDELETE a';
  expect(text.slice(placeInText(text, 2, 1), placeInText(text, 2, 7))).toBe('DELETE');
  expect(placeInText(text, 9, 9)).toBe(text.length);
});

test.each([
  ['', {}],
  ['{"a": [1, "x"]}', { a: [1, 'x'] }],
  ['[1]', null],
  ['{a: 1}', null],
])('parameters as JSON: %j', (text, values) => {
  expect(readValues(text)).toEqual(values);
});
