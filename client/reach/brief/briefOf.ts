import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Language } from '../../../model/wording.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { layersInWords } from '../../../wording/layersInWords.ts';
import { annexBlocks } from './annexBlocks.ts';
import { briefBlocks, type BriefOptions, type Measure } from './briefBlocks.ts';
import { createBriefContext, plain, type BriefContext } from './briefContext.ts';
import type { Block, BriefDocument } from './briefDocument.ts';
import { briefLength } from './briefLength.ts';
import { termsOf } from './termsOf.ts';

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
const twoPages = 128;

function sourceBlocks({ answer, words, citations }: BriefContext): Block[] {
  const only = Object.keys(answer.sources).length === 1;
  return [
    { kind: 'heading', text: words.sources },
    { kind: 'list', ordered: false, items: citations.sources() },
    ...(only ? [{ kind: 'paragraph' as const, runs: [plain(words.onePublication)] }] : []),
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
  const { words, namesOf } = context;
  const { question, meta } = answer;
  const blocks = briefBlocks(context, measure, options);
  const annex = options.annex ? annexBlocks(context) : [];
  return {
    language,
    title:
      question.from.length === 0
        ? words.askedWho(namesOf(question.to))
        : words.askedFrom(namesOf(question.from), namesOf(question.to)),
    terms: termsOf(context),
    handling: { level: options.handling, mark: words.handling[options.handling] },
    blocks: [...blocks, ...sourceBlocks(context)],
    caveat: words.caveat,
    origin: [
      words.origin(
        options.datasetTitle,
        dateInWords(meta.dataUntil, language, 'long'),
        meta.revision,
      ),
      layersInWords(meta.stack, language),
    ]
      .filter((part) => part !== null)
      .join(' · '),
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
