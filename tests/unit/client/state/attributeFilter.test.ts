import { expect, test } from 'vitest';
import { graphQuery } from '../../../../client/graph/graphQuery.ts';
import { attributesCodec } from '../../../../client/state/attributeFilter.ts';

test('a column and its value survive the address, whatever signs they have', () => {
  const filters = [{ column: 'rang: né, à', value: '1, 2: 3 & 100 %' }];
  expect(attributesCodec.parse(attributesCodec.print(filters) ?? '')).toEqual(filters);
});

test('what is torn is left out', () => {
  expect(attributesCodec.parse('rank,:x,%E0%A4%A:y,mood:calm')).toEqual([
    { column: 'mood', value: 'calm' },
  ]);
});

test('the graph is asked for what the columns have to hold', () => {
  const view = { category: null, kind: null, status: null };
  const attributes = [{ column: 'mood', value: 'calm' }];
  expect(graphQuery({ ...view, attributes }, null, true)).toBe('?attribute=mood%3Acalm');
  expect(graphQuery({ ...view, attributes }, null, false)).toBe('');
});
