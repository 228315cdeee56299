import { pageWithSide } from '../state/pageWithSide.ts';
import type { View } from '../state/view.ts';

/** The change that opens an actor: it joins the map if it is not there, and is hidden no longer. */
export const opening = (
  actor: string,
  view: Pick<View, 'page' | 'added' | 'hidden'>,
  start: readonly string[],
): Partial<View> => ({
  page: pageWithSide(view.page),
  actor,
  relation: null,
  event: null,
  place: null,
  source: null,
  added: start.includes(actor) || view.added.includes(actor) ? view.added : [...view.added, actor],
  hidden: view.hidden.filter((id) => id !== actor),
});

/** The change that adds actors to the map. */
export const adding = (
  actors: readonly string[],
  view: Pick<View, 'added' | 'hidden'>,
): Pick<View, 'added' | 'hidden'> => ({
  added: [...new Set([...view.added, ...actors])],
  hidden: view.hidden.filter((id) => !actors.includes(id)),
});
