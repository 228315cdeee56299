import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOf, fold, luceneOf, wordsOf } from '../../../server/queries/searchWords.ts';

test.each([
  ['Keïta', 'keita'],
  ['Étienne', 'etienne'],
  ['Łódź', 'lodz'],
  ['Œuvre', 'oeuvre'],
  ['محمّد', 'محمد'],
])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

test('what a user types never becomes query syntax', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const words = wordsOf(typed);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(luceneOf(words).replace(/[\p{L}\p{N}]+/gu, '')).toMatch(/^[+()^*~ ]*$/);
    }),
  );
});

describe('the fit of a name', () => {
  test('falls from the same word over its beginning to a mistyped one', () => {
    const fits = ['koufa', 'kouf', 'kofa', 'zzz'].map((typed) => fitOf([typed], 'Hamadoun Koufa'));
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(fits.at(-1)).toBe(0);
  });
  test('needs every word', () => expect(fitOf(['hamadoun', 'maiga'], 'Hamadoun Koufa')).toBe(0));
});
