import type { EntryPointMessage } from '../model/messages/entryPoint.ts';
import type { StandingFound } from '../model/reachFindings.ts';
import type { Wording } from '../model/wording.ts';
import { atDate, dateInWords } from './dates.ts';
import { endedSentence } from './endedSentence.ts';
import { speakerOf, type ReachNames } from './reachNames.ts';
import { inBoth, relationSentence } from './reachRelation.ts';

type Standing = EntryPointMessage['standing'][number];

/** A legal listing speaks of one day, and lists change. */
const listing = (holds: boolean, { asOf }: ReachNames): Wording =>
  inBoth((language) => {
    const day = dateInWords(asOf, language, 'long');
    if (language === 'fr')
      return `${holds ? 'Sur la liste' : 'Hors de la liste'} ${atDate(day)}, à vérifier sur les listes en vigueur.`;
    return `${holds ? 'Listed' : 'Not listed'} on ${day}; check the lists of today.`;
  });

const over: Wording = { en: 'No longer holds on the date.', fr: 'Ne vaut plus à cette date.' };

function sentenceOf(standing: StandingFound, actor: string, names: ReachNames): Wording {
  const { kind, told, holds } = standing;
  if (told === null) return endedSentence(actor, names);
  const sentence = relationSentence(told, names);
  const ending = kind === 'listed' ? listing(holds, names) : over;
  if (holds && kind !== 'listed') return sentence;
  return { en: `${sentence.en} ${ending.en}`, fr: `${sentence.fr} ${ending.fr}` };
}

/** How an actor stands, with its sentence. */
export function standingMessage(
  standing: StandingFound,
  actor: string,
  names: ReachNames,
): Standing {
  const { told, ...rest } = standing;
  return {
    ...rest,
    speaker: told === null ? null : speakerOf(names, told),
    text: sentenceOf(standing, actor, names),
  };
}
