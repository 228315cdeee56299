import { channelOn } from '../model/channelState.ts';
import type { Penalty } from '../model/messages/reach.ts';
import type { LossCause } from '../model/messages/route.ts';
import { wholeYearsBetween } from '../model/partialDate.ts';
import type { Basis } from '../model/relationTypes.ts';
import { statusTable, type Channel } from '../model/statuses.ts';
import { weightTable, type WeightName, type Weights } from '../model/weights.ts';
import {
  basisWeight,
  channelWeight,
  isBeforeData,
  isWalkable,
  statusWeight,
  type CostTerms,
} from './costTerms.ts';
import type { ReachActor, ReachIndex, ReachRelation } from './reachIndex.ts';

/** What a relation gives in one direction: access at a cost, or access that is lost, or nothing. */
export interface Access {
  readonly relation: ReachRelation;
  readonly basis: Basis;
  readonly cost: number;
  readonly penalties: readonly Penalty[];
  /** Why it cannot be walked on the date; null where it can. */
  readonly lost: LossCause | null;
}

const penalty = (
  name: Penalty['name'],
  amount: number,
  reason: string,
  reasonFr: string,
): Penalty => ({ name, amount, reason, reasonFr });

const weighed = (weights: Weights, name: WeightName): Penalty =>
  penalty(
    weightTable[name].penalty,
    weights[name],
    weightTable[name].label.en,
    weightTable[name].label.fr,
  );

/** Whole years since a relation was last recorded, seen from the date asked for; null where no date is recorded. */
function yearsOld({ bounds, lastDay }: ReachRelation, terms: CostTerms): number | null {
  if (bounds.open) return 0;
  return lastDay === null ? null : wholeYearsBetween(lastDay, terms.asOf);
}

function recency(relation: ReachRelation, terms: CostTerms): Penalty {
  const years = yearsOld(relation, terms);
  if (years === null) return weighed(terms.weights, 'recency.undated');
  return penalty(
    'recency',
    years * terms.weights['recency.perYear'],
    `last recorded ${years === 0 ? 'within a year' : `${years} ${years === 1 ? 'year' : 'years'} before`}`,
    `enregistré ${years === 0 ? 'depuis moins d’un an' : `il y a ${years} ${years === 1 ? 'an' : 'ans'}`}`,
  );
}

/** Why a relation, or the actor at its far end, cannot be walked on the date. */
function lossOf(
  { row, bounds }: ReachRelation,
  channel: Channel | null,
  terms: CostTerms,
): LossCause | null {
  if (channel !== null && !isWalkable(channel, terms.walk))
    return channel as 'refused' | 'closed' | 'broken';
  return row.nature === 'act' || bounds.untilLatest === null || bounds.untilLatest >= terms.asOf
    ? null
    : 'relationEnded';
}

/**
 * By what a relation gives access in one direction; null where it gives none: by its type, a forbidden basis, a refuted
 * status, a beginning after the date, or none recorded where the date lies before the data.
 */
function basisOf(
  index: ReachIndex,
  { row, attributes, bounds }: ReachRelation,
  forward: boolean,
  terms: CostTerms,
): Basis | null {
  const basis = forward ? row.access.forward : row.access.backward;
  if (basis === 'none' || terms.forbid.has(basis) || attributes.status === 'refuted') return null;
  if (bounds.sinceEarliest === null) return isBeforeData(terms.asOf, index) ? null : basis;
  return bounds.sinceEarliest > terms.asOf ? null : basis;
}

const stateOn = (
  index: ReachIndex,
  { attributes: { channel, channelSince } }: ReachRelation,
  { asOf }: CostTerms,
): Channel | null =>
  channel === null ? null : channelOn(channel, channelSince, asOf, index.dataUntil);

/**
 * What a relation means for going from one of its ends to the other (`reach.md`, "Cost"): the sum of basis, channel,
 * evidence, recency and the breadth of the actor entered; at least 1.
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
  const { status } = relation.attributes;
  const channel = stateOn(index, relation, terms);
  const all: Penalty[] = [weighed(weights, basisWeight(relation.row, basis, forward))];
  if (channel !== null) all.push(weighed(weights, channelWeight[channel]));
  all.push({
    ...weighed(weights, statusWeight[status as keyof typeof statusWeight]),
    reason: statusTable[status].label.en,
    reasonFr: statusTable[status].label.fr,
  });
  if (index.sourceCount > 1 && relation.sourceCount === 1)
    all.push(weighed(weights, 'evidence.singleSource'));
  all.push(recency(relation, terms));
  if (entered.attributes.breadth === 'working') all.push(weighed(weights, 'breadth.working'));
  const penalties = all.filter(({ amount }) => amount > 0);
  const sum = penalties.reduce((total, { amount }) => total + amount, 0);
  return {
    relation,
    basis,
    cost: Math.max(1, sum),
    penalties:
      sum === 0
        ? [penalty('basis', 1, 'every hop costs at least 1', 'chaque pas coûte au moins 1')]
        : penalties,
    lost: lossOf(relation, channel, terms),
  };
}
