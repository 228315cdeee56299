import type { StanceMessage } from '../../../model/messages/entryPoint.ts';
import { degreeTable } from '../../../model/statuses.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { speakerIn } from '../../../wording/wordOf.ts';
import { lineItem, plain, type BriefContext } from './briefContext.ts';
import type { Item } from './briefDocument.ts';

/** The strongest objection of each holder; the answer has them in this order. */
function strongest(objectors: readonly StanceMessage[]): StanceMessage[] {
  const byActor = new Map<string, StanceMessage>();
  for (const stance of objectors) if (!byActor.has(stance.actor)) byActor.set(stance.actor, stance);
  return [...byActor.values()];
}

function objectorItem(stance: StanceMessage, context: BriefContext): Item {
  const { answer, language, words, nameOf, citations } = context;
  const { actor, strength, via, predicted, role, speaker, since, summary, summaryFr } = stance;
  const by = speakerIn(speaker, answer.sources, language);
  const notes = [
    ...(via === null ? [] : [words.toward(nameOf(via))]),
    ...(role === null ? [] : [role[language]]),
    ...(predicted ? [words.expected] : []),
    ...(by === null ? [] : [words.by(by)]),
    ...(since === null ? [] : [dateInWords(since, language)]),
  ];
  const beside = notes.length === 0 ? '' : ` (${notes.join(words.semicolon)})`;
  const told = language === 'fr' ? (summaryFr ?? summary) : summary;
  return {
    runs: [
      { text: nameOf(actor), as: 'name' },
      plain(words.colon),
      { text: degreeTable[strength].label[language], as: 'strong' },
      plain(`${beside}. ${told}`),
      ...citations.cite(stance.evidence),
    ],
    more: [],
  };
}

/** Those who are not told in full, in a line for each degree, the strongest first. */
function othersItems(rest: readonly StanceMessage[], context: BriefContext): Item[] {
  const { language, words, namesOf } = context;
  const degrees = [...new Set(rest.map(({ strength }) => strength))];
  return degrees.map((strength) => {
    const names = namesOf(rest.flatMap((one) => (one.strength === strength ? one.actor : [])));
    return lineItem(words.alsoObject(degreeTable[strength].label[language], names));
  });
}

/** Who objects and how strongly: the first in full, the others by name. */
export function objectorItems(context: BriefContext, most: number): Item[] {
  const all = strongest(context.answer.objectors);
  const rest = all.slice(most);
  return [
    ...all.slice(0, most).map((stance) => objectorItem(stance, context)),
    ...othersItems(rest, context),
  ];
}
