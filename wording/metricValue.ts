import type { Language } from '../model/wording.ts';

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }),
  fr: new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 }),
};
const counts: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB'),
  fr: new Intl.NumberFormat('fr-FR'),
};

/** A value as a table says it: a count in full, a share or an index in three digits. */
export const metricValue = (value: number, language: Language): string =>
  (Number.isInteger(value) ? counts : formats)[language].format(value);
