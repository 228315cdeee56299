import type { Bounds } from '../model/interval.ts';
import type { RelationAttributes } from '../model/messages/graph.ts';
import { earliestDay, parsePartialDate, type Day } from '../model/partialDate.ts';
import type { Access, Basis, RelationTypeRow } from '../model/relationTypes.ts';
import { channels, statuses } from '../model/statuses.ts';
import type { WeightName } from '../model/weights.ts';
import {
  basisWeight,
  channelWeight,
  isBeforeData,
  isWalkable,
  statusWeight,
  type CostTerms,
} from './costTerms.ts';

/** What columns are made of. */
interface Priced {
  readonly attributes: RelationAttributes;
  readonly row: RelationTypeRow;
  readonly bounds: Bounds;
  readonly lastDay: Day | null;
  readonly sourceCount: number;
}

/**
 * What pricing reads of relations, as columns of numbers by number of the relation: a whole access graph is priced at once, and
 * objects and dates in words would cost more than the searches that follow. Days are `YYYYMMDD`; `accessOf` says the same in
 * words.
 */
export interface RelationColumns {
  /** Place in `groundNames` of what the relation gives from source to target; 0 where nothing. */
  readonly forward: Uint8Array;
  readonly backward: Uint8Array;
  /** Place in `statuses`. */
  readonly status: Uint8Array;
  /** Place in `channels`, and one more; 0 where it is no channel. */
  readonly channel: Uint8Array;
  /** The day from which the channel is in that state; open before. */
  readonly channelFrom: Int32Array;
  /** The first day it may have held; 0 where no beginning is recorded. */
  readonly begins: Int32Array;
  /** The last day it may have held; an act stands ever after. */
  readonly ends: Int32Array;
  /** The last day its dates speak of; 0 where none does; `always` where it is known to go on. */
  readonly last: Int32Array;
  /** 1 where it cites one source record only. */
  readonly single: Uint8Array;
}

const always = 99_999_999;
const openChannel = channels.indexOf('open') + 1;
const dayNumber = (day: Day): number =>
  Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** The grounds of access that have weights of their own; the first is none. */
const groundNames: readonly (WeightName | null)[] = [
  null,
  'basis.contact',
  'basis.authorityDown',
  'basis.authorityUp',
  'basis.mandate',
  'basis.belonging',
  'basis.willingness',
];
const groundBasis: readonly Access[] = [
  'none',
  'contact',
  'authority',
  'authority',
  'mandate',
  'belonging',
  'willingness',
];

const groundOf = (row: RelationTypeRow, basis: Access, forward: boolean): number =>
  basis === 'none' ? 0 : groundNames.indexOf(basisWeight(row, basis, forward));

export function createColumns(relations: readonly Priced[], dataUntil: Day): RelationColumns {
  const bytes = (): Uint8Array => new Uint8Array(relations.length);
  const days = (): Int32Array => new Int32Array(relations.length);
  const columns = {
    forward: bytes(),
    backward: bytes(),
    status: bytes(),
    channel: bytes(),
    channelFrom: days(),
    begins: days(),
    ends: days(),
    last: days(),
    single: bytes(),
  };
  for (const [at, { attributes, row, bounds, lastDay, sourceCount }] of relations.entries()) {
    const { status, channel, channelSince } = attributes;
    if (status !== 'refuted') {
      columns.forward[at] = groundOf(row, row.access.forward, true);
      columns.backward[at] = groundOf(row, row.access.backward, false);
    }
    columns.status[at] = statuses.indexOf(status);
    columns.channel[at] = channel === null ? 0 : channels.indexOf(channel) + 1;
    const since = channelSince === null ? null : parsePartialDate(channelSince);
    columns.channelFrom[at] = dayNumber(since === null ? dataUntil : earliestDay(since));
    columns.begins[at] = bounds.sinceEarliest === null ? 0 : dayNumber(bounds.sinceEarliest);
    columns.ends[at] =
      row.nature === 'act' || bounds.untilLatest === null ? always : dayNumber(bounds.untilLatest);
    columns.last[at] = bounds.open ? always : lastDay === null ? 0 : dayNumber(lastDay);
    columns.single[at] = Number(sourceCount === 1);
  }
  return columns;
}

/**
 * Prices relations under some terms: `price(relation, forward, intoWorking)` is the amount where the relation can be walked on
 * the date, minus the amount where that access is lost, 0 where there is none.
 */
export function pricerOf(
  columns: RelationColumns,
  { asOf, weights, forbid, walk }: CostTerms,
  index: { readonly firstDay: Day | null; readonly sourceCount: number },
): (relation: number, forward: boolean, intoWorking: boolean) => number {
  const day = dayNumber(asOf);
  const beforeData = isBeforeData(asOf, index);
  const ground = Int32Array.from(groundNames, (name, at) =>
    name === null || forbid.has(groundBasis[at] as Basis) ? -1 : weights[name],
  );
  const status = Int32Array.from(statuses, (name) =>
    name === 'refuted' ? 0 : weights[statusWeight[name]],
  );
  const channel = Int32Array.from([0, ...channels.map((name) => weights[channelWeight[name]])]);
  const shut = Uint8Array.from([0, ...channels.map((name) => Number(!isWalkable(name, walk)))]);
  const [perYear, undated, single, working] = [
    weights['recency.perYear'],
    weights['recency.undated'],
    index.sourceCount > 1 ? weights['evidence.singleSource'] : 0,
    weights['breadth.working'],
  ];
  return (relation, forward, intoWorking) => {
    const base = ground[
      (forward ? columns.forward : columns.backward)[relation] as number
    ] as number;
    const begins = columns.begins[relation] as number;
    if (base < 0 || begins > day || (begins === 0 && beforeData)) return 0;
    const recorded = columns.channel[relation] as number;
    const state =
      recorded !== 0 && day < (columns.channelFrom[relation] as number) ? openChannel : recorded;
    const last = columns.last[relation] as number;
    const age =
      last === 0 ? undated : last >= day ? 0 : Math.floor((day - last) / 10_000) * perYear;
    const sum =
      base +
      (status[columns.status[relation] as number] as number) +
      (channel[state] as number) +
      (columns.single[relation] === 1 ? single : 0) +
      age +
      (intoWorking ? working : 0);
    return (
      (shut[state] === 1 || (columns.ends[relation] as number) < day ? -1 : 1) * Math.max(1, sum)
    );
  };
}
