import { matterTable, type Matter } from '../model/matters.ts';
import type { EntryPointMessage } from '../model/messages/entryPoint.ts';
import type { ReachMessage } from '../model/messages/reach.ts';
import { relationTypeRow, type RelationType } from '../model/relationTypes.ts';
import { ownSet } from '../model/stack.ts';
import type { Degree } from '../model/statuses.ts';
import type { Language, Wording } from '../model/wording.ts';
import { stateInWords } from './entryStates.ts';
import { groundInWords } from './grounds.ts';
import { occasionInWords } from './occasion.ts';
import { ownMark } from './ownTexts.ts';
import { semicolon } from './punctuation.ts';
import { actorSaid, said, type Said } from './said.ts';
import { wordOf } from './wordOf.ts';

type Relation = EntryPointMessage['relations'][number];

/** How real an authority is; what is not recorded counts as formal and is not told. */
const realness: Partial<Readonly<Record<Degree, Wording>>> = {
  effective: { en: 'in fact', fr: 'dans les faits' },
  formal: { en: 'formally', fr: 'formellement' },
  nominal: { en: 'in name only', fr: 'de nom seulement' },
};

type Sources = ReachMessage['sources'];

const plainly: readonly RelationType[] = ['EXCHANGED_PRISONERS_WITH'];

/** What it dealt with, in brackets. */
export function mattersInWords(about: readonly Matter[], language: Language): string {
  return about.length === 0
    ? ''
    : ` (${about.map((matter) => matterTable[matter][language]).join(', ')})`;
}

/** A willingness is told as the act that declared it. */
const natureOf = (type: RelationType) =>
  type === 'WILLING_TO_MEET' ? 'act' : relationTypeRow(type).nature;

/** One relation of access seen from the outsider: "talks with … (local affairs), in 2033, reported by …; the channel is open". */
export function accessSaid(
  relation: Relation,
  actor: string,
  context: {
    readonly sources: Sources;
    readonly language: Language;
    readonly single: boolean;
  },
): Said {
  const { sources, language, single } = context;
  const { type, contact, about, degree, lost, set } = relation;
  const ground = groundInWords(
    { type, isOver: lost === 'relationEnded' },
    relation.source === actor ? 'source' : 'target',
    language,
  );
  const matters = plainly.includes(type) ? '' : mattersInWords(about, language);
  const real = degree === null ? undefined : realness[degree]?.[language];
  const asides = [
    set === ownSet ? ownMark[language] : '',
    real ?? '',
    occasionInWords(relation, natureOf(type), language),
    wordOf(relation, sources, language) ?? '',
  ].filter((aside) => aside !== '');
  const state = stateInWords(relation, single, language);
  const end = state === null ? '' : `${semicolon[language]}${state}`;
  return said`${ground} ${actorSaid(contact)}${matters}${asides.map((aside) => `, ${aside}`).join('')}${end}.`;
}

/** An entry point after its name and a colon: on what ground, since when, on whose word, in what state. */
export function entrySaid(entry: EntryPointMessage, sources: Sources, language: Language): Said {
  const [best] = entry.relations;
  if (best === undefined) return [];
  return accessSaid(best, entry.actor, { sources, language, single: entry.class === 'single' });
}
