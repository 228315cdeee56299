import { distance } from 'fastest-levenshtein';

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without accents, in any script: é → e, حَ → ح. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœı]/g, (letter) => letters[letter] ?? letter);

/** The words of a text: runs of letters and digits, folded. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many typing errors a word of this length may have. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/**
 * A Lucene query of all words, each exact, as a beginning, inside a longer word (l’entente), or mistyped. The words hold
 * letters and digits only, so nothing that a user types is query syntax.
 */
export const luceneOf = (words: readonly string[]): string =>
  words
    .map((word) => {
      const forms = [`${word}^8`, `${word}*^4`];
      if (word.length >= 3) forms.push(`*${word}*`);
      if (tolerance(word) > 0) forms.push(`${word}~${tolerance(word)}`);
      return `+(${forms.join(' OR ')})`;
    })
    .join(' ');

/** How well a word typed fits a word of a name: 4 the same, 3 its beginning, 2 mistyped, 1 inside, 0 not at all. */
function fit(typed: string, word: string): number {
  if (word === typed) return 4;
  if (word.startsWith(typed)) return 3;
  if (tolerance(typed) > 0 && word[0] === typed[0] && distance(typed, word) <= tolerance(typed))
    return 2;
  if (
    (typed.length >= 3 && word.includes(typed)) ||
    (tolerance(typed) > 0 && distance(typed, word) <= tolerance(typed))
  )
    return 1;
  return 0;
}

/** The sum of the best fits of all words typed, normed to 0…1; 0 where one of them fits nothing. */
export function fitOf(typed: readonly string[], text: string): number {
  const words = wordsOf(text);
  const fits = typed.map((word) => Math.max(0, ...words.map((candidate) => fit(word, candidate))));
  if (fits.some((value) => value === 0)) return 0;
  const sum = fits.reduce((total, value) => total + value, 0) / (4 * typed.length);
  // Of two names that fit alike, the one with less beside what was typed.
  return sum - Math.min(0.1, 0.01 * Math.max(0, words.length - typed.length));
}
