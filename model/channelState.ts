import { earliestDay, parsePartialDate, type Day } from './partialDate.ts';
import type { Channel } from './statuses.ts';

/**
 * The state of a channel on a day. A state applies from `channelSince`, or, if that is unknown, from the day the data ends;
 * before it the channel counts as open (`product.md`, "Dates"). A partial date counts from its first possible day: a
 * channel that may already be lost is not offered as open.
 */
export function channelOn(
  channel: Channel | null,
  channelSince: string | null,
  day: Day,
  dataUntil: Day,
): Channel | null {
  if (channel === null) return null;
  const since =
    channelSince === null || channelSince === '' ? null : parsePartialDate(channelSince);
  const from = since === null ? dataUntil : earliestDay(since);
  return day >= from ? channel : 'open';
}
