import type { EventMessage } from '../../model/messages/events.ts';
import {
  earliestDay,
  latestDay,
  parsePartialDate,
  type PartialDate,
} from '../../model/partialDate.ts';
import type { View } from '../state/view.ts';
import type { Moment } from './moment.ts';

const dateIn = (text: string | null): PartialDate | null =>
  text === null || text === '..' ? null : parsePartialDate(text);

/**
 * Whether an event may have begun by a day, or may have touched a window. What is past stays, as acts do; one without a date
 * is there at all times.
 */
function happened({ date, until }: Pick<EventMessage, 'date' | 'until'>, moment: Moment): boolean {
  const first = dateIn(date);
  if (moment === null || first === null) return true;
  if (typeof moment === 'string') return earliestDay(first) <= moment;
  const last = until === '..' ? null : latestDay(dateIn(until) ?? first);
  return (
    earliestDay(first) <= latestDay(moment.until) &&
    (last === null || last >= earliestDay(moment.from))
  );
}

/** The events of a moment whose status a filter keeps, which somebody took part in. */
export const eventsAt = (
  events: readonly EventMessage[],
  moment: Moment,
  { status }: Pick<View, 'status'>,
): readonly EventMessage[] =>
  events.filter(
    (event) =>
      event.participants.length > 0 &&
      happened(event, moment) &&
      (status === null || status.includes(event.status)),
  );
