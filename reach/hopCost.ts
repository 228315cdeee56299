import { channelOn } from '../model/channelState.ts';
import type { LossCause } from '../model/messages/route.ts';
import { wholeYearsBetween } from '../model/partialDate.ts';
import type { PenaltyFound } from '../model/reachFindings.ts';
import type { Basis } from '../model/relationTypes.ts';
import type { Channel } from '../model/statuses.ts';
import { weightTable, type WeightName, type Weights } from '../model/weights.ts';
import {
  authorityWeight,
  basisWeight,
  channelWeight,
  isBeforeData,
  isWalkable,
  needsChannel,
  statusWeight,
  type CostTerms,
} from './costTerms.ts';
import type { ReachActor, ReachIndex } from './reachIndex.ts';
import type { ReachRelation } from './reachRelation.ts';

/** What a relation gives in one direction: access at a cost, or access that is lost, or nothing. */
export interface Access {
  readonly relation: ReachRelation;
  readonly basis: Basis;
  readonly cost: number;
  readonly penalties: readonly PenaltyFound[];
  /** The state of its channel on the date; null where none is recorded for that day. */
  readonly channel: Channel | null;
  /** Why it cannot be walked on the date; null where it can. */
  readonly lost: LossCause | null;
}

const weighed = (weights: Weights, because: WeightName): PenaltyFound => ({
  name: weightTable[because].penalty,
  amount: weights[because],
  because,
  years: null,
});

/** Whole years since a relation was last recorded, seen from the date asked for; null where no date is recorded. */
export function yearsOld({ bounds, lastDay }: ReachRelation, { asOf }: CostTerms): number | null {
  if (bounds.open) return 0;
  return lastDay === null ? null : wholeYearsBetween(lastDay, asOf);
}

function recency(relation: ReachRelation, terms: CostTerms): PenaltyFound {
  const years = yearsOld(relation, terms);
  if (years === null) return weighed(terms.weights, 'recency.undated');
  const perYear = weighed(terms.weights, 'recency.perYear');
  return { ...perYear, amount: years * perYear.amount, years };
}

const isLosing = (channel: Channel): channel is 'refused' | 'closed' | 'broken' =>
  channel === 'refused' || channel === 'closed' || channel === 'broken';

/** Why a relation cannot be walked on the date; null where it can. */
function lossOf(
  { row, bounds }: ReachRelation,
  channel: Channel | null,
  { asOf, walk }: CostTerms,
): LossCause | null {
  if (channel !== null && isLosing(channel) && !isWalkable(channel, walk)) return channel;
  const over = row.nature === 'state' && bounds.untilLatest !== null && bounds.untilLatest < asOf;
  return over ? 'relationEnded' : null;
}

/** Whether a relation may have begun on the date, between ends that existed; one without a date says nothing of a day before the data. */
function hasBegun(
  index: ReachIndex,
  { bounds, held }: ReachRelation,
  { asOf }: CostTerms,
): boolean {
  if (bounds.sinceEarliest === null && isBeforeData(asOf, index)) return false;
  return held.sinceEarliest === null || held.sinceEarliest <= asOf;
}

/**
 * By what a relation gives access in one direction; null where it gives none: by its type, a forbidden basis, a refuted
 * status, or a beginning after the date.
 */
function basisOf(
  index: ReachIndex,
  relation: ReachRelation,
  forward: boolean,
  terms: CostTerms,
): Basis | null {
  const { row, attributes } = relation;
  const basis = forward ? row.access.forward : row.access.backward;
  if (basis === 'none' || terms.forbid.has(basis) || attributes.status === 'refuted') return null;
  return hasBegun(index, relation, terms) ? basis : null;
}

/** The state of a relation's channel on the date. */
export const channelThen = (
  index: ReachIndex,
  { attributes: { channel, channelSince } }: ReachRelation,
  { asOf }: CostTerms,
): Channel | null => channelOn(channel, channelSince, asOf, index.dataUntil);

/** The weights that a relation is charged beside its age. */
function weightsOn(
  index: ReachIndex,
  { row, attributes, sourceCount }: ReachRelation,
  basis: Basis,
  forward: boolean,
  channel: Channel | null,
): WeightName[] {
  const { status, degree } = attributes;
  const names: WeightName[] = [basisWeight(row, basis, forward)];
  if (basis === 'authority') names.push(authorityWeight(degree));
  if (channel !== null) names.push(channelWeight[channel]);
  else if (needsChannel(basis)) names.push('channel.unrecorded');
  if (status !== 'refuted') names.push(statusWeight[status]);
  if (index.sourceCount > 1 && sourceCount === 1) names.push('evidence.singleSource');
  return names;
}

/**
 * What a relation means for going from one of its ends to the other: the sum of basis, channel, evidence, recency and the
 * breadth of the actor entered; at least 1.
 *
 * @param forward from the relation's source to its target
 * @param entered the actor at which the hop arrives
 * @returns null where it gives no access at all
 */
export function accessOf(
  index: ReachIndex,
  relation: ReachRelation,
  forward: boolean,
  entered: ReachActor,
  terms: CostTerms,
): Access | null {
  const basis = basisOf(index, relation, forward, terms);
  if (basis === null) return null;
  const { weights } = terms;
  const channel = channelThen(index, relation, terms);
  const all = [
    ...weightsOn(index, relation, basis, forward, channel).map((name) => weighed(weights, name)),
    recency(relation, terms),
    ...(entered.attributes.breadth === 'working' ? [weighed(weights, 'breadth.working')] : []),
  ];
  const penalties = all.filter(({ amount }) => amount > 0);
  const sum = penalties.reduce((total, { amount }) => total + amount, 0);
  const least: PenaltyFound = { name: 'basis', amount: 1, because: 'least', years: null };
  return {
    relation,
    basis,
    cost: Math.max(1, sum),
    penalties: sum === 0 ? [least] : penalties,
    channel,
    lost: lossOf(relation, channel, terms),
  };
}
