import type { Breadth } from '../model/actorKinds.ts';
import type { Language, Wording } from '../model/wording.ts';

/** Verbs whose plural is no rule's, the longest first. */
const irregular: readonly (readonly [RegExp, string])[] = [
  [/^is an intermediary\b/, 'are intermediaries'],
  [/^is a (member|component|companion|disciple)\b/, 'are $1s'],
  [/^says it protects\b/, 'say they protect'],
  [/^is\b/, 'are'],
  [/^was\b/, 'were'],
  [/^has\b/, 'have'],
];

/** The plural of an English verb with what follows it; a past tense stays. */
function plural(words: string): string {
  const known = irregular.find(([singular]) => singular.test(words));
  if (known !== undefined) return words.replace(known[0], known[1]);
  return words.replace(/^(\w+?)s\b/, '$1');
}

/**
 * The verb of a relation for its subject: a collective takes the plural ("Foreign partners of Mali oppose"), a single actor the
 * singular. French has nouns, which agree with nobody.
 */
export function agreeing(verb: Wording, subject: Breadth, language: Language): string {
  return language === 'en' && subject !== 'individual' ? plural(verb.en) : verb[language];
}
