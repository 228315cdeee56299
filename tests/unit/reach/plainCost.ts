import { relationTypeRow } from '../../../model/relationTypes.ts';
import { defaultWeights } from '../../../model/weights.ts';
import { hasBegun, isOver, type PlainWorld } from './plainSide.ts';
import type { SmallRelation } from './smallWorld.ts';

/** What a relation gives in one direction, worked out row by row from the rules. */
export interface PlainAccess {
  readonly relation: SmallRelation;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  /** The state of its channel today; null where none is recorded. */
  readonly channel: SmallRelation['channel'];
  readonly cost: number;
  readonly lost: boolean;
}

/** The state of a channel today, which is the last day of the data: undated states stand. */
const channelToday = ({ channel = null }: SmallRelation) => channel;

const realness: Readonly<Record<string, number>> = { effective: 0, formal: 1, nominal: 3 };

function basisCost(relation: SmallRelation, basis: string, forward: boolean): number {
  const { superior } = relationTypeRow(relation.type);
  if (basis !== 'authority')
    return { contact: 1, mandate: 1, belonging: 4, willingness: 4 }[basis] ?? 0;
  const isDown = (superior === 'source') === forward;
  const how = realness[relation.degree ?? 'formal'] ?? 1;
  return (isDown ? 1 : 2) + how;
}

function channelCost(relation: SmallRelation, basis: string): number {
  const state = channelToday(relation);
  if (state === null) return basis === 'contact' || basis === 'mandate' ? 1 : 0;
  return { open: 0, dormant: 2, untested: 3, closed: 6, broken: 8, refused: 8 }[state];
}

function ageCost({ since = '2020', until = '..' }: SmallRelation, acts: boolean): number {
  if (!acts && until === '..') return 0;
  const last = !acts && until !== null ? until : since;
  if (last === null) return defaultWeights['recency.undated'];
  // Worlds end on the first day of 2020, and their dates are whole years: the last day of 2018 is a year and a day before.
  return Math.max(0, 2020 - 1 - Number(last.slice(0, 4)));
}

const doubt = { asserted: 0, reported: 1, claimed: 2, disputed: 3, refuted: 0 };

/** All that the relations of a world give, both ways, lost or not. */
export function plainAccesses(world: PlainWorld): PlainAccess[] {
  return world.relations.flatMap((relation, at) => {
    const row = relationTypeRow(relation.type);
    if (relation.status === 'refuted' || !hasBegun(relation)) return [];
    const state = channelToday(relation);
    const isShut = state === 'closed' || state === 'broken' || state === 'refused';
    return [true, false].flatMap((forward): PlainAccess[] => {
      const basis = forward ? row.access.forward : row.access.backward;
      if (basis === 'none') return [];
      const [from, to] = forward
        ? [relation.source, relation.target]
        : [relation.target, relation.source];
      const breadth = world.actors.find(({ id }) => id === to)?.breadth;
      const sum =
        basisCost(relation, basis, forward) +
        channelCost(relation, basis) +
        doubt[relation.status ?? 'asserted'] +
        ageCost(relation, row.nature === 'act') +
        (breadth === 'working' ? 2 : 0);
      return [
        {
          relation,
          id: `r${String(at).padStart(3, '0')}`,
          from,
          to,
          basis,
          channel: state,
          cost: Math.max(1, sum),
          lost: isShut || isOver(relation),
        },
      ];
    });
  });
}
