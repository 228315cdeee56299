import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import { nextQuestionTexts } from '../../../wording/nextQuestion.ts';
import { speakerIn } from '../../../wording/wordOf.ts';
import { plain, type BriefContext } from './briefContext.ts';
import type { Item, Run } from './briefDocument.ts';
import type { Opening } from './chooseOpenings.ts';
import { nextToFindOut, type NextQuestion } from './nextToFindOut.ts';

/** As many names as can be asked, or written, at once. */
const mostNames = 4;

function asked(
  question: NextQuestion,
  { answer, language, nameOf, namesOf }: BriefContext,
): string {
  const words = nextQuestionTexts[language];
  const listed = (ids: readonly string[]): string | null =>
    ids.length === 0 ? null : namesOf(ids.slice(0, mostNames));
  switch (question.ask) {
    case 'offerStands':
      return words.offerStands(nameOf(question.actor), question.since);
    case 'stillOpen':
      return words.stillOpen(question.last);
    case 'carriesMore':
      return words.carriesMore(question.about);
    case 'whoArranged':
      return words.whoArranged(listed(question.brokers));
    case 'heeds':
      return words.heeds(nameOf(question.actor), nameOf(question.contact), question.degree);
    case 'carried':
      return words.carried(nameOf(question.actor));
    case 'wayInside':
      return words.wayInside(nameOf(question.contact));
    case 'wayToIt':
      return words.wayToIt(nameOf(question.actor), listed(question.others));
    case 'secondSource':
      return words.secondSource(
        question.status,
        speakerIn(question.speaker, answer.sources, language),
      );
    default:
      return words[question.ask];
  }
}

/** Who speaks against this go-between, apart from talks as such. */
function against({ standing }: EntryPointMessage, { words, namesOf }: BriefContext): Run[][] {
  const critics = standing.flatMap(({ kind, holds, by }) =>
    kind === 'objectedTo' && holds && by !== null ? by : [],
  );
  return critics.length === 0 ? [] : [[plain(words.against(namesOf(critics)))]];
}

/** The way from whoever asks, where it is longer than one step. */
function wayTo({ route }: EntryPointMessage, { words, nameOf }: BriefContext): Run[][] {
  if (route === null || route.hops.length < 2) return [];
  const names = [route.hops[0]?.source ?? '', ...route.hops.map(({ target }) => target)];
  return [[plain(words.way(names.map(nameOf).join(' → ')))]];
}

/** What an entry point is and on what it rests: its sentence, what the source says of it, and where. */
export function entryRuns(
  entry: EntryPointMessage,
  { language, nameOf, citations }: BriefContext,
  withSummary: boolean,
): Run[] {
  const [best] = entry.relations;
  const summary = language === 'fr' ? (best?.summaryFr ?? best?.summary) : best?.summary;
  return [
    { text: nameOf(entry.actor), as: 'name' },
    plain(`. ${entry.text[language]}${withSummary && summary ? ` ${summary}` : ''}`),
    ...citations.cite(best?.evidence ?? []),
  ];
}

/** An opening: state, ground and place; who is open in the same way, who objects, the way to it, and what to find out next. */
export function openingItem(
  { entry, alike }: Opening,
  context: BriefContext,
  withSummary: boolean,
): Item {
  const { words, namesOf, answer } = context;
  const questions = nextToFindOut(entry, answer).map((question) => asked(question, context));
  return {
    runs: entryRuns(entry, context, withSummary),
    more: [
      ...(alike.length === 0
        ? []
        : [[plain(words.alike(namesOf(alike.map(({ actor }) => actor))))]]),
      ...against(entry, context),
      ...wayTo(entry, context),
      [{ text: words.find, as: 'strong' }, plain(`${questions.join(words.semicolon)}.`)],
    ],
  };
}
