import type { ReachMessage } from '../../../model/messages/reach.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { plain, type BriefContext } from './briefContext.ts';
import type { Item } from './briefDocument.ts';

/** What was tried: when, what came of it, and why it ended. */
export function attemptItem(
  { name, date, until, outcome, whyEnded, evidence }: ReachMessage['attempts'][number],
  { language, words, citations }: BriefContext,
): Item {
  const days = [date, until].flatMap((day) => (day === null ? [] : dateInWords(day, language)));
  const when = days.length === 0 ? words.undated : [...new Set(days)].join(' – ');
  const told = [outcome?.[language], whyEnded?.[language]].flatMap((text) => text ?? []);
  return {
    runs: [
      { text: name[language], as: 'strong' },
      plain(` (${when})${told.length === 0 ? '.' : `. ${told.join(' ')}`}`),
      ...citations.cite(evidence),
    ],
    more: [],
  };
}
