import { actorKinds, actorKindTable, type ActorKind } from '../../model/actorKinds.ts';
import { foldedWords } from '../../model/folding.ts';
import { relationTypes, type RelationType } from '../../model/relationTypes.ts';

const plain = (text: string): string =>
  foldedWords(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).join('');

const kindByWord: ReadonlyMap<string, ActorKind> = new Map(
  actorKinds.flatMap((kind) => {
    const { singular } = actorKindTable[kind];
    return [kind, singular.en, singular.fr].map((word) => [plain(word), kind] as const);
  }),
);

/** The kind whose own name a word is, in whatever capitals; anything else is not guessed at. */
export const kindOfWord = (word: string): ActorKind => kindByWord.get(plain(word)) ?? 'Unknown';

const types: ReadonlySet<string> = new Set(relationTypes);
const isType = (word: string): word is RelationType => types.has(word);

/** The type that a word names in our own spelling, as in a table that was exported from here; anything else stays neutral. */
export const typeOfWord = (word: string): RelationType =>
  isType(word) && word !== 'PROPOSED_AS_INTERMEDIARY' && !word.includes('DIALOGUE')
    ? word
    : 'TIED_TO';
