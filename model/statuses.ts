import type { Wording } from './wording.ts';

/** How a row is known, from the firmest to the one shown to be untrue. */
export const statusTable = {
  asserted: {
    label: { en: 'asserted', fr: 'affirmé' },
    meaning: { en: 'the source states it as a fact', fr: 'la source l’énonce comme un fait' },
  },
  reported: {
    label: { en: 'reported', fr: 'rapporté' },
    meaning: {
      en: 'the source says that others say so',
      fr: 'la source dit que d’autres le disent',
    },
  },
  claimed: {
    label: { en: 'claimed', fr: 'allégué' },
    meaning: { en: 'an interested party says so', fr: 'une partie intéressée le dit' },
  },
  disputed: {
    label: { en: 'disputed', fr: 'contesté' },
    meaning: { en: 'accounts contradict each other', fr: 'les récits se contredisent' },
  },
  refuted: {
    label: { en: 'refuted', fr: 'réfuté' },
    meaning: { en: 'shown to be untrue, kept as such', fr: 'reconnu faux, conservé comme tel' },
  },
} as const satisfies Record<string, { label: Wording; meaning: Wording }>;
export type Status = keyof typeof statusTable;
export const statuses = Object.keys(statusTable) as [Status, ...Status[]];

/** The state of a channel: whether somebody could still use it. */
export const channelTable = {
  open: { label: { en: 'open', fr: 'ouvert' }, walkable: true },
  untested: { label: { en: 'untested', fr: 'non éprouvé' }, walkable: true },
  dormant: { label: { en: 'dormant', fr: 'en sommeil' }, walkable: true },
  closed: { label: { en: 'closed', fr: 'fermé' }, walkable: false },
  broken: { label: { en: 'broken', fr: 'rompu' }, walkable: false },
  refused: { label: { en: 'refused', fr: 'refusé' }, walkable: false },
} as const satisfies Record<string, { label: Wording; walkable: boolean }>;
export type Channel = keyof typeof channelTable;
export const channels = Object.keys(channelTable) as [Channel, ...Channel[]];

/** Who may see a row: the server enforces it. */
const handlingTable = {
  public: { en: 'public', fr: 'public' },
  restricted: { en: 'restricted', fr: 'restreint' },
} as const satisfies Record<string, Wording>;
export type Handling = keyof typeof handlingTable;
export const handlings = Object.keys(handlingTable) as [Handling, ...Handling[]];

/**
 * Degrees, by what takes them: a type of position on dialogue, from the mildest to the strongest, or any relation of
 * allegiance, from the realest to what is only said.
 */
export const degreeTable = {
  'calls for': { of: 'FAVORS_DIALOGUE_WITH', label: { en: 'calls for', fr: 'appel' } },
  supports: { of: 'FAVORS_DIALOGUE_WITH', label: { en: 'supports', fr: 'soutien' } },
  'open to': { of: 'FAVORS_DIALOGUE_WITH', label: { en: 'open to', fr: 'ouverture' } },
  conditional: { of: 'FAVORS_DIALOGUE_WITH', label: { en: 'conditional', fr: 'sous conditions' } },
  concerned: { of: 'OPPOSES_DIALOGUE_WITH', label: { en: 'concerned', fr: 'inquiétude' } },
  opposes: { of: 'OPPOSES_DIALOGUE_WITH', label: { en: 'opposes', fr: 'opposition' } },
  forbids: { of: 'OPPOSES_DIALOGUE_WITH', label: { en: 'forbids', fr: 'interdiction' } },
  effective: { of: 'allegiance', label: { en: 'effective', fr: 'effectif' } },
  formal: { of: 'allegiance', label: { en: 'formal', fr: 'formel' } },
  nominal: { of: 'allegiance', label: { en: 'nominal', fr: 'nominal' } },
} as const satisfies Record<
  string,
  { of: 'FAVORS_DIALOGUE_WITH' | 'OPPOSES_DIALOGUE_WITH' | 'allegiance'; label: Wording }
>;
export type Degree = keyof typeof degreeTable;
export const degrees = Object.keys(degreeTable) as [Degree, ...Degree[]];
