import type { ReachMessage } from '../../../model/messages/reach.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { attemptItem } from './attemptItem.ts';
import { lineItem, plain, type BriefContext } from './briefContext.ts';
import type { Block, Item } from './briefDocument.ts';
import { chooseOpenings, type Opening } from './chooseOpenings.ts';
import { leadRuns } from './leadRuns.ts';
import { legalItems } from './legalItems.ts';
import { lostItem } from './lostItem.ts';
import { objectorItems } from './objectorItems.ts';
import { openingItem } from './openingItem.ts';
import type { RecordBehind } from './recordBehind.ts';

export interface BriefOptions extends RecordBehind {
  /** Whether the full list follows on pages of its own. */
  readonly annex: boolean;
  /** Height of the drawing on paper, in lines of text; 0 where there is none. */
  readonly pictureLines: number;
}

/** How much of each kind is told; what is left out is counted and stands in the full list. */
export interface Measure {
  readonly openings: number;
  readonly lost: number;
  readonly objectors: number;
  readonly attempts: number;
  readonly unknowns: number;
  readonly summaries: boolean;
}

const section = (title: string, items: readonly Item[], otherwise: string): Block[] => [
  { kind: 'heading', text: title },
  items.length > 0
    ? { kind: 'list', ordered: false, items }
    : { kind: 'paragraph', runs: [plain(otherwise)] },
];

/** The first of some items, and how many more there are. */
function firstOf<T>(
  all: readonly T[],
  most: number,
  item: (one: T) => Item,
  { words }: BriefContext,
): Item[] {
  const more = all.length - most;
  return [...all.slice(0, most).map(item), ...(more > 0 ? [lineItem(words.more(more))] : [])];
}

/** Everybody who is named or drawn as somebody to be reached, passed or asked. */
const namedIn = ({ question, entryPoints }: ReachMessage): string[] => [
  ...question.to,
  ...question.from,
  ...entryPoints.flatMap(({ actor, contact, inside, route }) => [
    actor,
    contact,
    ...inside.map(({ target }) => target),
    ...(route?.hops.flatMap(({ source, target }) => [source, target]) ?? []),
  ]),
];

function openingBlocks(context: BriefContext, openings: readonly Opening[], measure: Measure) {
  const { words } = context;
  const heading: Block = { kind: 'heading', text: words.openings };
  const items = openings.map((opening) => openingItem(opening, context, measure.summaries));
  const list: Block =
    items.length === 0
      ? { kind: 'paragraph', runs: [plain(words.noOpenings)] }
      : { kind: 'list', ordered: true, items };
  return [heading, list];
}

/** Who is listed, on which day, and the advice to look at the lists of today. */
function legalBlocks(context: BriefContext, options: BriefOptions): Block[] {
  const { answer, language, words } = context;
  const marks = legalItems(namedIn(answer), options.listings, context);
  const date = words.legalDate(dateInWords(answer.question.asOf, language, 'long'));
  return section(
    words.legal,
    marks.length === 0 ? [] : [...marks, lineItem(date)],
    `${words.noLegal} ${date}`,
  );
}

/** What is told, from top to bottom: in the order in which sources are numbered. */
export function briefBlocks(
  context: BriefContext,
  measure: Measure,
  options: BriefOptions,
): Block[] {
  const { answer, language, words, namesOf } = context;
  const { question, entryPoints, attempts } = answer;
  const openings = chooseOpenings(entryPoints, question.from.length > 0, measure.openings);
  const lost = entryPoints.filter((entry) => entry.class === 'lost');
  const unknowns = answer.unknowns.filter(({ kind }) => kind !== 'onePublication');
  const picture: Block = { kind: 'picture', alt: words.picture(namesOf(question.to)) };
  return [
    { kind: 'paragraph', runs: leadRuns(context) },
    ...(options.pictureLines > 0 ? [picture] : []),
    ...openingBlocks(context, openings, measure),
    ...section(
      words.lost,
      firstOf(lost, measure.lost, (entry) => lostItem(entry, context), context),
      words.noLost,
    ),
    ...section(words.objectors, objectorItems(context, measure.objectors), words.noObjectors),
    ...section(
      words.tried,
      firstOf(attempts, measure.attempts, (tried) => attemptItem(tried, context), context),
      words.noTried,
    ),
    ...legalBlocks(context, options),
    ...(unknowns.length === 0
      ? []
      : section(
          words.unknown,
          firstOf(unknowns, measure.unknowns, ({ text }) => lineItem(text[language]), context),
          '',
        )),
  ];
}
