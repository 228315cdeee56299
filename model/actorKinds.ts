import type { Wording } from './wording.ts';

/**
 * The kinds of actor, as Neo4j labels beside `Actor`. The families share a shape on the canvas, the kinds a pictogram.
 */
export const actorFamilies = [
  'circle',
  'diamond',
  'square',
  'hexagon',
  'pentagon',
  'arch',
  'pill',
] as const;
export type ActorFamily = (typeof actorFamilies)[number];

export interface ActorKindRow {
  readonly family: ActorFamily;
  readonly singular: Wording;
  readonly plural: Wording;
}

const row = (
  family: ActorFamily,
  en: string,
  enPlural: string,
  fr: string,
  frPlural: string,
): ActorKindRow => ({
  family,
  singular: { en, fr },
  plural: { en: enPlural, fr: frPlural },
});

export const actorKindTable = {
  Person: row('circle', 'Person', 'Persons', 'Personne', 'Personnes'),
  ArmedGroup: row('diamond', 'Armed group', 'Armed groups', 'Groupe armé', 'Groupes armés'),
  Coalition: row('diamond', 'Coalition', 'Coalitions', 'Coalition', 'Coalitions'),
  Militia: row('diamond', 'Militia', 'Militias', 'Milice', 'Milices'),
  Government: row('square', 'Government', 'Governments', 'Gouvernement', 'Gouvernements'),
  StateBody: row('square', 'State body', 'State bodies', 'Organe de l’État', 'Organes de l’État'),
  InternationalForce: row(
    'hexagon',
    'International force',
    'International forces',
    'Force internationale',
    'Forces internationales',
  ),
  InternationalOrganization: row(
    'hexagon',
    'International organization',
    'International organizations',
    'Organisation internationale',
    'Organisations internationales',
  ),
  Ngo: row('pentagon', 'NGO', 'NGOs', 'ONG', 'ONG'),
  Association: row('pentagon', 'Association', 'Associations', 'Association', 'Associations'),
  ReligiousBody: row(
    'arch',
    'Religious body',
    'Religious bodies',
    'Institution religieuse',
    'Institutions religieuses',
  ),
  Community: row('pill', 'Community', 'Communities', 'Communauté', 'Communautés'),
  SocialGroup: row('pill', 'Social group', 'Social groups', 'Groupe social', 'Groupes sociaux'),
  PoliticalParty: row(
    'pentagon',
    'Political party',
    'Political parties',
    'Parti politique',
    'Partis politiques',
  ),
  Media: row('pentagon', 'Media', 'Media', 'Média', 'Médias'),
  Company: row('square', 'Company', 'Companies', 'Entreprise', 'Entreprises'),
  // What a file that somebody brings does not say: it may be anything, and so stands at any end of a relation.
  Unknown: row(
    'pill',
    'Of unknown kind',
    'Of unknown kind',
    'De nature inconnue',
    'De nature inconnue',
  ),
} as const satisfies Record<string, ActorKindRow>;

export type ActorKind = keyof typeof actorKindTable;
export const builtInKinds: ReadonlySet<string> = new Set(Object.keys(actorKindTable));
/** The built-in kinds, and behind them those of the dataset at hand (`ownVocabulary.ts`). */
export const actorKinds = Object.keys(actorKindTable) as ActorKind[];
/** The rows of the dataset’s own kinds. */
export const ownKindRows = new Map<string, ActorKindRow>();

/** The row of a kind; one that nobody knows is of unknown kind. */
export const actorKindRow = (kind: ActorKind): ActorKindRow =>
  ownKindRows.get(kind) ??
  (Object.hasOwn(actorKindTable, kind) ? actorKindTable[kind] : actorKindTable.Unknown);

/** Whether a word is a kind, built in or of the dataset at hand. */
export const isActorKind = (word: string): word is ActorKind =>
  builtInKinds.has(word) || ownKindRows.has(word);

/** How far a collective can be a link: a broad one is never the middle of a route. */
export const breadthTable = {
  individual: { en: 'individual', fr: 'individuel' },
  working: { en: 'working collective', fr: 'collectif agissant' },
  broad: { en: 'broad collective', fr: 'collectif large' },
} as const satisfies Record<string, Wording>;
export type Breadth = keyof typeof breadthTable;
export const breadths = Object.keys(breadthTable) as [Breadth, ...Breadth[]];
