import type { ReachMessage } from '../../../model/messages/reach.ts';
import { periodInWords } from '../../../wording/dates.ts';
import { plain, type BriefContext } from './briefContext.ts';
import type { Item } from './briefDocument.ts';

/** What was tried: when, what came of it, and why it ended. */
export function attemptItem(
  { name, date, until, outcome, whyEnded, evidence }: ReachMessage['attempts'][number],
  { language, words, citations }: BriefContext,
): Item {
  const isDated = date !== null || (until !== null && until !== '..');
  const when = isDated
    ? periodInWords({ since: date, until, ended: false }, 'state', language)
    : words.undated;
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
