import { readings, runsOf } from '../../../model/folding.ts';
import { tolerance } from './nameFit.ts';

/** Words of a pasted text that are looked for; a name has fewer. */
const mostWords = 16;

const term = (word: string): string[] => [
  `${word}^8`,
  `${word}*^4`,
  ...([...word].length >= 3 ? [`*${word}*`] : []),
  ...(tolerance(word) > 0 ? [`${word}~${tolerance(word)}`] : []),
];

/**
 * A Lucene query for candidates: any of the words, each as it stands, as a beginning, inside a longer word or mistyped, and
 * any run of them written as one. Folded words hold letters and digits only, so nothing that a user types is query syntax.
 *
 * @returns null where the text holds no word
 */
export function luceneQuery(typed: string): string | null {
  const forms = new Set<string>();
  for (const reading of readings(typed)) {
    const words = reading.slice(0, mostWords);
    for (const word of words) for (const form of term(word)) forms.add(form);
    for (const { joined } of runsOf(words)) {
      forms.add(`${joined}^8`);
      if (joined.length >= 6) forms.add(`${joined}~1`);
    }
  }
  return forms.size === 0 ? null : [...forms].join(' ');
}
