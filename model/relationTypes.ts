import { actorKinds, type ActorKind } from './actorKinds.ts';
import type { Category } from './categories.ts';
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
const person: readonly ActorKind[] = ['Person'];
const collective = actorKinds.filter((kind) => kind !== 'Person');
const body = collective.filter((kind) => kind !== 'Community');
const social: readonly ActorKind[] = ['Community', 'SocialGroup'];
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
  [outgoing, outgoingFr, incoming = outgoing, incomingFr = outgoingFr]: readonly [
    string,
    string,
    string?,
    string?,
  ],
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
export const relationTypeTable = {
  PLEDGED_ALLEGIANCE_TO: row('allegiance', 'act', [any, any], up, [
    'pledged allegiance to',
    'allégeance à',
    'received the allegiance of',
    'allégeance reçue de',
  ]),
  ANSWERS_TO: row('allegiance', 'state', [any, any], up, [
    'answers to',
    'sous l’autorité de',
    'is answered to by',
    'autorité sur',
  ]),
  LEADS: row('allegiance', 'state', [['Person', 'SocialGroup'], collective], down, [
    'leads',
    'à la tête de',
    'is led by',
    'sous la direction de',
  ]),
  COMMANDS_IN: row('allegiance', 'state', [['Person', 'SocialGroup'], collective], down, [
    'commands in',
    'commandement au sein de',
    'has as commander',
    'commandement exercé par',
  ]),
  MEMBER_OF: row('allegiance', 'state', [['Person', 'SocialGroup'], collective], belonging, [
    'is a member of',
    'appartenance à',
    'has as member',
    'groupe d’appartenance de',
  ]),
  COMPONENT_OF: row('allegiance', 'state', [collective, collective], belonging, [
    'is a component of',
    'composante de',
    'has as component',
    'ensemble englobant',
  ]),
  ALLIED_WITH: row('allegiance', 'state', [any, any], meeting, ['is allied with', 'alliance avec']),
  FOUNDED: row('allegiance', 'act', [any, collective], belonging, [
    'founded',
    'fondation de',
    'was founded by',
    'fondation par',
  ]),
  MERGED_INTO: row('allegiance', 'act', [body, body], belonging, [
    'merged into',
    'fusion au sein de',
    'was joined in merger by',
    'fusion incluant',
  ]),
  SPLIT_FROM: row('allegiance', 'act', [body, body], none, [
    'split from',
    'scission d’avec',
    'was left by',
    'départ, par scission, de',
  ]),
  SUCCEEDED: row('allegiance', 'act', [any, any], none, [
    'succeeded',
    'succession à',
    'was succeeded by',
    'succession assurée par',
  ]),

  MANDATED: row('mediation', 'state', [any, any], { access: 'mandate' }, [
    'mandated',
    'mandat donné à',
    'was mandated by',
    'mandat reçu de',
  ]),
  MET_WITH: row('mediation', 'act', [any, any], meeting, ['met with', 'rencontre avec']),
  NEGOTIATED_WITH: row('mediation', 'act', [any, any], meeting, [
    'negotiated with',
    'pourparlers avec',
  ]),
  DEBATED_WITH: row('mediation', 'act', [any, any], meeting, ['debated with', 'débat avec']),
  EXCHANGED_PRISONERS_WITH: row('mediation', 'act', [any, any], meeting, [
    'exchanged prisoners with',
    'échange de prisonniers avec',
  ]),
  LOBBIED: row('mediation', 'act', [any, any], contact, [
    'lobbied',
    'pressions sur',
    'was lobbied by',
    'pressions exercées par',
  ]),
  INTERMEDIARY_TO: row('mediation', 'state', [any, any], contact, [
    'is an intermediary to',
    'intermédiaire auprès de',
    'has as intermediary',
    'contact par l’entremise de',
  ]),
  // A permission to work or pass is no contact: where the two talked, that is a relation of its own.
  PERMITTED: row('mediation', 'state', [any, any], none, [
    'let pass or work',
    'autorisation de passer ou de travailler donnée à',
    'was let pass or work by',
    'autorisation de passer ou de travailler reçue de',
  ]),
  WILLING_TO_MEET: row('mediation', 'state', [any, any], welcome, [
    'declared willingness to meet',
    'ouverture déclarée à une rencontre avec',
    'was named as welcome by',
    'ouverture à une rencontre déclarée par',
  ]),
  INVITED_TO_TALKS: row('mediation', 'act', [any, any], welcome, [
    'invited to talks',
    'invitation à des pourparlers adressée à',
    'was invited to talks by',
    'invitation à des pourparlers venue de',
  ]),
  SOUGHT_CONTACT_WITH: row('mediation', 'act', [any, any], none, [
    'sought contact with',
    'recherche de contact avec',
    'was sought out by',
    'demande de contact reçue de',
  ]),
  REFUSED_TALKS_WITH: row('mediation', 'act', [any, any], none, [
    'refused talks with',
    'refus de parler avec',
    'was refused talks by',
    'refus de parler venu de',
  ]),
  REFERRED_TALKS_TO: row('mediation', 'act', [any, any], none, [
    'referred talks to',
    'renvoi des pourparlers à',
    'was referred talks by',
    'pourparlers renvoyés par',
  ]),
  PROPOSED_AS_INTERMEDIARY: row('mediation', 'act', [any, any], none, [
    'proposed as intermediary',
    'proposition de prendre pour intermédiaire',
    'was proposed as intermediary by',
    'nom proposé comme intermédiaire par',
  ]),
  DISMISSED: row('mediation', 'act', [any, any], none, [
    'dismissed',
    'révocation de',
    'was dismissed by',
    'révocation par',
  ]),

  FIGHTS: row('conflict', 'state', [any, any], symmetric, ['fights', 'combats contre']),
  ATTACKED: row('conflict', 'act', [any, any], none, [
    'attacked',
    'attaque contre',
    'was attacked by',
    'attaque subie de la part de',
  ]),
  KILLED: row('conflict', 'act', [any, any], none, [
    'killed',
    'mise à mort de',
    'was killed by',
    'mort de la main de',
  ]),
  ABDUCTED: row('conflict', 'act', [any, any], none, [
    'abducted',
    'enlèvement de',
    'was abducted by',
    'enlèvement par',
  ]),
  ARRESTED: row('conflict', 'act', [any, any], none, [
    'arrested',
    'arrestation de',
    'was arrested by',
    'arrestation par',
  ]),
  EXPELLED: row('conflict', 'act', [any, any], none, [
    'expelled',
    'expulsion de',
    'was expelled by',
    'expulsion par',
  ]),
  THREATENED: row('conflict', 'act', [any, any], none, [
    'threatened',
    'menaces contre',
    'was threatened by',
    'menaces reçues de',
  ]),
  TARGETS: row('conflict', 'state', [any, any], none, [
    'targets',
    'actions visant',
    'is targeted by',
    'cible des actions de',
  ]),
  BLOCKADED: row('conflict', 'state', [any, any], none, [
    'blockaded',
    'blocus imposé à',
    'was blockaded by',
    'blocus subi de la part de',
  ]),
  RESTRICTED: row('conflict', 'state', [any, any], none, [
    'restricted',
    'restrictions imposées à',
    'was restricted by',
    'restrictions subies de la part de',
  ]),
  COMPETES_WITH: row('conflict', 'state', [any, any], symmetric, [
    'competes with',
    'concurrence avec',
  ]),
  ACCUSED: row('conflict', 'act', [any, any], none, [
    'accused',
    'accusations contre',
    'was accused by',
    'accusations venues de',
  ]),
  LISTED_AS_TERRORIST: row('conflict', 'state', [collective, any], none, [
    'lists as terrorist',
    'inscription comme terroriste visant',
    'is listed as terrorist by',
    'inscription comme terroriste par',
  ]),

  HOLDS_OFFICE_IN: row('affiliation', 'state', [person, collective], belonging, [
    'holds office in',
    'fonction dans',
    'has as office-holder',
    'fonction exercée par',
  ]),
  PART_OF: row('affiliation', 'state', [collective, collective], belonging, [
    'is part of',
    'partie de',
    'comprises',
    'ensemble englobant',
  ]),
  REPRESENTS: row('affiliation', 'state', [any, any], belonging, [
    'represents',
    'représentation de',
    'is represented by',
    'représentation par',
  ]),
  LIVES_AMONG: row('affiliation', 'state', [any, social], belonging, [
    'lives among',
    'vie parmi',
    'has living in its midst',
    'milieu de vie de',
  ]),
  COMPANION_OF: row('affiliation', 'state', [any, any], meeting, [
    'is a companion of',
    'compagnonnage avec',
  ]),
  KIN_OF: row('affiliation', 'state', [any, any], meeting, ['is kin of', 'parenté avec']),
  WORKS_WITH: row('affiliation', 'state', [any, any], meeting, ['works with', 'travail avec']),
  DISCIPLE_OF: row('affiliation', 'state', [any, any], contact, [
    'is a disciple of',
    'enseignement reçu de',
    'has as disciple',
    'enseignement donné à',
  ]),
  FUNDS: row('affiliation', 'state', [any, any], contact, [
    'funds',
    'financement de',
    'is funded by',
    'fonds reçus de',
  ]),
  GOVERNS: row(
    'affiliation',
    'state',
    [[...armed, 'Government', 'StateBody', 'Person', 'SocialGroup'], social],
    down,
    ['governs', 'administration de', 'is governed by', 'sous l’autorité de'],
  ),
  RECRUITS_FROM: row('affiliation', 'state', [any, social], none, [
    'recruits from',
    'recrutement parmi',
    'is recruited from by',
    'recrues fournies à',
  ]),
  PROTECTS: row('affiliation', 'state', [any, any], none, [
    'says it protects',
    'protection déclarée en faveur de',
    'is said to be protected by',
    'protection déclarée par',
  ]),
  INSPIRED_BY: row('affiliation', 'state', [any, any], none, [
    'is inspired by',
    'inspiration tirée de',
    'inspires',
    'source d’inspiration de',
  ]),

  FAVORS_DIALOGUE_WITH: row('position', 'state', [any, any], none, [
    'favors dialogue with',
    'position favorable au dialogue avec',
    'finds dialogue favored by',
    'dialogue souhaité par',
  ]),
  OPPOSES_DIALOGUE_WITH: row('position', 'state', [any, any], none, [
    'opposes dialogue with',
    'position contraire au dialogue avec',
    'finds dialogue opposed by',
    'dialogue rejeté par',
  ]),
  SUPPORTS: row('position', 'state', [any, any], none, [
    'supports',
    'soutien à',
    'is supported by',
    'soutien reçu de',
  ]),
  DISTRUSTS: row('position', 'state', [any, any], none, [
    'distrusts',
    'méfiance envers',
    'is distrusted by',
    'objet de la méfiance de',
  ]),
  REVERES: row('position', 'state', [any, any], none, [
    'reveres',
    'vénération pour',
    'is revered by',
    'objet de la vénération de',
  ]),
  CRITICIZED: row('position', 'act', [any, any], none, [
    'criticized',
    'critiques à l’égard de',
    'was criticized by',
    'critiques venues de',
  ]),
  URGED: row('position', 'act', [any, any], none, [
    'urged',
    'exhortation adressée à',
    'was urged by',
    'exhortation reçue de',
  ]),
  DISTANCED_ITSELF_FROM: row('position', 'act', [any, any], none, [
    'distanced itself from',
    'prise de distance avec',
    'was kept at a distance by',
    'prise de distance de la part de',
  ]),
} as const satisfies Record<string, RelationTypeRow>;

export type RelationType = keyof typeof relationTypeTable;
export const relationTypes = Object.keys(relationTypeTable) as [RelationType, ...RelationType[]];

/** The row of a type, with the table's general type. */
export const relationTypeRow = (type: RelationType): RelationTypeRow => relationTypeTable[type];
