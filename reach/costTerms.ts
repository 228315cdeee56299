import type { Day } from '../model/partialDate.ts';
import type { Basis, RelationTypeRow } from '../model/relationTypes.ts';
import {
  channels,
  channelTable,
  type Channel,
  type Degree,
  type Status,
} from '../model/statuses.ts';
import type { WeightName, Weights } from '../model/weights.ts';

/** Under which assumptions a hop is costed. */
export interface CostTerms {
  readonly asOf: Day;
  readonly weights: Weights;
  readonly forbid: ReadonlySet<Basis>;
  readonly walk: ReadonlySet<Channel>;
}

const plainBasis = {
  contact: 'basis.contact',
  mandate: 'basis.mandate',
  belonging: 'basis.belonging',
  willingness: 'basis.willingness',
} as const satisfies Partial<Record<Basis, WeightName>>;

/** Which weight a basis is charged in one direction. */
export function basisWeight(row: RelationTypeRow, basis: Basis, forward: boolean): WeightName {
  if (basis !== 'authority') return plainBasis[basis];
  return (row.superior === 'source') === forward ? 'basis.authorityDown' : 'basis.authorityUp';
}

/** Which weight an authority is charged for how real it is; where that is not said, it counts as formal. */
export function authorityWeight(degree: Degree | null): WeightName {
  if (degree === 'effective') return 'authority.effective';
  return degree === 'nominal' ? 'authority.nominal' : 'authority.formal';
}

/** Whether a basis is a channel, so that it is charged where no state of one is recorded: an act of one day is none. */
export const needsChannel = (basis: Basis): boolean => basis === 'contact' || basis === 'mandate';

export const channelWeight = Object.fromEntries(
  channels.map((channel) => [channel, `channel.${channel}`]),
) as Record<Channel, WeightName>;
export const statusWeight = {
  asserted: 'evidence.asserted',
  reported: 'evidence.reported',
  claimed: 'evidence.claimed',
  disputed: 'evidence.disputed',
} as const satisfies Record<Exclude<Status, 'refuted'>, WeightName>;

/** Whether a channel in a state is walked: as the table says, or because the question says so. */
export const isWalkable = (channel: Channel, walk: ReadonlySet<Channel>): boolean =>
  channelTable[channel].walkable || walk.has(channel);

/** Whether a day lies before the data: what has no date is known from the time of the data alone, and says nothing about it. */
export const isBeforeData = (day: Day, { firstDay }: { readonly firstDay: Day | null }): boolean =>
  firstDay !== null && day < firstDay;
