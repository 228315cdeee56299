import type { GraphAttributes } from '../model/messages/graph.ts';
import type { Language } from '../model/wording.ts';
import { textIn } from './names.ts';

interface Told {
  readonly attributes: GraphAttributes;
  readonly asked: { readonly from?: string | undefined; readonly until?: string | undefined };
  readonly isRestricted: boolean;
}

const restricted: Readonly<Record<Language, string>> = { en: 'RESTRICTED', fr: 'RESTREINT' };

/** What an exported file is called, without its ending: the data, the date, and whether it may be passed on. */
export function exportName(
  { attributes, asked: { from, until }, isRestricted }: Told,
  language: Language,
): string {
  const when = from === undefined || until === undefined ? attributes.asOf : `${from} – ${until}`;
  return [textIn(attributes, 'title', language), when, isRestricted ? restricted[language] : null]
    .filter((part) => part !== null)
    .join(' ')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
}
