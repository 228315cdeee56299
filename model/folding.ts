/**
 * The one folding of names: used for what is stored and for what is asked, so that both always agree. It keeps letters and
 * digits of any script and drops what people leave out or write in several ways.
 */

/** Apostrophes, and the signs that transliterations use for ʿayn and hamza; Unicode counts some of them as letters. */
const apostrophes = /['’‘‛`´ʹʺʻʼʽʾʿˈˊˋ′‵＇ꞌ]/gu;

/** Letters that no decomposition turns into their plain neighbors: European, hooked African, and Arabic by country. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ŧ: 't',
    ı: 'i',
    ĸ: 'k',
    ɓ: 'b',
    ƈ: 'c',
    ɖ: 'd',
    ɗ: 'd',
    ɛ: 'e',
    ǝ: 'e',
    ə: 'e',
    ƒ: 'f',
    ɠ: 'g',
    ɣ: 'g',
    ɩ: 'i',
    ɨ: 'i',
    ƙ: 'k',
    ɲ: 'n',
    ŋ: 'n',
    ɔ: 'o',
    ɵ: 'o',
    ƥ: 'p',
    ʃ: 's',
    ƭ: 't',
    ʈ: 't',
    ʊ: 'u',
    ʉ: 'u',
    ʋ: 'v',
    ⱱ: 'v',
    ƴ: 'y',
    ʒ: 'z',
    ς: 'σ',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ے: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    ة: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ۃ: 'ه',
    ە: 'ه',
    ـ: '',
    ء: '',
  }),
);

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The value of a decimal digit of any script: Unicode lays each set out in order from its zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > 0 && isDigit(zero - 1)) zero -= 1;
  return String((code - zero) % 10);
}

/** Katakana lies 96 code points above hiragana. */
const hiragana = (kana: string): string => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60);

/** @param gap what stands where an apostrophe stood */
const foldLetters = (text: string, gap: '' | ' '): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(apostrophes, gap)
    .normalize('NFKD')
    // Some letters carry such a sign inside, which only now stands by itself.
    .replace(apostrophes, gap)
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Lower case can bring marks of its own, as the Turkish İ does.
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{L}]/gu, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/[\u30A1-\u30F6]/gu, hiragana)
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/&/gu, ' and ');

/** The words of a text, folded: runs of letters and digits. Apostrophes join what they stand in: Jama’at is jamaat. */
export const foldedWords = (text: string): string[] =>
  foldLetters(text, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same with apostrophes as gaps: l’entente is l and entente. */
const partedWords = (text: string): string[] =>
  foldLetters(text, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The ways to read a text in words: joined at apostrophes, and parted at them where that differs. */
export function readings(text: string): readonly (readonly string[])[] {
  const joined = foldedWords(text);
  const parted = partedWords(text);
  return parted.length === joined.length ? [joined] : [joined, parted];
}

/** Neighboring words of a compound name that may be written as one: Abd el Kader, Abdelkader. */
const longestRun = 4;

export interface WordRun {
  readonly from: number;
  /** Of the first word behind it. */
  readonly to: number;
  readonly joined: string;
}

/** The runs of two to four neighboring words, each written as one. */
export function runsOf(words: readonly string[]): WordRun[] {
  const runs: WordRun[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 2; to <= Math.min(words.length, from + longestRun); to += 1)
      runs.push({ from, to, joined: words.slice(from, to).join('') });
  return runs;
}

/** The first letters of the words of a name of three words or more: International Crisis Group is icg. */
export const initialsOf = (words: readonly string[]): string | null =>
  words.length < 3 ? null : words.map((word) => [...word][0] ?? '').join('');

/**
 * What the search index holds of the names of a thing: for each name its words in every reading, its runs as one word, and
 * its initials, folded, parted by spaces.
 */
export function searchTermsOf(names: readonly string[]): string[] {
  const terms = names.flatMap((name) => {
    const found = new Set<string>();
    for (const words of readings(name)) {
      for (const word of words) found.add(word);
      for (const { joined } of runsOf(words)) found.add(joined);
      const initials = initialsOf(words);
      if (initials !== null) found.add(initials);
    }
    return found.size === 0 ? [] : [[...found].join(' ')];
  });
  return [...new Set(terms)];
}
