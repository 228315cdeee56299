import type { Day } from '../../model/partialDate.ts';
import type { AsOf, View } from '../state/view.ts';

/** The change that shows a date, or all times, instead of what was shown; what the view begins with the address does not say. */
export const asOfChange = (
  next: AsOf,
  { page }: Pick<View, 'page'>,
  startDay: Day | null,
): Partial<View> => {
  const isUsual = next === 'all' ? startDay === null : String(next) === startDay;
  return { asOf: isUsual ? null : next, window: null, page: page === 'start' ? 'map' : page };
};
