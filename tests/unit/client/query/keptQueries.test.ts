import { expect, test } from 'vitest';
import { readKept, writeKept } from '../../../../client/query/keptQueries.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
const forbidden = (): Storage => {
  throw new Error('Storage is forbidden.');
};

test('queries are kept, the last first, each once, and lists apart', () => {
  const own = storage();
  writeKept('history', ['RETURN 2', 'RETURN 1', 'RETURN 2', ' '], () => own);
  expect(readKept('history', () => own)).toEqual(['RETURN 2', 'RETURN 1']);
  expect(readKept('favorites', () => own)).toEqual([]);
});

test('no more than fifty, none of monstrous length, and nothing once forgotten', () => {
  const own = storage();
  const many = Array.from({ length: 80 }, (_item, index) => `RETURN ${index}`);
  expect(writeKept('history', ['x'.repeat(30_000), ...many], () => own)).toEqual(many.slice(0, 50));
  writeKept('history', [], () => own);
  expect(own.length).toBe(0);
});

test('a browser that keeps nothing, or keeps nonsense, is no error', () => {
  expect(writeKept('history', ['RETURN 1'], forbidden)).toEqual(['RETURN 1']);
  expect(readKept('history', forbidden)).toEqual([]);
  const own = storage();
  own.setItem('entremise.queries.history', '{"a": [');
  expect(readKept('history', () => own)).toEqual([]);
});
