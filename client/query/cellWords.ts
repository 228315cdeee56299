import { categories, categoryTable } from '../../model/categories.ts';
import { parsePartialDate } from '../../model/partialDate.ts';
import { relationTypeRow, relationTypes } from '../../model/relationTypes.ts';
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

/** The codes of the tables in words. */
const codes: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ...relationTypes.map((type) => [type, relationTypeRow(type).outgoing] as const),
  ...statuses.map((status) => [status, statusTable[status].label] as const),
  ...channels.map((channel) => [channel, channelTable[channel].label] as const),
  ...degrees.map((degree) => [degree, degreeTable[degree].label] as const),
  ...categories.map((category) => [category, categoryTable[category].label] as const),
]);

/** A single value of a question's answer as its reader knows it: codes in words, dates as the language writes them. */
export function cellWords(value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return queryTexts[language].truthy[value ? 'true' : 'false'];
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  const code = codes.get(value);
  if (code !== undefined) return code[language];
  return parsePartialDate(value) === null ? value : dateInWords(value, language);
}
