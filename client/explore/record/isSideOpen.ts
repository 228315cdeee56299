import type { View } from '../../state/view.ts';

type Open = Pick<View, 'page' | 'actor' | 'relation' | 'event' | 'place' | 'source' | 'chosen'>;

/** Whether an event, a place or a source is open, and no actor or relation before it. */
export const isRecordOpen = ({ actor, relation, event, place, source }: Open): boolean =>
  actor === null && relation === null && [event, place, source].some((id) => id !== null);

/** Whether several actors are chosen, on a page where something can be done with them, and nothing is open before them. */
const isChosenOpen = (view: Open): boolean =>
  (view.page === 'map' || view.page === 'table') &&
  view.chosen.length > 0 &&
  view.actor === null &&
  view.relation === null &&
  !isRecordOpen(view);

/** Whether there is a panel at the side. */
export const isSideOpen = (view: Open): boolean =>
  view.page !== 'start' &&
  (view.actor !== null || view.relation !== null || isRecordOpen(view) || isChosenOpen(view));
