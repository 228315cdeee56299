import { expect, test } from 'vitest';
import { toggled } from '../../../../client/state/toggled.ts';

test('a filter that keeps everything is none, and one that keeps nothing is not', () => {
  expect(toggled(['a', 'b', 'c'], null, 'b')).toEqual(['a', 'c']);
  expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'b')).toBeNull();
  expect(toggled(['a', 'b'], ['a'], 'a')).toEqual([]);
  expect(toggled(['a', 'b'], [], 'b')).toEqual(['b']);
});
