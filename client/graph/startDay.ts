import { boundsOf, holdsOn } from '../../model/interval.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { latestDay, parsePartialDate, type Day } from '../../model/partialDate.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import type { AsOf } from '../state/view.ts';

/** The share of all relations that has to hold for certain on the last day of the data for that day to be worth standing on. */
const enough = 0.1;

/** The day a dataset ends; null where it says none. */
export function lastDayOf({ attributes }: Pick<GraphMessage, 'attributes'>): Day | null {
  const date = parsePartialDate(attributes.dataUntil);
  return date === null ? null : latestDay(date);
}

/** The last day that a layer above the base speaks of; the day the base ends where none goes further. */
export function knownDayOf(graph: Pick<GraphMessage, 'attributes'>): Day | null {
  const { knownUntil = graph.attributes.dataUntil } = graph.attributes;
  const date = parsePartialDate(knownUntil);
  return date === null ? null : latestDay(date);
}

/**
 * The day a view begins with: the last that is known; null, all times, where hardly anything is known to hold on it, as in a
 * historic or an undated dataset, which would open empty or as ghosts alone.
 *
 * @param graph all relations at all times
 */
export function startDayOf(graph: Pick<GraphMessage, 'attributes' | 'edges'>): Day | null {
  const day = knownDayOf(graph);
  if (day === null) return null;
  const holding = graph.edges.filter(({ attributes }) => {
    const { nature } = relationTypeRow(attributes.type);
    const { holds, certain } = holdsOn(boundsOf(attributes, nature, day), nature, day);
    return holds && certain;
  });
  return holding.length >= graph.edges.length * enough ? day : null;
}

/** The day that a view shows; null is all times. A partial date means the end of its period. */
export function dayShown(asOf: AsOf, startDay: Day | null): Day | null {
  if (asOf === 'all') return null;
  return asOf === null ? startDay : latestDay(asOf);
}
