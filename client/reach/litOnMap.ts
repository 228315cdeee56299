import type { RouteMessage } from '../../model/messages/reach.ts';
import { adding } from '../graph/opening.ts';
import type { View } from '../state/view.ts';
import { actorsOn } from '../../wording/reachInWords.ts';

/** The relations on which a route rests, those that are recorded. */
const restsOn = ({ hops }: RouteMessage): string[] =>
  hops.flatMap(({ relations: [first] }) =>
    first === undefined || first.hypothetical ? [] : first.id,
  );

/**
 * The change that shows routes on the map: their relations lit, the rest dimmed, and whoever is not there joins.
 * @param start the main actors of the dataset, who are there anyway
 */
export function litOnMap(
  routes: readonly RouteMessage[],
  view: Pick<View, 'added' | 'hidden'>,
  start: readonly string[],
): Partial<View> {
  const actors = [...new Set(routes.flatMap(actorsOn))];
  const { hidden } = adding(actors, view);
  const { added } = adding(
    actors.filter((id) => !start.includes(id)),
    view,
  );
  return {
    page: 'map',
    actor: null,
    relation: null,
    lit: [...new Set(routes.flatMap(restsOn))],
    hidden,
    added,
  };
}
