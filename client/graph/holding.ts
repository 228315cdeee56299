import { boundsOf, holdsOn } from '../../model/interval.ts';
import type { RelationAttributes } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';

/** How a relation stands to a date: it held, it may have held, or it did not. */
export type Holding = 'held' | 'maybe' | 'not';

/**
 * Whether a relation held on a day; at all times everything did.
 * @param lastDay the day the data end
 */
export function holdingOf(
  relation: Pick<RelationAttributes, 'type' | 'since' | 'until' | 'ended'>,
  day: Day | null,
  lastDay: Day,
): Holding {
  if (day === null) return 'held';
  const { nature } = relationTypeRow(relation.type);
  const { holds, certain } = holdsOn(boundsOf(relation, nature, lastDay), nature, day);
  if (!holds) return 'not';
  return certain ? 'held' : 'maybe';
}
