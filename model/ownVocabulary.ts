import { z } from 'zod';
import {
  actorFamilies,
  actorKinds,
  builtInKinds,
  ownKindRows,
  type ActorKind,
} from './actorKinds.ts';
import { categories } from './categories.ts';
import { ownSigns } from './relationSigns.ts';
import {
  bases,
  builtInTypes,
  ownTypeRows,
  relationTypes,
  type RelationType,
} from './relationTypes.ts';

const wording = z.object({ en: z.string().min(1), fr: z.string().min(1) });
const access = z.enum([...bases, 'none']);

/** How a kind and a type may be called: they become labels and relationship types of Neo4j. */
export const kindPattern = /^[A-Z][A-Za-z0-9]{1,59}$/;
export const typePattern = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

const kindTerm = z.object({
  kind: z.string().regex(kindPattern),
  family: z.enum(actorFamilies),
  singular: wording,
  plural: wording,
});

const typeTerm = z.object({
  type: z.string().regex(typePattern).max(60),
  category: z.enum(categories),
  nature: z.enum(['state', 'act']),
  symmetric: z.boolean(),
  /** For a good understanding between its ends, against it, or neither. */
  sign: z.union([z.literal(1), z.literal(0), z.literal(-1)]),
  from: z.array(z.string()),
  to: z.array(z.string()),
  access: z.object({ forward: access, backward: access }),
  superior: z.enum(['source', 'target']).nullable(),
  outgoing: wording,
  incoming: wording,
});

/** The kinds and relation types that a dataset brings. */
const ownVocabulary = z.object({ kinds: z.array(kindTerm), types: z.array(typeTerm) });
export type OwnVocabulary = z.infer<typeof ownVocabulary>;

const noVocabulary: OwnVocabulary = { kinds: [], types: [] };
let adopted = JSON.stringify(noVocabulary);

/**
 * Lets the tables of this process know the terms of the dataset that it deals with, behind the built-in ones and in place
 * of those of the dataset before. A term that is called as a built-in one is passed over: the built-in stands.
 */
export function adoptVocabulary(vocabulary: OwnVocabulary): void {
  const { kinds, types } = vocabulary;
  adopted = JSON.stringify(vocabulary);
  ownKindRows.clear();
  ownTypeRows.clear();
  ownSigns.clear();
  for (const { kind, ...row } of kinds) if (!builtInKinds.has(kind)) ownKindRows.set(kind, row);
  // Once checked here, a term of a dataset is as good as a built-in one; its row is found by the same function.
  const ownKinds = [...ownKindRows.keys()] as ActorKind[];
  actorKinds.splice(builtInKinds.size, Infinity, ...ownKinds);
  const isKind = (kind: string): kind is ActorKind => actorKinds.some((known) => known === kind);
  for (const { type, from, to, sign, ...row } of types) {
    if (builtInTypes.has(type)) continue;
    ownTypeRows.set(type, { ...row, from: from.filter(isKind), to: to.filter(isKind) });
    ownSigns.set(type, sign);
  }
  relationTypes.splice(builtInTypes.size, Infinity, ...([...ownTypeRows.keys()] as RelationType[]));
}

/** Adopts a vocabulary as it is stored and sent, where it is not the one at hand already; null is none. */
export function adoptStored(text: string | null): void {
  const wanted = text ?? JSON.stringify(noVocabulary);
  if (wanted !== adopted) adoptVocabulary(ownVocabulary.parse(JSON.parse(wanted)));
}
