import type { Wording } from './wording.ts';

/** The five kinds of penalty that make up the cost of a hop. */
export const penaltyNames = ['basis', 'channel', 'evidence', 'recency', 'breadth'] as const;
export type PenaltyName = (typeof penaltyNames)[number];

interface WeightRow {
  readonly penalty: PenaltyName;
  /** Integer ≥ 0, in cost units. */
  readonly value: number;
  readonly label: Wording;
}

const row = (penalty: PenaltyName, value: number, en: string, fr: string): WeightRow => ({
  penalty,
  value,
  label: { en, fr },
});

/**
 * Every weight of a reach answer, with its default. Their order is meant: contact, authority downward and mandate cheapest,
 * then authority upward, then belonging and willingness, also where an authority is charged as formal; a channel open <
 * unrecorded < dormant < untested; asserted < reported < claimed < disputed. The numbers are judgements, shown and
 * adjustable, not measurements.
 */
export const weightTable = {
  'basis.contact': row('basis', 1, 'recorded contact', 'contact enregistré'),
  'basis.authorityDown': row('basis', 1, 'authority, downward', 'autorité, vers le bas'),
  'basis.mandate': row('basis', 1, 'mandate', 'mandat'),
  'basis.authorityUp': row('basis', 2, 'authority, upward', 'autorité, vers le haut'),
  'basis.belonging': row('basis', 4, 'belonging', 'appartenance'),
  'basis.willingness': row('basis', 4, 'declared willingness', 'ouverture déclarée'),
  'authority.effective': row('basis', 0, 'effective authority', 'autorité effective'),
  'authority.formal': row(
    'basis',
    1,
    'formal authority, or not said how real',
    'autorité formelle, ou de portée non précisée',
  ),
  'authority.nominal': row('basis', 3, 'nominal authority', 'autorité nominale'),
  'channel.open': row('channel', 0, 'channel open', 'canal ouvert'),
  'channel.unrecorded': row('channel', 1, 'no channel recorded', 'aucun canal enregistré'),
  'channel.dormant': row('channel', 2, 'channel dormant', 'canal en sommeil'),
  'channel.untested': row('channel', 3, 'channel untested', 'canal non éprouvé'),
  'channel.closed': row('channel', 6, 'channel closed', 'canal fermé'),
  'channel.broken': row('channel', 8, 'channel broken', 'canal rompu'),
  'channel.refused': row('channel', 8, 'channel refused', 'canal refusé'),
  'evidence.asserted': row('evidence', 0, 'asserted', 'affirmé'),
  'evidence.reported': row('evidence', 1, 'reported', 'rapporté'),
  'evidence.claimed': row('evidence', 2, 'claimed', 'allégué'),
  'evidence.disputed': row('evidence', 3, 'disputed', 'contesté'),
  'evidence.singleSource': row('evidence', 1, 'one source record only', 'une seule source'),
  'recency.perYear': row(
    'recency',
    1,
    'each whole year since last recorded',
    'chaque année entière depuis la dernière mention',
  ),
  'recency.undated': row('recency', 2, 'no date recorded', 'aucune date enregistrée'),
  'breadth.working': row('breadth', 2, 'through a working collective', 'par un collectif agissant'),
} as const satisfies Record<string, WeightRow>;

export type WeightName = keyof typeof weightTable;
export const weightNames = Object.keys(weightTable) as [WeightName, ...WeightName[]];
export type Weights = Readonly<Record<WeightName, number>>;
export const defaultWeights: Weights = Object.fromEntries(
  weightNames.map((name) => [name, weightTable[name].value]),
) as Weights;
