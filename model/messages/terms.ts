import { z } from 'zod';
import { actorKinds, isActorKind, type ActorKind } from '../actorKinds.ts';
import { kindPattern, typePattern } from '../ownVocabulary.ts';
import { isRelationType, relationTypes, type RelationType } from '../relationTypes.ts';

const named = <Term extends string>(pattern: RegExp) =>
  z
    .custom<Term>((value) => typeof value === 'string' && pattern.test(value))
    .meta({ override: { type: 'string', pattern: pattern.source } });

/** A kind in an answer: built in, or of the vocabulary of the dataset that `/model` shows. */
export const kindName = named<ActorKind>(kindPattern);
/** A relation type in an answer, likewise. */
export const typeName = named<RelationType>(typePattern);

const known = <Term extends string>(
  isKnown: (word: string) => word is Term,
  values: readonly Term[],
) =>
  z.string().transform((word, context): Term => {
    if (isKnown(word)) return word;
    context.issues.push({ code: 'invalid_value', values: [...values], input: word });
    return z.NEVER;
  });

/** A kind in a question: one that there is. */
export const knownKind = known(isActorKind, actorKinds);
/** A relation type in a question, likewise. */
export const knownType = known(isRelationType, relationTypes);
