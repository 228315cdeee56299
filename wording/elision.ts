const elides = /(^|[\s(])(d|qu)e $/i;
/** Vowels and the mute h of common nouns; but « de Yahia », « de Ouattara »: a glide is no vowel. */
const elidedBefore =
  /^(?:(?!y[aeiou]|ou[aeiy])[aeiouyœæ]|h(?:abit|omm|umani|opita|erit|onor|istor))/i;
const bare = (name: string): string => name.normalize('NFD').replace(/\p{Diacritic}/gu, '');

/** French words that end in a space, as they stand before a name: « d’Iyad », not « de Iyad ». */
export const elide = (words: string, name: string): string =>
  elidedBefore.test(bare(name)) ? words.replace(elides, '$1$2’') : words;

/** French words and the name after them: « composante d’Ansar Dine ». */
export const before = (words: string, name: string): string => `${elide(`${words} `, name)}${name}`;
