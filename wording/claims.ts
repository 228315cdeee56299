import { statusTable, type Status } from '../model/statuses.ts';
import type { Language } from '../model/wording.ts';

type Said = Readonly<Record<Language, (speaker: string) => string>>;

/**
 * Who stands behind a claim, by how it is known. The speaker is always the one who says that it holds: of what was refuted
 * or is disputed it is not the one who contradicts.
 */
const sayings: Readonly<Record<Status, Said>> = {
  asserted: { en: (name) => `by ${name}`, fr: (name) => `par ${name}` },
  reported: { en: (name) => `by ${name}`, fr: (name) => `par ${name}` },
  claimed: { en: (name) => `by ${name}`, fr: (name) => `par ${name}` },
  disputed: { en: (name) => `· said by ${name}`, fr: (name) => `· selon ${name}` },
  refuted: { en: (name) => `· claimed by ${name}`, fr: (name) => `· allégué par ${name}` },
};

/** How a relation is known, in a word, and who says so, as it follows that word; null where nobody is named. */
export const claimInWords = (
  status: Status,
  speaker: string | null,
  language: Language,
): { readonly status: string; readonly speaker: string | null } => ({
  status: statusTable[status].label[language],
  speaker: speaker === null ? null : sayings[status][language](speaker),
});
