import { holdsOn, mayExist } from '../model/interval.ts';
import type { AccessGraph } from './accessGraph.ts';
import { isBeforeData } from './costTerms.ts';
import type { ReachRelation } from './reachRelation.ts';

/**
 * Whether a relation stands on the date of a graph, between ends that are there: not refuted, begun, a state not over. One
 * without a date says nothing of a day before the data.
 */
export function isHeld(
  { index, terms: { asOf } }: Pick<AccessGraph, 'index' | 'terms'>,
  { source, target, attributes, row, bounds, held }: ReachRelation,
): boolean {
  if (attributes.status === 'refuted') return false;
  if (bounds.sinceEarliest === null && isBeforeData(asOf, index)) return false;
  for (const end of [source, target]) {
    const actor = index.actors.get(end);
    if (actor !== undefined && !mayExist(actor.bounds, asOf)) return false;
  }
  return holdsOn(held, row.nature, asOf).holds;
}
