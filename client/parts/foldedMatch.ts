import { foldedWords, readings } from '../../model/folding.ts';

/** Texts as a search looks at them: all their words, folded, parted by spaces. */
export const foldedText = (texts: readonly (string | null)[]): string =>
  ` ${texts.flatMap((text) => (text === null ? [] : readings(text).flat())).join(' ')}`;

/** Whether each word that is looked for begins a word of a folded text. */
export function fits(folded: string, query: string | null): boolean {
  const words = foldedWords(query ?? '');
  return words.every((word) => folded.includes(` ${word}`));
}
