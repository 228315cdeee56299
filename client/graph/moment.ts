import { latestDay, type Day } from '../../model/partialDate.ts';
import type { TimeWindow } from '../state/timeWindow.ts';
import type { View } from '../state/view.ts';
import { dayShown } from './startDay.ts';

/** What of time a view shows: what held on a day, what touched a window, or, null, all times. */
export type Moment = Day | TimeWindow | null;

/** The moment of a view; a window comes before a date. */
export const momentOf = (
  { asOf, window }: Pick<View, 'asOf' | 'window'>,
  startDay: Day | null,
): Moment => window ?? dayShown(asOf, startDay);

/** The day that a moment is told by where only one can be: of a window its last. */
export const dayOf = (moment: Moment): Day | null =>
  moment === null || typeof moment === 'string' ? moment : latestDay(moment.until);
