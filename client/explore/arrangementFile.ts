import type { GraphMessage } from '../../model/messages/graph.ts';
import type { MovedActor } from '../state/placed.ts';

/** Where the dataset and the user have put actors, as a `positions.csv` that the dataset's folder takes. */
export function arrangementFile(
  given: GraphMessage['attributes']['positions'],
  moved: readonly MovedActor[],
): Blob {
  const places = new Map(Object.entries(given ?? {}));
  for (const { actor, x, y } of moved) places.set(actor, { x, y });
  const rows = [...places].map(([actor, { x, y }]) => `${actor},${Math.round(x)},${Math.round(y)}`);
  return new Blob([`actor,x,y\n${rows.join('\n')}\n`], { type: 'text/csv;charset=utf-8' });
}
