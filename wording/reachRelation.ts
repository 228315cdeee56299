import type { hopRelation } from '../model/messages/route.ts';
import type { RelationFound } from '../model/reachFindings.ts';
import { relationTypeRow } from '../model/relationTypes.ts';
import { channelTable, statusTable } from '../model/statuses.ts';
import type { Language, Wording } from '../model/wording.ts';
import type { z } from 'zod';
import { ownSet } from '../model/stack.ts';
import { dateInWords } from './dates.ts';
import { tieSentence } from './grounds.ts';
import { onDay } from './occasion.ts';
import { ownMark } from './ownTexts.ts';
import { semicolon } from './punctuation.ts';
import { breadthOf, nameOf, speakerOf, type ReachNames } from './reachNames.ts';
import { speakerIn } from './wordOf.ts';

/** A text made once for each language. */
export const inBoth = (say: (language: Language) => string): Wording => ({
  en: say('en'),
  fr: say('fr'),
});

/** How it is known, where it is not simply stated: "reported by residents", "claimed by France and refuted". */
function known({ status }: RelationFound, speaker: string | null, language: Language): string[] {
  if (status === 'asserted') return [];
  const by = language === 'fr' ? 'par' : 'by';
  const who = speaker === null ? '' : ` ${by} ${speaker}`;
  if (status !== 'refuted') return [`${statusTable[status].label[language]}${who}`];
  return [language === 'fr' ? `allégué${who} et réfuté` : `claimed${who} and refuted`];
}

/** When it was last recorded; nothing where it is known to go on. */
function recorded({ type, since, until }: RelationFound, language: Language): string[] {
  if (until === '..' && relationTypeRow(type).nature === 'state') return [];
  const last = until === null || until === '..' ? since : until;
  if (last === null) return [language === 'fr' ? 'date non enregistrée' : 'date not recorded'];
  return [
    language === 'fr'
      ? `dernière mention ${onDay(last, language)}`
      : `last recorded ${dateInWords(last, language)}`,
  ];
}

function notes(relation: RelationFound, speaker: string | null, language: Language): string[] {
  const { channelThen, hypothetical, set } = relation;
  const supposed = language === 'fr' ? 'supposé, non enregistré' : 'supposed, not recorded';
  const channel = language === 'fr' ? 'canal' : 'channel';
  return [
    ...(hypothetical ? [supposed] : []),
    ...(set === ownSet ? [ownMark[language]] : []),
    ...known(relation, speaker, language),
    ...(channelThen === null ? [] : [`${channel} ${channelTable[channelThen].label[language]}`]),
    ...recorded(relation, language),
  ];
}

/** "Government of Mali mandated Mahmoud Dicko (claimed by the Amicale; channel open; last recorded 2017)." */
export function relationSentence(relation: RelationFound, names: ReachNames): Wording {
  const speaker = speakerOf(names, relation);
  return inBoth((language) => {
    const { source, type, target } = relation;
    const said = tieSentence(
      { name: nameOf(names, source, language), breadth: breadthOf(names, source) },
      type,
      nameOf(names, target, language),
      language,
    );
    const beside = notes(relation, speakerIn(speaker, names.sources, language), language);
    return `${said}${beside.length === 0 ? '' : ` (${beside.join(semicolon[language])})`}.`;
  });
}

const supposedSummary: Wording = {
  en: 'Supposed in the question; not recorded.',
  fr: 'Supposé dans la question\u202f; non enregistré.',
};

/** A relation as the message tells it, with who says so by name. */
export function relationMessage(
  relation: RelationFound,
  names: ReachNames,
): z.infer<typeof hopRelation> {
  return {
    ...relation,
    speaker: speakerOf(names, relation),
    ...(relation.hypothetical
      ? { summary: supposedSummary.en, summaryFr: supposedSummary.fr }
      : {}),
  };
}
