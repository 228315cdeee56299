import { boundsOf, holdsOn, touches } from '../../model/interval.ts';
import type { RelationAttributes } from '../../model/messages/graph.ts';
import { earliestDay, latestDay, type Day } from '../../model/partialDate.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import type { Moment } from './moment.ts';

/** How a relation stands to a moment: it held, it may have held, or it did not. */
export type Holding = 'held' | 'maybe' | 'not';

/**
 * Whether a relation held on a day, or touched a window; at all times everything did.
 * @param lastDay the day the data end
 */
export function holdingOf(
  relation: Pick<RelationAttributes, 'type' | 'since' | 'until' | 'ended'>,
  moment: Moment,
  lastDay: Day,
): Holding {
  if (moment === null) return 'held';
  const { nature } = relationTypeRow(relation.type);
  const bounds = boundsOf(relation, nature, lastDay);
  const { holds, certain } =
    typeof moment === 'string'
      ? holdsOn(bounds, nature, moment)
      : touches(bounds, earliestDay(moment.from), latestDay(moment.until));
  if (!holds) return 'not';
  return certain ? 'held' : 'maybe';
}
