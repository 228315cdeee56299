import { adding } from '../graph/opening.ts';
import type { View } from '../state/view.ts';
import type { InAnswer } from './inAnswer.ts';

/** Actors that the map takes at once and can still be read. */
const mostOnMap = 150;

/**
 * The change that shows an answer on the map: its relations lit, its actors there. An answer is of all times, so the map is
 * too, and no filter takes anything out of it.
 *
 * @param start the main actors of the dataset, who are there anyway
 */
export function answerOnMap(
  { actors, relations }: InAnswer,
  view: Pick<View, 'added' | 'hidden'>,
  start: readonly string[],
): Partial<View> {
  const shown = actors.slice(0, mostOnMap);
  const { hidden } = adding(shown, view);
  const { added } = adding(
    shown.filter((id) => !start.includes(id)),
    view,
  );
  return {
    page: 'map',
    actor: null,
    relation: null,
    lit: relations.slice(0, 4 * mostOnMap),
    hidden,
    added,
    asOf: 'all',
    window: null,
    category: null,
    kind: null,
    status: null,
    certainOnly: false,
  };
}
