import type { Language, Wording } from '../model/wording.ts';
import { dateInWords, ofDate } from './dates.ts';

/** "in 2033", "in September 2033", "on 2 July 2033". */
export function onDay(date: string, language: Language): string {
  const words = dateInWords(date, language, 'long');
  if (language === 'fr') return `${date.length > 7 ? 'le' : 'en'} ${words}`;
  return `${date.length > 7 ? 'on' : 'in'} ${words}`;
}

/** "since 2033", « depuis le 2 juillet 2033 ». */
export function sinceDay(date: string, language: Language): string {
  const words = dateInWords(date, language, 'long');
  if (language === 'en') return `since ${words}`;
  return `depuis ${date.length > 7 ? 'le ' : ''}${words}`;
}

/** "until May 2033", « jusqu’en mai 2033 ». */
function untilDay(date: string, language: Language): string {
  const words = dateInWords(date, language, 'long');
  return language === 'fr' ? `jusqu’${date.length > 7 ? 'au' : 'en'} ${words}` : `until ${words}`;
}

/** Nothing tells when. */
const undated: Wording = { en: 'date unknown', fr: 'date non enregistrée' };

interface Dated {
  readonly since: string | null;
  readonly until: string | null;
}

/** The period in which a state held, as far as it is known; nothing where only its going on is. */
function period({ since, until }: Dated, language: Language): string {
  if (until === '..') return since === null ? '' : sinceDay(since, language);
  if (until === null) {
    if (since === null) return undated[language];
    return language === 'fr'
      ? `mention ${onDay(since, language)}`
      : `recorded ${onDay(since, language)}`;
  }
  if (since === null) return untilDay(until, language);
  if (since === until) return onDay(since, language);
  const [first, last] = [since, until].map((date) => dateInWords(date, language, 'long'));
  if (language === 'en') return `${first} to ${last}`;
  return `${ofDate(first ?? '')} ${until.length > 7 ? 'au' : 'à'} ${last}`;
}

/** When a relation held or happened, as it stands in a sentence; empty where it is only known to go on. */
export function occasionInWords(dated: Dated, nature: 'state' | 'act', language: Language): string {
  if (nature === 'state') return period(dated, language);
  return dated.since === null ? undated[language] : onDay(dated.since, language);
}
