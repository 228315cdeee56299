import type { Language } from '../model/wording.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: 'UTC' });
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
  const day = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return format(
    language,
    date.length === 7 ? { month, year: 'numeric' } : { day: 'numeric', month, year: 'numeric' },
  ).format(day);
}

/** The column of dates of a chronicle: "2015 –" still so, "? –" begun at an unknown time, "Aug 2017" an act, "? – Jun 2018". */
export function periodInWords(
  { since, until, ended }: { since: string | null; until: string | null; ended: boolean },
  nature: 'state' | 'act',
  language: Language,
): string {
  if (nature === 'act') return since === null ? '?' : dateInWords(since, language);
  const begin = since === null ? '?' : dateInWords(since, language);
  if (until === '..') return `${begin} –`;
  if (until !== null)
    return begin === dateInWords(until, language)
      ? begin
      : `${begin} – ${dateInWords(until, language)}`;
  return ended ? `${begin} – ?` : since === null ? '?' : begin;
}
