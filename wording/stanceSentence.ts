import type { StanceMessage } from '../model/messages/entryPoint.ts';
import type { ReachMessage } from '../model/messages/reach.ts';
import type { Language } from '../model/wording.ts';
import { wordOf } from './wordOf.ts';
import { occasionInWords } from './occasion.ts';
import { actorSaid, said, type Said } from './said.ts';
import { strengthWords } from './stanceBoard.ts';

/** A position after its holder's name: "opposition to talks with the group, several members, since 2018, reported by …". */
export function stanceSaid(
  stance: StanceMessage,
  sources: ReachMessage['sources'],
  language: Language,
): Said {
  const { strength, via, toward, role } = stance;
  const asides = [
    role?.[language] ?? '',
    occasionInWords(stance, 'state', language),
    wordOf(stance, sources, language) ?? '',
  ]
    .filter((aside) => aside !== '')
    .map((aside) => `, ${aside}`);
  const words = strengthWords[strength]?.[language] ?? strength;
  return said`${words} ${actorSaid(via ?? toward)}${asides.join('')}`;
}
