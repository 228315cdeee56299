import { channelOn } from '../model/channelState.ts';
import { holdsOn } from '../model/interval.ts';
import type { LossCause, Penalty } from '../model/messages/reach.ts';
import { latestDay, parsePartialDate, wholeYearsBetween, type Day } from '../model/partialDate.ts';
import { relationTypeRow, type Basis } from '../model/relationTypes.ts';
import { channelTable, statusTable, type Channel } from '../model/statuses.ts';
import { weightTable, type WeightName, type Weights } from '../model/weights.ts';
import type { ReachActor, ReachIndex, ReachRelation } from './reachIndex.ts';

/** Under which assumptions a hop is costed. */
export interface CostTerms {
  readonly asOf: Day;
  readonly weights: Weights;
  readonly forbid: ReadonlySet<Basis>;
  readonly walk: ReadonlySet<Channel>;
}

/** What a relation gives in one direction: access at a cost, or access that is lost, or nothing. */
export interface Access {
  readonly relation: ReachRelation;
  readonly basis: Basis;
  readonly cost: number;
  readonly penalties: readonly Penalty[];
  /** Why it cannot be walked on the date; null where it can. */
  readonly lost: LossCause | null;
}

const penalty = (name: Penalty['name'], amount: number, reason: string, reasonFr: string): Penalty => ({ name, amount, reason, reasonFr });

const weighed = (weights: Weights, name: WeightName): Penalty => penalty(weightTable[name].penalty, weights[name], weightTable[name].label.en, weightTable[name].label.fr);

/** The last day on which a relation is recorded, as far as the date asked for; null where no date is recorded. */
function lastRecorded({ attributes, bounds }: ReachRelation, asOf: Day): Day | null {
  if (bounds.open) return asOf;
  const since = attributes.since === null ? null : parsePartialDate(attributes.since);
  const until = attributes.until === null ? null : parsePartialDate(attributes.until);
  const last = until ?? since;
  if (last === null) return null;
  const day = latestDay(last);
  return day < asOf ? day : asOf;
}

function recency(relation: ReachRelation, { asOf, weights }: CostTerms): Penalty {
  const last = lastRecorded(relation, asOf);
  if (last === null) return weighed(weights, 'recency.undated');
  const years = wholeYearsBetween(last, asOf);
  return penalty('recency', years * weights['recency.perYear'], `last recorded ${years === 0 ? 'within a year' : `${years} ${years === 1 ? 'year' : 'years'} before`}`, `enregistré ${years === 0 ? 'depuis moins d’un an' : `il y a ${years} ${years === 1 ? 'an' : 'ans'}`}`);
}

function basisWeight(relation: ReachRelation, basis: Basis, forward: boolean): WeightName {
  if (basis !== 'authority') return `basis.${basis}`;
  const { superior } = relationTypeRow(relation.attributes.type);
  return (superior === 'source') === forward ? 'basis.authorityDown' : 'basis.authorityUp';
}

/** Why a relation, or the actor at its far end, cannot be walked on the date. */
function lossOf(relation: ReachRelation, channel: Channel | null, terms: CostTerms): LossCause | null {
  const { nature } = relationTypeRow(relation.attributes.type);
  if (channel !== null && !channelTable[channel].walkable && !terms.walk.has(channel)) return channel as 'refused' | 'closed' | 'broken';
  return holdsOn(relation.bounds, nature, terms.asOf).holds ? null : 'relationEnded';
}

/**
 * What a relation means for going from one of its ends to the other (`reach.md`, "Cost"): the sum of basis, channel,
 * evidence, recency and the breadth of the actor entered; at least 1.
 *
 * @param forward from the relation's source to its target
 * @param entered the actor at which the hop arrives
 * @returns null where it gives no access at all: by its type, a forbidden basis, a refuted status, or a beginning after the date
 */
export function accessOf(index: ReachIndex, relation: ReachRelation, forward: boolean, entered: ReachActor, terms: CostTerms): Access | null {
  const { attributes, bounds } = relation;
  const row = relationTypeRow(attributes.type);
  const basis = forward ? row.access.forward : row.access.backward;
  if (basis === 'none' || terms.forbid.has(basis) || attributes.status === 'refuted') return null;
  if (bounds.sinceEarliest !== null && bounds.sinceEarliest > terms.asOf) return null;
  const { weights } = terms;
  const channel = channelOn(attributes.channel, attributes.channelSince, terms.asOf, index.dataUntil);
  const all: Penalty[] = [weighed(weights, basisWeight(relation, basis, forward))];
  if (channel !== null) all.push(weighed(weights, `channel.${channel}`));
  all.push({ ...weighed(weights, `evidence.${attributes.status}`), reason: statusTable[attributes.status].label.en, reasonFr: statusTable[attributes.status].label.fr });
  if (index.sourceCount > 1 && new Set(attributes.evidence.map(({ source }) => source)).size === 1) all.push(weighed(weights, 'evidence.singleSource'));
  all.push(recency(relation, terms));
  if (entered.attributes.breadth === 'working') all.push(weighed(weights, 'breadth.working'));
  const penalties = all.filter(({ amount }) => amount > 0);
  const sum = penalties.reduce((total, { amount }) => total + amount, 0);
  return { relation, basis, cost: Math.max(1, sum), penalties: sum === 0 ? [penalty('basis', 1, 'every hop costs at least 1', 'chaque pas coûte au moins 1')] : penalties, lost: lossOf(relation, channel, terms) };
}
