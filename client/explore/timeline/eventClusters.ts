import type { EventMessage } from '../../../model/messages/events.ts';
import { monthOf, type TimeSpan } from './timeSpan.ts';

/** Events that stand so close together on a timeline that one mark stands for them. */
export interface EventCluster {
  /** In months from the beginning of the span. */
  readonly at: number;
  readonly from: number;
  readonly until: number;
  readonly events: readonly EventMessage[];
  /** Whether only the year is known of all of them. */
  readonly isWide: boolean;
}

/** The middle of what a date may mean. */
const middleOf = (span: TimeSpan, date: string): number =>
  monthOf(span, date) + (date.length === 4 ? 6 : 0.5);

/**
 * The marks of events.
 * @param slots how many marks there is room for
 */
export function clustersOf(
  events: readonly EventMessage[],
  span: TimeSpan,
  slots: number,
): readonly EventCluster[] {
  const size = span.months / Math.max(1, slots);
  const groups = new Map<number, EventMessage[]>();
  for (const event of events) {
    if (event.date === null || monthOf(span, event.date) < 0) continue;
    const slot = Math.min(slots - 1, Math.floor(middleOf(span, event.date) / size));
    const group = groups.get(slot);
    if (group === undefined) groups.set(slot, [event]);
    else group.push(event);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([slot, group]) => ({
      at: (slot + 0.5) * size,
      from: Math.floor(slot * size),
      until: Math.max(Math.floor(slot * size), Math.ceil((slot + 1) * size) - 1),
      events: group,
      isWide: group.every(({ date }) => date?.length === 4),
    }));
}
