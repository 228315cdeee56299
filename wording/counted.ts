import type { Language } from '../model/wording.ts';

/** The forms of a word that a language has: 1 actor, 2 actors. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
};
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB'),
  fr: new Intl.NumberFormat('fr-FR'),
};

/** A number as the language writes it: 1,234 or 1 234. */
export const numberIn = (count: number, language: Language): string =>
  numbers[language].format(count);

/** The form of a word that goes with a number: French says « 0 acteur », English "0 actors". */
export const formFor = (count: number, { one, other }: Forms, language: Language): string =>
  rules[language].select(count) === 'one' ? one : other;

/** A number with its word in the right form. */
export const counted =
  (language: Language) =>
  (count: number, one: string, other: string): string =>
    `${numberIn(count, language)} ${formFor(count, { one, other }, language)}`;
