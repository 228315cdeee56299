import type { Day } from '../model/partialDate.ts';
import { channels, statuses } from '../model/statuses.ts';
import {
  channelWeight,
  isBeforeData,
  isWalkable,
  needsChannel,
  statusWeight,
  type CostTerms,
} from './costTerms.ts';
import { dayNumber } from './dayNumber.ts';
import { grounds } from './grounds.ts';
import type { RelationColumns } from './relationColumns.ts';

/** The cost of recency by the last day recorded, as a number. */
function recencyOf({ weights }: CostTerms, day: number): (last: number) => number {
  const perYear = weights['recency.perYear'];
  const undated = weights['recency.undated'];
  return (last) => {
    if (last === 0) return undated;
    return last >= day ? 0 : Math.floor((day - last) / 10_000) * perYear;
  };
}

/**
 * Prices relations under some terms: `price(relation, forward, intoWorking)` is the amount where the relation can be walked on
 * the date, minus the amount where that access is lost, 0 where there is none.
 */
export function pricerOf(
  columns: RelationColumns,
  terms: CostTerms,
  index: { readonly firstDay: Day | null; readonly sourceCount: number },
): (relation: number, forward: boolean, intoWorking: boolean) => number {
  const { asOf, weights, forbid, walk } = terms;
  const day = dayNumber(asOf);
  const beforeData = isBeforeData(asOf, index);
  const ground = Int32Array.from(grounds, ({ basis, weights: charged }) =>
    basis === 'none' || forbid.has(basis)
      ? -1
      : charged.reduce((sum, name) => sum + weights[name], 0),
  );
  const unrecorded = Int32Array.from(grounds, ({ basis }) =>
    basis !== 'none' && needsChannel(basis) ? weights['channel.unrecorded'] : 0,
  );
  const status = Int32Array.from(statuses, (name) =>
    name === 'refuted' ? 0 : weights[statusWeight[name]],
  );
  const channel = Int32Array.from([0, ...channels.map((name) => weights[channelWeight[name]])]);
  const shut = Uint8Array.from([0, ...channels.map((name) => Number(!isWalkable(name, walk)))]);
  const recency = recencyOf(terms, day);
  const single = index.sourceCount > 1 ? weights['evidence.singleSource'] : 0;
  const working = weights['breadth.working'];
  return (relation, forward, intoWorking) => {
    const on = (forward ? columns.forward : columns.backward)[relation] as number;
    const base = ground[on] as number;
    if (base < 0 || (columns.begins[relation] as number) > day) return 0;
    if (beforeData && columns.undated[relation] === 1) return 0;
    const states =
      day < (columns.channelFrom[relation] as number) ? columns.channelBefore : columns.channel;
    const state = states[relation] as number;
    const sum =
      base +
      (status[columns.status[relation] as number] as number) +
      (state === 0 ? (unrecorded[on] as number) : (channel[state] as number)) +
      (columns.single[relation] === 1 ? single : 0) +
      recency(columns.last[relation] as number) +
      (intoWorking ? working : 0);
    const lost = shut[state] === 1 || (columns.ends[relation] as number) < day;
    return (lost ? -1 : 1) * Math.max(1, sum);
  };
}
