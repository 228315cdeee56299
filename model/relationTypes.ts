import { actorKinds, type ActorKind } from './actorKinds.ts';
import type { Category } from './categories.ts';
import { relationWords, type RelationWords } from './relationWords.ts';
import type { Wording } from './wording.ts';

/** On what ground one actor can approach another; `none` is never access. */
export const bases = ['contact', 'authority', 'mandate', 'belonging', 'willingness'] as const;
export type Basis = (typeof bases)[number];
export type Access = Basis | 'none';

/** A state lasts from `since` to `until`; an act has one date and afterwards stands as last recorded. */
export type Nature = 'state' | 'act';

export interface RelationTypeRow {
  readonly category: Category;
  readonly nature: Nature;
  /** Without direction, stored once. */
  readonly symmetric: boolean;
  readonly from: readonly ActorKind[];
  readonly to: readonly ActorKind[];
  /** forward: the source can approach the target on that basis; backward: the target the source. */
  readonly access: { readonly forward: Access; readonly backward: Access };
  /** Which end is above the other, where the basis is authority: an order goes down, a petition up. */
  readonly superior: 'source' | 'target' | null;
  /** Read from the source: "{source} {outgoing} {target}", in French « {source} : {outgoing} {target} ». */
  readonly outgoing: Wording;
  /** Read from the target in the same way. French has nouns, which agree with nobody: no name tells its gender or number. */
  readonly incoming: Wording;
}

const any: readonly ActorKind[] = actorKinds;
const person: readonly ActorKind[] = ['Person', 'Unknown'];
const individual: readonly ActorKind[] = ['Person', 'SocialGroup', 'Unknown'];
const collective = actorKinds.filter((kind) => kind !== 'Person');
const body = collective.filter((kind) => kind !== 'Community');
const social: readonly ActorKind[] = ['Community', 'SocialGroup', 'Unknown'];
const armed: readonly ActorKind[] = ['ArmedGroup', 'Coalition', 'Militia'];

type Shape = Partial<Pick<RelationTypeRow, 'symmetric' | 'superior'>> & {
  access?: Basis;
  only?: 'forward' | 'backward';
};

function row(
  category: Category,
  nature: Nature,
  [from, to]: readonly [readonly ActorKind[], readonly ActorKind[]],
  shape: Shape,
  [outgoing, outgoingFr, incoming = outgoing, incomingFr = outgoingFr]: RelationWords,
): RelationTypeRow {
  const basis = shape.access ?? 'none';
  return {
    category,
    nature,
    symmetric: shape.symmetric ?? false,
    from,
    to,
    access: {
      forward: shape.only === 'backward' ? 'none' : basis,
      backward: shape.only === 'forward' ? 'none' : basis,
    },
    superior: shape.superior ?? null,
    outgoing: { en: outgoing, fr: outgoingFr },
    incoming: { en: incoming, fr: incomingFr },
  };
}

const symmetric = { symmetric: true } as const;
const up = { access: 'authority', superior: 'target' } as const;
const down = { access: 'authority', superior: 'source' } as const;
const belonging = { access: 'belonging' } as const;
const contact = { access: 'contact' } as const;
const meeting = { access: 'contact', symmetric: true } as const;
const welcome = { access: 'willingness', only: 'backward' } as const;
const none = {} as const;

/**
 * The one table of relation types. Types, CSV checks, Cypher, legend, filters, colors and
 * sentences derive from it.
 */
const relationTypeTable = {
  PLEDGED_ALLEGIANCE_TO: row(
    'allegiance',
    'act',
    [any, any],
    up,
    relationWords.PLEDGED_ALLEGIANCE_TO,
  ),
  ANSWERS_TO: row('allegiance', 'state', [any, any], up, relationWords.ANSWERS_TO),
  LEADS: row('allegiance', 'state', [individual, collective], down, relationWords.LEADS),
  COMMANDS_IN: row(
    'allegiance',
    'state',
    [individual, collective],
    down,
    relationWords.COMMANDS_IN,
  ),
  MEMBER_OF: row(
    'allegiance',
    'state',
    [individual, collective],
    belonging,
    relationWords.MEMBER_OF,
  ),
  COMPONENT_OF: row(
    'allegiance',
    'state',
    [collective, collective],
    belonging,
    relationWords.COMPONENT_OF,
  ),
  ALLIED_WITH: row('allegiance', 'state', [any, any], meeting, relationWords.ALLIED_WITH),
  FOUNDED: row('allegiance', 'act', [any, collective], belonging, relationWords.FOUNDED),
  MERGED_INTO: row('allegiance', 'act', [body, body], belonging, relationWords.MERGED_INTO),
  SPLIT_FROM: row('allegiance', 'act', [body, body], none, relationWords.SPLIT_FROM),
  SUCCEEDED: row('allegiance', 'act', [any, any], none, relationWords.SUCCEEDED),

  MANDATED: row('mediation', 'state', [any, any], { access: 'mandate' }, relationWords.MANDATED),
  MET_WITH: row('mediation', 'act', [any, any], meeting, relationWords.MET_WITH),
  NEGOTIATED_WITH: row('mediation', 'act', [any, any], meeting, relationWords.NEGOTIATED_WITH),
  DEBATED_WITH: row('mediation', 'act', [any, any], meeting, relationWords.DEBATED_WITH),
  EXCHANGED_PRISONERS_WITH: row(
    'mediation',
    'act',
    [any, any],
    meeting,
    relationWords.EXCHANGED_PRISONERS_WITH,
  ),
  LOBBIED: row('mediation', 'act', [any, any], contact, relationWords.LOBBIED),
  INTERMEDIARY_TO: row('mediation', 'state', [any, any], contact, relationWords.INTERMEDIARY_TO),
  // A permission to work or pass is no contact: where the two talked, that is a relation of its own.
  PERMITTED: row('mediation', 'state', [any, any], none, relationWords.PERMITTED),
  WILLING_TO_MEET: row('mediation', 'state', [any, any], welcome, relationWords.WILLING_TO_MEET),
  INVITED_TO_TALKS: row('mediation', 'act', [any, any], welcome, relationWords.INVITED_TO_TALKS),
  SOUGHT_CONTACT_WITH: row('mediation', 'act', [any, any], none, relationWords.SOUGHT_CONTACT_WITH),
  REFUSED_TALKS_WITH: row('mediation', 'act', [any, any], none, relationWords.REFUSED_TALKS_WITH),
  REFERRED_TALKS_TO: row('mediation', 'act', [any, any], none, relationWords.REFERRED_TALKS_TO),
  PROPOSED_AS_INTERMEDIARY: row(
    'mediation',
    'act',
    [any, any],
    none,
    relationWords.PROPOSED_AS_INTERMEDIARY,
  ),
  DISMISSED: row('mediation', 'act', [any, any], none, relationWords.DISMISSED),

  FIGHTS: row('conflict', 'state', [any, any], symmetric, relationWords.FIGHTS),
  ATTACKED: row('conflict', 'act', [any, any], none, relationWords.ATTACKED),
  KILLED: row('conflict', 'act', [any, any], none, relationWords.KILLED),
  ABDUCTED: row('conflict', 'act', [any, any], none, relationWords.ABDUCTED),
  ARRESTED: row('conflict', 'act', [any, any], none, relationWords.ARRESTED),
  EXPELLED: row('conflict', 'act', [any, any], none, relationWords.EXPELLED),
  THREATENED: row('conflict', 'act', [any, any], none, relationWords.THREATENED),
  TARGETS: row('conflict', 'state', [any, any], none, relationWords.TARGETS),
  BLOCKADED: row('conflict', 'state', [any, any], none, relationWords.BLOCKADED),
  RESTRICTED: row('conflict', 'state', [any, any], none, relationWords.RESTRICTED),
  COMPETES_WITH: row('conflict', 'state', [any, any], symmetric, relationWords.COMPETES_WITH),
  ACCUSED: row('conflict', 'act', [any, any], none, relationWords.ACCUSED),
  LISTED_AS_TERRORIST: row(
    'conflict',
    'state',
    [collective, any],
    none,
    relationWords.LISTED_AS_TERRORIST,
  ),

  HOLDS_OFFICE_IN: row(
    'affiliation',
    'state',
    [person, collective],
    belonging,
    relationWords.HOLDS_OFFICE_IN,
  ),
  PART_OF: row('affiliation', 'state', [collective, collective], belonging, relationWords.PART_OF),
  REPRESENTS: row('affiliation', 'state', [any, any], belonging, relationWords.REPRESENTS),
  LIVES_AMONG: row('affiliation', 'state', [any, social], belonging, relationWords.LIVES_AMONG),
  COMPANION_OF: row('affiliation', 'state', [any, any], meeting, relationWords.COMPANION_OF),
  KIN_OF: row('affiliation', 'state', [any, any], meeting, relationWords.KIN_OF),
  WORKS_WITH: row('affiliation', 'state', [any, any], meeting, relationWords.WORKS_WITH),
  DISCIPLE_OF: row('affiliation', 'state', [any, any], contact, relationWords.DISCIPLE_OF),
  // What a file that somebody brings does not say: that the two are tied, and nothing of how.
  TIED_TO: row('affiliation', 'state', [any, any], symmetric, relationWords.TIED_TO),
  FUNDS: row('affiliation', 'state', [any, any], contact, relationWords.FUNDS),
  GOVERNS: row(
    'affiliation',
    'state',
    [[...armed, 'Government', 'StateBody', ...individual], social],
    down,
    relationWords.GOVERNS,
  ),
  RECRUITS_FROM: row('affiliation', 'state', [any, social], none, relationWords.RECRUITS_FROM),
  PROTECTS: row('affiliation', 'state', [any, any], none, relationWords.PROTECTS),
  INSPIRED_BY: row('affiliation', 'state', [any, any], none, relationWords.INSPIRED_BY),

  FAVORS_DIALOGUE_WITH: row(
    'position',
    'state',
    [any, any],
    none,
    relationWords.FAVORS_DIALOGUE_WITH,
  ),
  OPPOSES_DIALOGUE_WITH: row(
    'position',
    'state',
    [any, any],
    none,
    relationWords.OPPOSES_DIALOGUE_WITH,
  ),
  SUPPORTS: row('position', 'state', [any, any], none, relationWords.SUPPORTS),
  DISTRUSTS: row('position', 'state', [any, any], none, relationWords.DISTRUSTS),
  REVERES: row('position', 'state', [any, any], none, relationWords.REVERES),
  CRITICIZED: row('position', 'act', [any, any], none, relationWords.CRITICIZED),
  URGED: row('position', 'act', [any, any], none, relationWords.URGED),
  DISTANCED_ITSELF_FROM: row(
    'position',
    'act',
    [any, any],
    none,
    relationWords.DISTANCED_ITSELF_FROM,
  ),
} as const satisfies Record<string, RelationTypeRow>;

export type RelationType = keyof typeof relationTypeTable;
export const builtInTypes: ReadonlySet<string> = new Set(Object.keys(relationTypeTable));
/** The built-in types, and behind them those of the dataset at hand (`ownVocabulary.ts`). */
export const relationTypes = Object.keys(relationTypeTable) as RelationType[];
/** The rows of the dataset’s own types. */
export const ownTypeRows = new Map<string, RelationTypeRow>();

/** The row of a type; one that nobody knows ties two actors and says no more. */
export const relationTypeRow = (type: RelationType): RelationTypeRow =>
  ownTypeRows.get(type) ??
  (Object.hasOwn(relationTypeTable, type) ? relationTypeTable[type] : relationTypeTable.TIED_TO);

/** Whether a word is a type, built in or of the dataset at hand. */
export const isRelationType = (word: string): word is RelationType =>
  builtInTypes.has(word) || ownTypeRows.has(word);
