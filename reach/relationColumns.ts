import { channelOn } from '../model/channelState.ts';
import type { Bounds } from '../model/interval.ts';
import type { RelationAttributes } from '../model/messages/graph.ts';
import { dayBefore, earliestDay, parsePartialDate, type Day } from '../model/partialDate.ts';
import type { RelationTypeRow } from '../model/relationTypes.ts';
import { channels, statuses, type Channel } from '../model/statuses.ts';
import { dayNumber } from './dayNumber.ts';
import { groundOf } from './grounds.ts';

/** What columns are made of. */
interface Priced {
  readonly attributes: RelationAttributes;
  readonly row: RelationTypeRow;
  readonly bounds: Bounds;
  readonly held: Bounds;
  readonly lastDay: Day | null;
  readonly sourceCount: number;
}

/**
 * What pricing reads of relations, as columns of numbers by number of the relation: a whole access graph is priced at once, and
 * objects and dates in words would cost more than the searches that follow. Days are `YYYYMMDD`; `accessOf` says the same in
 * words.
 */
export interface RelationColumns {
  /** Place in `grounds` of what the relation gives from source to target; 0 where nothing. */
  readonly forward: Uint8Array;
  readonly backward: Uint8Array;
  /** Place in `statuses`. */
  readonly status: Uint8Array;
  /** The state of the channel from `channelFrom` on, and before it: the place in `channels`, and one more; 0 where none is recorded. */
  readonly channel: Uint8Array;
  readonly channelBefore: Uint8Array;
  readonly channelFrom: Int32Array;
  /** The first day it may have held between both its ends; 0 where none is known. */
  readonly begins: Int32Array;
  /** 1 where it has no date of beginning of its own. */
  readonly undated: Uint8Array;
  /** The last day it may have held; an act stands ever after. */
  readonly ends: Int32Array;
  /** The last day its dates speak of; 0 where none does; `always` where it is known to go on. */
  readonly last: Int32Array;
  /** 1 where it cites one source record only. */
  readonly single: Uint8Array;
}

const always = 99_999_999;

const placeOf = (channel: Channel | null): number =>
  channel === null ? 0 : channels.indexOf(channel) + 1;

/** The state of a channel as two with a day between. */
function channelColumns(
  { channel, channelSince }: RelationAttributes,
  dataUntil: Day,
): { then: number; before: number; from: number } {
  const since = channelSince === null ? null : parsePartialDate(channelSince);
  const from = since === null ? dataUntil : earliestDay(since);
  return {
    then: placeOf(channelOn(channel, channelSince, from, dataUntil)),
    before: placeOf(channelOn(channel, channelSince, dayBefore(from), dataUntil)),
    from: dayNumber(from),
  };
}

/** The same, made once for each state and day: many relations share theirs. */
function rememberedChannels(
  dataUntil: Day,
): (attributes: RelationAttributes) => ReturnType<typeof channelColumns> {
  const known = new Map<string, ReturnType<typeof channelColumns>>();
  return (attributes) => {
    const key = `${attributes.channel} ${attributes.channelSince}`;
    const columns = known.get(key) ?? channelColumns(attributes, dataUntil);
    known.set(key, columns);
    return columns;
  };
}

function lastNumber({ bounds, lastDay }: Priced): number {
  if (bounds.open) return always;
  return lastDay === null ? 0 : dayNumber(lastDay);
}

export function createColumns(relations: readonly Priced[], dataUntil: Day): RelationColumns {
  const bytes = (): Uint8Array => new Uint8Array(relations.length);
  const days = (): Int32Array => new Int32Array(relations.length);
  const columns = {
    forward: bytes(),
    backward: bytes(),
    status: bytes(),
    channel: bytes(),
    channelBefore: bytes(),
    channelFrom: days(),
    begins: days(),
    undated: bytes(),
    ends: days(),
    last: days(),
    single: bytes(),
  };
  const channelsOf = rememberedChannels(dataUntil);
  for (const [at, relation] of relations.entries()) {
    const { attributes, row, bounds, held, sourceCount } = relation;
    const { status, degree } = attributes;
    if (status !== 'refuted') {
      columns.forward[at] = groundOf(row, row.access.forward, true, degree);
      columns.backward[at] = groundOf(row, row.access.backward, false, degree);
    }
    columns.status[at] = statuses.indexOf(status);
    const channel = channelsOf(attributes);
    columns.channel[at] = channel.then;
    columns.channelBefore[at] = channel.before;
    columns.channelFrom[at] = channel.from;
    columns.begins[at] = held.sinceEarliest === null ? 0 : dayNumber(held.sinceEarliest);
    columns.undated[at] = Number(bounds.sinceEarliest === null);
    columns.ends[at] =
      row.nature === 'act' || bounds.untilLatest === null ? always : dayNumber(bounds.untilLatest);
    columns.last[at] = lastNumber(relation);
    columns.single[at] = Number(sourceCount === 1);
  }
  return columns;
}
