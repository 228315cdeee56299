const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/**
 * The first words of the sentence in a passage that shares most, for its length, with some words looked for; of the first
 * sentence where none shares any.
 *
 * @param count how many words to give
 */
export function firstWords(passage: string, lookedFor: readonly string[], count: number): string {
  const wanted = new Set(lookedFor.flatMap(wordsOf));
  const sentences = passage.split(/(?<=[.?!”"]\d*)\s+(?=[“"A-Z0-9])/);
  const told = sentences.map((sentence) => new Set(wordsOf(sentence)));
  // A word that half of the passage has says little about which sentence is meant.
  const rarity = (word: string): number => 1 / told.filter((words) => words.has(word)).length;
  let best = sentences[0] ?? '';
  let most = 0;
  for (const [at, words] of told.entries()) {
    const share =
      [...words].reduce((sum, word) => sum + (wanted.has(word) ? rarity(word) : 0), 0) /
      (words.size + 4) ** 0.25;
    if (share > most) [best, most] = [sentences[at] ?? '', share];
  }
  const words = best.split(' ');
  return words.slice(0, count).join(' ') + (words.length > count ? ' …' : '');
}
