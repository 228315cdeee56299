import type { Language } from '../model/wording.ts';

/** A colon as the language sets it: French keeps a space before it, which never breaks the line. */
export const colon: Readonly<Record<Language, string>> = { en: ':', fr: '\u00a0:' };

/** What stands between two parts of a list. */
export const semicolon: Readonly<Record<Language, string>> = { en: '; ', fr: '\u202f; ' };

/** A word and what it stands for: "Cost: 3", « Coût : 3 ». */
export const termed = (word: string, told: string, language: Language): string =>
  `${word}${colon[language]} ${told}`;
