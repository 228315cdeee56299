import { actorKindRow, actorKinds, isActorKind, type ActorKind } from '../../model/actorKinds.ts';
import { foldedWords } from '../../model/folding.ts';
import { isRelationType, type RelationType } from '../../model/relationTypes.ts';

const plain = (text: string): string =>
  foldedWords(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).join('');

/** The kind whose own name a word is, in whatever capitals; anything else is not guessed at. */
export function kindOfWord(word: string): ActorKind {
  if (isActorKind(word)) return word;
  const wanted = plain(word);
  const found = actorKinds.find((kind) => {
    const { singular } = actorKindRow(kind);
    return [kind, singular.en, singular.fr].some((name) => plain(name) === wanted);
  });
  return found ?? 'Unknown';
}

/** The type that a word names in our own spelling, as in a table that was exported from here; anything else stays neutral. */
export const typeOfWord = (word: string): RelationType =>
  isRelationType(word) && word !== 'PROPOSED_AS_INTERMEDIARY' && !word.includes('DIALOGUE')
    ? word
    : 'TIED_TO';
