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
  /** Read from the source: "{source} {outgoing} {target}". */
  readonly outgoing: Wording;
  /** Read from the target: "{target} {incoming} {source}". Written so that French needs no agreement of gender. */
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
    'a prêté allégeance à',
    'received the allegiance of',
    'a reçu l’allégeance de',
  ]),
  ANSWERS_TO: row('allegiance', 'state', [any, any], up, [
    'answers to',
    'rend compte à',
    'is answered to by',
    'a sous ses ordres',
  ]),
  LEADS: row('allegiance', 'state', [['Person', 'SocialGroup'], collective], down, [
    'leads',
    'dirige',
    'is led by',
    'a à sa tête',
  ]),
  COMMANDS_IN: row('allegiance', 'state', [['Person', 'SocialGroup'], collective], down, [
    'commands in',
    'commande au sein de',
    'has as commander',
    'a pour commandant',
  ]),
  MEMBER_OF: row('allegiance', 'state', [['Person', 'SocialGroup'], collective], belonging, [
    'is a member of',
    'est membre de',
    'has as member',
    'a pour membre',
  ]),
  COMPONENT_OF: row('allegiance', 'state', [collective, collective], belonging, [
    'is a component of',
    'est une composante de',
    'has as component',
    'a pour composante',
  ]),
  ALLIED_WITH: row('allegiance', 'state', [any, any], meeting, [
    'is allied with',
    'a une alliance avec',
  ]),
  FOUNDED: row('allegiance', 'act', [any, collective], belonging, [
    'founded',
    'a fondé',
    'was founded by',
    'a pour fondateur',
  ]),
  MERGED_INTO: row('allegiance', 'act', [body, body], belonging, [
    'merged into',
    'a rejoint par fusion',
    'was joined in merger by',
    'a accueilli par fusion',
  ]),
  SPLIT_FROM: row('allegiance', 'act', [body, body], none, [
    'split from',
    's’est séparé de',
    'was left by',
    'a vu partir',
  ]),
  SUCCEEDED: row('allegiance', 'act', [any, any], none, [
    'succeeded',
    'a succédé à',
    'was succeeded by',
    'a eu pour successeur',
  ]),

  MANDATED: row('mediation', 'state', [any, any], { access: 'mandate' }, [
    'mandated',
    'a mandaté',
    'was mandated by',
    'a reçu un mandat de',
  ]),
  MET_WITH: row('mediation', 'act', [any, any], meeting, ['met with', 'a rencontré']),
  NEGOTIATED_WITH: row('mediation', 'act', [any, any], meeting, [
    'negotiated with',
    'a négocié avec',
  ]),
  DEBATED_WITH: row('mediation', 'act', [any, any], meeting, ['debated with', 'a débattu avec']),
  EXCHANGED_PRISONERS_WITH: row('mediation', 'act', [any, any], meeting, [
    'exchanged prisoners with',
    'a échangé des prisonniers avec',
  ]),
  LOBBIED: row('mediation', 'act', [any, any], contact, [
    'lobbied',
    'a fait pression sur',
    'was lobbied by',
    'a subi les pressions de',
  ]),
  INTERMEDIARY_TO: row('mediation', 'state', [any, any], contact, [
    'is an intermediary to',
    'sert d’intermédiaire auprès de',
    'has as intermediary',
    'a pour intermédiaire',
  ]),
  // A permission to work or pass is no contact: where the two talked, that is a relation of its own.
  PERMITTED: row('mediation', 'state', [any, any], none, [
    'let pass or work',
    'a laissé passer ou travailler',
    'was let pass or work by',
    'a pu passer ou travailler avec l’accord de',
  ]),
  WILLING_TO_MEET: row('mediation', 'state', [any, any], welcome, [
    'declared willingness to meet',
    'a déclaré accepter de rencontrer',
    'was named as welcome by',
    'a reçu un signe d’ouverture de',
  ]),
  INVITED_TO_TALKS: row('mediation', 'act', [any, any], welcome, [
    'invited to talks',
    'a invité à des pourparlers',
    'was invited to talks by',
    'a reçu une invitation à des pourparlers de',
  ]),
  SOUGHT_CONTACT_WITH: row('mediation', 'act', [any, any], none, [
    'sought contact with',
    'a cherché le contact avec',
    'was sought out by',
    'a reçu des sollicitations de',
  ]),
  REFUSED_TALKS_WITH: row('mediation', 'act', [any, any], none, [
    'refused talks with',
    'a refusé de parler avec',
    'was refused talks by',
    'a essuyé un refus de',
  ]),
  REFERRED_TALKS_TO: row('mediation', 'act', [any, any], none, [
    'referred talks to',
    'a renvoyé les pourparlers à',
    'was referred talks by',
    's’est vu renvoyer les pourparlers par',
  ]),
  PROPOSED_AS_INTERMEDIARY: row('mediation', 'act', [any, any], none, [
    'proposed as intermediary',
    'a proposé comme intermédiaire',
    'was proposed as intermediary by',
    'a vu son nom proposé comme intermédiaire par',
  ]),
  DISMISSED: row('mediation', 'act', [any, any], none, [
    'dismissed',
    'a démis',
    'was dismissed by',
    'a perdu ses fonctions du fait de',
  ]),

  FIGHTS: row('conflict', 'state', [any, any], symmetric, ['fights', 'combat']),
  ATTACKED: row('conflict', 'act', [any, any], none, [
    'attacked',
    'a attaqué',
    'was attacked by',
    'a subi une attaque de',
  ]),
  KILLED: row('conflict', 'act', [any, any], none, [
    'killed',
    'a tué',
    'was killed by',
    'a péri de la main de',
  ]),
  ABDUCTED: row('conflict', 'act', [any, any], none, [
    'abducted',
    'a enlevé',
    'was abducted by',
    'a été victime d’un enlèvement par',
  ]),
  ARRESTED: row('conflict', 'act', [any, any], none, [
    'arrested',
    'a arrêté',
    'was arrested by',
    'a fait l’objet d’une arrestation par',
  ]),
  EXPELLED: row('conflict', 'act', [any, any], none, [
    'expelled',
    'a expulsé',
    'was expelled by',
    'a fait l’objet d’une expulsion par',
  ]),
  THREATENED: row('conflict', 'act', [any, any], none, [
    'threatened',
    'a menacé',
    'was threatened by',
    'a reçu des menaces de',
  ]),
  TARGETS: row('conflict', 'state', [any, any], none, [
    'targets',
    'prend pour cible',
    'is targeted by',
    'est la cible de',
  ]),
  BLOCKADED: row('conflict', 'state', [any, any], none, [
    'blockaded',
    'a soumis à un blocus',
    'was blockaded by',
    'a subi le blocus de',
  ]),
  RESTRICTED: row('conflict', 'state', [any, any], none, [
    'restricted',
    'a imposé des restrictions à',
    'was restricted by',
    'a subi les restrictions de',
  ]),
  COMPETES_WITH: row('conflict', 'state', [any, any], symmetric, [
    'competes with',
    'est en concurrence avec',
  ]),
  ACCUSED: row('conflict', 'act', [any, any], none, [
    'accused',
    'a accusé',
    'was accused by',
    'a essuyé les accusations de',
  ]),
  LISTED_AS_TERRORIST: row('conflict', 'state', [collective, any], none, [
    'lists as terrorist',
    'inscrit sur sa liste de terroristes',
    'is listed as terrorist by',
    'figure sur la liste de terroristes de',
  ]),

  HOLDS_OFFICE_IN: row('affiliation', 'state', [person, collective], belonging, [
    'holds office in',
    'exerce une fonction dans',
    'has as office-holder',
    'a pour responsable',
  ]),
  PART_OF: row('affiliation', 'state', [collective, collective], belonging, [
    'is part of',
    'fait partie de',
    'comprises',
    'comprend',
  ]),
  REPRESENTS: row('affiliation', 'state', [any, any], belonging, [
    'represents',
    'représente',
    'is represented by',
    'a pour représentant',
  ]),
  LIVES_AMONG: row('affiliation', 'state', [any, social], belonging, [
    'lives among',
    'vit parmi',
    'has living in its midst',
    'compte en son sein',
  ]),
  COMPANION_OF: row('affiliation', 'state', [any, any], meeting, [
    'is a companion of',
    'a pour compagnon',
  ]),
  KIN_OF: row('affiliation', 'state', [any, any], meeting, ['is kin of', 'est de la famille de']),
  WORKS_WITH: row('affiliation', 'state', [any, any], meeting, ['works with', 'travaille avec']),
  DISCIPLE_OF: row('affiliation', 'state', [any, any], contact, [
    'is a disciple of',
    'est disciple de',
    'has as disciple',
    'a pour disciple',
  ]),
  FUNDS: row('affiliation', 'state', [any, any], contact, [
    'funds',
    'finance',
    'is funded by',
    'reçoit des fonds de',
  ]),
  GOVERNS: row(
    'affiliation',
    'state',
    [[...armed, 'Government', 'StateBody', 'Person', 'SocialGroup'], social],
    down,
    ['governs', 'administre', 'is governed by', 'vit sous l’autorité de'],
  ),
  RECRUITS_FROM: row('affiliation', 'state', [any, social], none, [
    'recruits from',
    'recrute parmi',
    'is recruited from by',
    'fournit des recrues à',
  ]),
  PROTECTS: row('affiliation', 'state', [any, any], none, [
    'says it protects',
    'dit protéger',
    'is said to be protected by',
    'serait sous la protection de',
  ]),
  INSPIRED_BY: row('affiliation', 'state', [any, any], none, [
    'is inspired by',
    's’inspire de',
    'inspires',
    'inspire',
  ]),

  FAVORS_DIALOGUE_WITH: row('position', 'state', [any, any], none, [
    'favors dialogue with',
    'est favorable au dialogue avec',
    'finds dialogue favored by',
    'voit le dialogue souhaité par',
  ]),
  OPPOSES_DIALOGUE_WITH: row('position', 'state', [any, any], none, [
    'opposes dialogue with',
    's’oppose au dialogue avec',
    'finds dialogue opposed by',
    'voit le dialogue rejeté par',
  ]),
  SUPPORTS: row('position', 'state', [any, any], none, [
    'supports',
    'soutient',
    'is supported by',
    'a le soutien de',
  ]),
  DISTRUSTS: row('position', 'state', [any, any], none, [
    'distrusts',
    'se méfie de',
    'is distrusted by',
    'suscite la méfiance de',
  ]),
  REVERES: row('position', 'state', [any, any], none, [
    'reveres',
    'révère',
    'is revered by',
    'a la vénération de',
  ]),
  CRITICIZED: row('position', 'act', [any, any], none, [
    'criticized',
    'a critiqué',
    'was criticized by',
    'a essuyé les critiques de',
  ]),
  URGED: row('position', 'act', [any, any], none, [
    'urged',
    'a exhorté',
    'was urged by',
    'a reçu les exhortations de',
  ]),
  DISTANCED_ITSELF_FROM: row('position', 'act', [any, any], none, [
    'distanced itself from',
    'a pris ses distances avec',
    'was kept at a distance by',
    'a subi la prise de distance de',
  ]),
} as const satisfies Record<string, RelationTypeRow>;

export type RelationType = keyof typeof relationTypeTable;
export const relationTypes = Object.keys(relationTypeTable) as [RelationType, ...RelationType[]];

/** The row of a type, with the table's general type. */
export const relationTypeRow = (type: RelationType): RelationTypeRow => relationTypeTable[type];
