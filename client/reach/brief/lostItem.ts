import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import { plain, type BriefContext } from './briefContext.ts';
import type { Item } from './briefDocument.ts';

/** What was lost: who, each cause with its reason, and where that is written. */
export function lostItem(
  { actor, lostBecause, relations, text }: EntryPointMessage,
  { language, nameOf, citations }: BriefContext,
): Item {
  const reasons = [...new Set(lostBecause.map(({ reason }) => reason[language]))];
  const evidence = lostBecause.flatMap((broken) => broken.evidence);
  return {
    runs: [
      { text: nameOf(actor), as: 'name' },
      plain(`. ${reasons.length > 0 ? reasons.join(' ') : text[language]}`),
      ...citations.cite(evidence.length > 0 ? evidence : (relations[0]?.evidence ?? [])),
    ],
    more: [],
  };
}
