import type { Language } from '../model/wording.ts';
import { before } from './elision.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** A partial date in words, as precise as it is: 2017, Mar 2017, 2 Mar 2017. */
export function dateInWords(
  date: string,
  language: Language,
  month: 'short' | 'long' = 'short',
): string {
  if (date.length === 4) return date;
  const isMonth = date.length === 7;
  const day = new Date(`${isMonth ? `${date}-01` : date}T00:00:00Z`);
  const words = format(language, {
    month,
    year: 'numeric',
    ...(isMonth ? {} : { day: 'numeric' as const }),
  }).format(day);
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

const namesDay = /^\d{1,2}(?:er)? /;

/** « au 2 mars 2017 », but « en mars 2017 », « en 2017 »: of a date in French words. */
export const atDate = (words: string): string => `${namesDay.test(words) ? 'au' : 'en'} ${words}`;

/** « du 2 mars 2017 », « d’août 2017 », « de 2017 »: of a date in French words. */
export const ofDate = (words: string): string =>
  namesDay.test(words) ? `du ${words}` : before('de', words);

/** The dates of a row as far as words for them need it. */
interface Period {
  readonly since: string | null;
  readonly until: string | null;
  readonly ended: boolean;
}

function endInWords({ until, ended }: Period, begin: string, language: Language): string {
  if (until === '..') return `${begin} –`;
  if (until === null) return ended ? `${begin} – ?` : begin;
  const end = dateInWords(until, language);
  return begin === end ? begin : `${begin} – ${end}`;
}

/** The column of dates of a chronicle: "2015 –" still so, "? –" begun at an unknown time, "Aug 2017" an act, "? – Jun 2018". */
export function periodInWords(period: Period, nature: 'state' | 'act', language: Language): string {
  const begin = period.since === null ? '?' : dateInWords(period.since, language);
  return nature === 'act' ? begin : endInWords(period, begin, language);
}

/** When an event happened: "Mar 2017", "2031 – Jan 2032", "2018 –" still going on; null where its date is not known. */
export const eventPeriod = (
  { date, until }: { readonly date: string | null; readonly until: string | null },
  language: Language,
): string | null =>
  date === null ? null : periodInWords({ since: date, until, ended: false }, 'state', language);
