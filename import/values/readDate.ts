import { parsePartialDate, type PartialDate } from '../../model/partialDate.ts';

export type DateOrder = 'dmy' | 'mdy';

/**
 * A date as somebody wrote it. An approximate one keeps its words beside the part that is sure; an ambiguous one is not
 * guessed; what is no date at all is kept as words.
 */
export type ReadDate =
  | { readonly is: 'none' }
  | { readonly is: 'date'; readonly date: PartialDate }
  | { readonly is: 'period'; readonly since: PartialDate; readonly until: PartialDate }
  | { readonly is: 'approximate'; readonly date: PartialDate | null; readonly words: string }
  | { readonly is: 'ambiguous'; readonly words: string }
  | { readonly is: 'words'; readonly words: string };

const months: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'january', 'janv', 'janvier'],
    ['feb', 'february', 'fevr', 'fev', 'fevrier'],
    ['mar', 'march', 'mars'],
    ['apr', 'april', 'avr', 'avril'],
    ['may', 'mai'],
    ['jun', 'june', 'juin'],
    ['jul', 'july', 'juil', 'juillet'],
    ['aug', 'august', 'aout'],
    ['sep', 'sept', 'september', 'septembre'],
    ['oct', 'october', 'octobre'],
    ['nov', 'november', 'novembre'],
    ['dec', 'december', 'decembre'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

const two = (number: number | string): string => String(number).padStart(2, '0');

function dateOf(year: string, month?: number | string, day?: number | string): ReadDate | null {
  const parts = [
    year.padStart(4, '0'),
    ...[month, day].flatMap((p) => (p === undefined ? [] : [two(p)])),
  ];
  const date = parsePartialDate(parts.join('-'));
  return date === null ? null : { is: 'date', date };
}

const monthOf = (name: string): number | undefined =>
  months.get(name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase());

/** Two numbers before a year: which is the day is told by a number above 12, or by the file, or not at all. */
function numbered(
  first: string,
  second: string,
  year: string,
  order: DateOrder | null,
): ReadDate | null {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || order === 'dmy') return dateOf(year, second, first);
  if (b > 12 || order === 'mdy') return dateOf(year, first, second);
  return a === b ? dateOf(year, first, second) : { is: 'ambiguous', words: '' };
}

function plainDate(text: string, order: DateOrder | null): ReadDate | null {
  // Programs that read tables of numbers write years so.
  const decimal = /^(\d{4})\.0+$/.exec(text);
  if (decimal !== null) return dateOf(decimal[1] ?? '');
  const iso = /^(\d{3,4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  if (iso !== null) return dateOf(iso[1] ?? '', iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (numbers !== null)
    return numbered(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '', order);
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear !== null) return dateOf(monthYear[2] ?? '', monthYear[1]);
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.)? )?(\p{L}+\.?)(?: (\d{1,2})(?:st|nd|rd|th)?,?)? (\d{4})$/u.exec(
      text.replace(/(\d)-(\p{L}+)-(\d)/u, '$1 $2 $3').replace(/,(?=\S)/, ', '),
    );
  const month = words === null ? undefined : monthOf(words[2] ?? '');
  if (words === null || month === undefined) return null;
  return dateOf(words[4] ?? '', month, words[1] ?? words[3]);
}

const about =
  /^(?:c\.?|ca\.?|circa|about|around|approx\.?|vers|env\.?|environ|~|≈)\s*(?=[\d\p{L}])/iu;
const bounded = /^(?:before|after|by|avant|apres|après|<|>|≤|≥|fl\.?)\s*(?=\d)/iu;

/**
 * Reads a date in the spellings that files have: ISO, years, day and month in numbers or words (English and French),
 * EDTF’s `~` and `?`, “c. 1648”, decades, periods parted by a slash.
 *
 * @param order how two numbers before a year are meant; null where nobody has said
 */
export function readDate(cell: string, order: DateOrder | null): ReadDate {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text === '' || /^(?:-|n\/?a|none|null|nan|unknown|inconnue?|\?)$/i.test(text))
    return { is: 'none' };
  const plain = plainDate(text, order);
  if (plain !== null) return plain.is === 'ambiguous' ? { is: 'ambiguous', words: text } : plain;
  const [from, to, ...more] = text.split(/\s*(?:\/|–|—| - | to )\s*/);
  if (from !== undefined && to !== undefined && more.length === 0) {
    const [since, until] = [plainDate(from, order), plainDate(to, order)];
    if (since?.is === 'date' && until?.is === 'date')
      return { is: 'period', since: since.date, until: until.date };
  }
  const sure = plainDate(
    text
      .replace(about, '')
      .replace(/\s*[?~%]$/, '')
      .replace(/^\[(.*)\]$/, '$1'),
    order,
  );
  if (sure?.is === 'date') return { is: 'approximate', date: sure.date, words: text };
  // A bound and a decade date nothing by themselves: their words stay.
  if (bounded.test(text) || /^\d{3}(?:0s|x|u|0’s|0's)$/i.test(text))
    return { is: 'approximate', date: null, words: text };
  return { is: 'words', words: text };
}
