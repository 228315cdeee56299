import { categories, categoryTable } from '../../model/categories.ts';
import {
  eventKinds,
  eventKindTable,
  participantRoles,
  participantRoleTable,
} from '../../model/eventKinds.ts';
import { parsePartialDate } from '../../model/partialDate.ts';
import { isRelationType, relationTypeRow } from '../../model/relationTypes.ts';
import {
  channels,
  channelTable,
  degrees,
  degreeTable,
  statuses,
  statusTable,
} from '../../model/statuses.ts';
import type { Language, Wording } from '../../model/wording.ts';
import { dateInWords } from '../../wording/dates.ts';
import { queryTexts } from '../../wording/queryTexts.ts';

/** What the questions of the library call things themselves. */
const access: readonly { readonly code: string; readonly label: Wording }[] = [
  { code: 'contact', label: { en: 'contact', fr: 'contact' } },
  { code: 'authority', label: { en: 'authority', fr: 'autorité' } },
  { code: 'mandate', label: { en: 'mandate', fr: 'mandat' } },
  { code: 'belonging', label: { en: 'belonging', fr: 'appartenance' } },
  { code: 'willingness', label: { en: 'willingness', fr: 'disposition' } },
  { code: 'happened', label: { en: 'happened', fr: 'a eu lieu' } },
  { code: 'begun', label: { en: 'begun', fr: 'commencé' } },
  { code: 'ended', label: { en: 'ended', fr: 'terminé' } },
  { code: 'above', label: { en: 'above', fr: 'au-dessus' } },
  { code: 'below', label: { en: 'below', fr: 'au-dessous' } },
  { code: 'state', label: { en: 'state', fr: 'état' } },
  { code: 'act', label: { en: 'act', fr: 'acte' } },
];

/** The codes of the tables in words, but for the types of relations, which a dataset may add to. */
const codes: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ...statuses.map((status) => [status, statusTable[status].label] as const),
  ...channels.map((channel) => [channel, channelTable[channel].label] as const),
  ...degrees.map((degree) => [degree, degreeTable[degree].label] as const),
  ...eventKinds.map((kind) => [kind, eventKindTable[kind].label] as const),
  ...participantRoles.map((role) => [role, participantRoleTable[role]] as const),
  ...access.map(({ code, label }) => [code, label] as const),
  ...categories.map((category) => [category, categoryTable[category].label] as const),
]);

/** A code in words; null where it is none. */
const codeIn = (word: string, language: Language): string | null =>
  isRelationType(word)
    ? relationTypeRow(word).outgoing[language]
    : (codes.get(word)?.[language] ?? null);

/** A single value of a question's answer as its reader knows it: codes in words, dates as the language writes them. */
export function cellWords(value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return queryTexts[language].truthy[value ? 'true' : 'false'];
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  const code = codeIn(value, language);
  if (code !== null) return code;
  if (parsePartialDate(value) !== null) return dateInWords(value, language);
  return value.replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, (word) => codeIn(word, language) ?? word);
}
