import { describe, expect, test } from 'vitest';
import { keepPart, recallPart } from '../../../../client/state/keptParts.ts';

/** A browser's storage, as far as it is used. */
function storage(): () => Storage {
  const items = new Map<string, string>();
  const made: Storage = {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  return () => made;
}
const forbidden = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('what the browser keeps of long views', () => {
  test('is found again by its key', () => {
    const browser = storage();
    expect(keepPart({ key: 'abc', query: 'added=a,b' }, browser)).toBe(true);
    expect(recallPart('abc', browser)).toBe('added=a,b');
    expect(recallPart('other', browser)).toBeNull();
  });

  test('does not grow without end: the oldest are forgotten, not those that were used again', () => {
    const browser = storage();
    for (let index = 0; index < 150; index += 1)
      keepPart({ key: `k${index}`, query: 'x' }, browser);
    keepPart({ key: 'k0', query: 'x' }, browser);
    for (let index = 150; index < 300; index += 1)
      keepPart({ key: `k${index}`, query: 'x' }, browser);
    expect(recallPart('k1', browser)).toBeNull();
    expect(recallPart('k0', browser)).toBe('x');
    expect(recallPart('k299', browser)).toBe('x');
    expect(browser().length).toBe(201);
  });

  test('says so where storage is forbidden', () => {
    expect(keepPart({ key: 'abc', query: 'x' }, forbidden)).toBe(false);
    expect(recallPart('abc', forbidden)).toBeNull();
  });
});
