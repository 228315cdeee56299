import { earliestDay, parsePartialDate, type Day } from './partialDate.ts';
import type { Channel } from './statuses.ts';

/**
 * What each state says of the days before it. A channel that was closed, broken off or fell asleep had been open until
 * then; one that was never tried, or was refused, never was; of one that is open, nothing is known from before.
 */
const before = {
  open: null,
  untested: null,
  refused: null,
  dormant: 'open',
  closed: 'open',
  broken: 'open',
} as const satisfies Record<Channel, Channel | null>;

/**
 * The state of a channel on a day; null where none is recorded for that day, which is never the same as open. A state
 * applies from `channelSince`; a partial date counts from its first possible day: a channel that may already be lost is not
 * offered as open. Where `channelSince` is unknown, what ended a channel counts from the day the data end, and is not
 * recorded before; every other state stands as long as the relation.
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
  if (since !== null) return day >= earliestDay(since) ? channel : before[channel];
  return before[channel] === null || day >= dataUntil ? channel : null;
}
