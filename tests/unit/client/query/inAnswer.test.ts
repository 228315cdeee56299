import { expect, test } from 'vitest';
import { actorFinder, rowFinders } from '../../../../client/query/actorFinder.ts';
import { inAnswer } from '../../../../client/query/inAnswer.ts';
import { smallGraph } from '../smallGraph.ts';

const whole = smallGraph([
  { key: 'a-met-b', source: 'a', target: 'b', type: 'MET_WITH' },
  { key: 'a-fights-b', source: 'a', target: 'b', type: 'FIGHTS' },
  { key: 'b-met-c', source: 'b', target: 'c', type: 'MET_WITH' },
  { key: 'c-met-d', source: 'c', target: 'd', type: 'MET_WITH' },
]);
const none = smallGraph([]);
const read = (rows: unknown[][], asked: string[] = [], graph = none, columns: string[] = []) =>
  inAnswer({ columns, rows, graph }, whole, actorFinder(whole), asked);

test('what a row names is found: actors by name or id, relations of the types it names between them', () => {
  expect(read([['A', 'MET_WITH', 'b']])).toEqual({ actors: ['a', 'b'], relations: ['a-met-b'] });
});

test('who was asked about counts as named by each row, also in lists', () => {
  expect(read([['B', ['MET_WITH', 'FIGHTS']]], ['a'])).toEqual({
    actors: ['b', 'a'],
    relations: ['a-met-b', 'a-fights-b'],
  });
});

test('rows are read apart, and an answer that names nobody shows nobody', () => {
  expect(read([['A', 'MET_WITH'], ['B']]).relations).toEqual([]);
  expect(read([['nobody', 3, null]], ['a'])).toEqual({ actors: [], relations: [] });
});

test('an answer that holds actors and relations brings just those', () => {
  const graph = smallGraph([{ key: 'c-met-d', source: 'c', target: 'd' }]);
  expect(read([['A', 'MET_WITH', 'B']], [], graph)).toEqual({
    actors: ['c', 'd'],
    relations: ['c-met-d'],
  });
});

test('a name that two bear finds neither', () => {
  const nodes = whole.nodes.map(({ key, attributes }) => ({
    key,
    attributes: key === 'd' ? { ...attributes, name: 'A' } : attributes,
  }));
  const find = actorFinder({ nodes });
  expect([find('A'), find('a'), find('B'), find('x')]).toEqual([null, 'a', 'b', null]);
});

test('a row that says ids is about those, whatever its names', () => {
  const columns = ['who', 'types', 'ids'];
  expect(read([['A', ['FIGHTS'], ['b', 'c', 'b-met-c']]], [], none, columns)).toEqual({
    actors: ['b', 'c'],
    relations: ['b-met-c'],
  });
  // Ids of actors alone: the types of the row say which relations.
  expect(read([['A', ['FIGHTS'], [['a'], ['b']]]], [], none, columns)).toEqual({
    actors: ['a', 'b'],
    relations: ['a-fights-b'],
  });
});

test('of two of one name a row means the one whose id it has', () => {
  const nodes = whole.nodes.map(({ key, attributes }) => ({
    key,
    attributes: key === 'd' ? { ...attributes, name: 'A' } : attributes,
  }));
  const rows = [
    ['A', ['d']],
    ['A', ['a']],
    ['A', []],
  ];
  const finders = rowFinders({ columns: ['who', 'ids'], rows }, { nodes }, actorFinder({ nodes }));
  expect(finders.map((find) => find('A'))).toEqual(['d', 'a', null]);
});
