import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Language } from '../../../model/wording.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { termsInWords } from '../../../wording/reachInWords.ts';
import { reachTexts } from '../../../wording/reachTexts.ts';
import { annexBlocks } from './annexBlocks.ts';
import { attemptItem } from './attemptItem.ts';
import { createBriefContext, lineItem, plain, type BriefContext } from './briefContext.ts';
import type { Block, BriefDocument, Item } from './briefDocument.ts';
import { briefLength } from './briefLength.ts';
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
interface Measure {
  readonly openings: number;
  readonly lost: number;
  readonly objectors: number;
  readonly attempts: number;
  readonly unknowns: number;
  readonly summaries: boolean;
}

/** From the fullest to the shortest: the first that keeps a brief on two pages is taken. */
const measures: readonly Measure[] = [
  { openings: 5, lost: 6, objectors: 7, attempts: 6, unknowns: 4, summaries: true },
  { openings: 5, lost: 5, objectors: 5, attempts: 5, unknowns: 4, summaries: true },
  { openings: 5, lost: 4, objectors: 4, attempts: 4, unknowns: 3, summaries: true },
  { openings: 5, lost: 3, objectors: 3, attempts: 3, unknowns: 3, summaries: true },
  { openings: 4, lost: 3, objectors: 3, attempts: 3, unknowns: 3, summaries: true },
  { openings: 4, lost: 2, objectors: 2, attempts: 2, unknowns: 2, summaries: true },
  { openings: 3, lost: 2, objectors: 2, attempts: 2, unknowns: 2, summaries: true },
];

/** Where nothing fits, this is what is told. */
const shortest: Measure = {
  openings: 3,
  lost: 2,
  objectors: 2,
  attempts: 2,
  unknowns: 2,
  summaries: false,
};

/** Lines on two pages of A4 as they are printed. */
const twoPages = 126;

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

/** Everybody who is named as somebody to be reached, passed or asked. */
const namedIn = ({ question }: ReachMessage, openings: readonly Opening[]): string[] => [
  ...question.to,
  ...question.from,
  ...openings.flatMap(({ entry, alike }) => [
    entry.actor,
    ...alike.map(({ actor }) => actor),
    entry.contact,
    ...entry.inside.map(({ target }) => target),
    ...(entry.route?.hops.flatMap(({ source, target }) => [source, target]) ?? []),
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

function sourceBlocks({ answer, words, citations }: BriefContext): Block[] {
  const only = Object.keys(answer.sources).length === 1;
  return [
    { kind: 'heading', text: words.sources },
    { kind: 'list', ordered: false, items: citations.sources() },
    ...(only ? [{ kind: 'paragraph' as const, runs: [plain(words.onePublication)] }] : []),
  ];
}

function blocksOf(context: BriefContext, measure: Measure, options: BriefOptions): Block[] {
  const { answer, language, words, namesOf } = context;
  const { question, entryPoints, attempts, unknowns } = answer;
  const openings = chooseOpenings(entryPoints, question.from.length > 0, measure.openings);
  const lost = entryPoints.filter((entry) => entry.class === 'lost');
  const marks = legalItems(namedIn(answer, openings), options.listings, context);
  const date = words.legalDate(dateInWords(question.asOf, language, 'long'));
  const open = unknowns.filter(({ kind }) => kind !== 'onePublication');
  const items = {
    lost: firstOf(lost, measure.lost, (entry) => lostItem(entry, context), context),
    tried: firstOf(attempts, measure.attempts, (tried) => attemptItem(tried, context), context),
    unknown: firstOf(open, measure.unknowns, ({ text }) => lineItem(text[language]), context),
  };
  const picture: Block = { kind: 'picture', alt: words.picture(namesOf(question.to)) };
  return [
    { kind: 'paragraph', runs: leadRuns(context) },
    ...(options.pictureLines > 0 ? [picture] : []),
    ...openingBlocks(context, openings, measure),
    ...section(words.lost, items.lost, words.noLost),
    ...section(words.objectors, objectorItems(context, measure.objectors), words.noObjectors),
    ...section(words.tried, items.tried, words.noTried),
    ...section(
      words.legal,
      marks.length === 0 ? [] : [...marks, lineItem(date)],
      `${words.noLegal} ${date}`,
    ),
    ...(items.unknown.length === 0 ? [] : section(words.unknown, items.unknown, '')),
  ];
}

/** One try: a fresh numbering of sources each time, as the first cited is number 1. */
function draft(
  answer: ReachMessage,
  language: Language,
  options: BriefOptions,
  measure: Measure,
): BriefDocument {
  const context = createBriefContext(answer, language);
  const { words, namesOf, nameOf } = context;
  const { question, meta } = answer;
  const blocks = blocksOf(context, measure, options);
  const annex = options.annex ? annexBlocks(context) : [];
  return {
    language,
    title:
      question.from.length === 0
        ? words.askedWho(namesOf(question.to))
        : words.askedFrom(namesOf(question.from), namesOf(question.to)),
    terms: termsInWords(
      { ...question, detours: false },
      { nameOf, text: reachTexts[language], language },
    ).join(' · '),
    handling: { level: options.handling, mark: words.handling[options.handling] },
    blocks: [...blocks, ...sourceBlocks(context)],
    caveat: words.caveat,
    origin: words.origin(
      options.datasetTitle,
      dateInWords(meta.dataUntil, language, 'long'),
      meta.revision,
    ),
    annex,
  };
}

/**
 * What a mediator takes into the room, two pages at most: the question and its date, a few distinct openings with the next thing
 * to find out about each, what broke and why, who objects, what was tried, legal marks, sources, one line of caveat.
 */
export function briefOf(
  answer: ReachMessage,
  language: Language,
  options: BriefOptions,
): BriefDocument {
  for (const measure of measures) {
    const document = draft(answer, language, options, measure);
    if (briefLength(document, options.pictureLines) <= twoPages) return document;
  }
  return draft(answer, language, options, shortest);
}
