import {
  earliestDay,
  latestDay,
  parsePartialDate,
  type PartialDate,
} from '../../model/partialDate.ts';
import type { Codec } from './codec.ts';

/** A stretch of time that a view is about: what touched it. Both ends are included. */
export interface TimeWindow {
  readonly from: PartialDate;
  readonly until: PartialDate;
}

function readWindow(text: string): TimeWindow | null {
  const [from, until, ...more] = text.split('..').map(parsePartialDate);
  if (from === null || from === undefined || until === null || until === undefined) return null;
  return more.length > 0 || latestDay(until) < earliestDay(from) ? null : { from, until };
}

/** In the address: `window=2015..2017-06`. */
export const timeWindowCodec: Codec<TimeWindow | null> = {
  parameter: 'window',
  default: null,
  parse: readWindow,
  print: (window) => (window === null ? null : `${window.from}..${window.until}`),
};
