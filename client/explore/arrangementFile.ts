import type { GraphMessage } from '../../model/messages/graph.ts';
import { unstretched } from '../graph/sheetShape.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { MovedActor } from '../state/placed.ts';

type Given = GraphMessage['attributes']['positions'];

/** Where the dataset and the user have put actors, as a `positions.csv` that the dataset's folder takes. */
export function arrangementFile(given: Given, moved: readonly MovedActor[]): Blob {
  const places = new Map(Object.entries(given ?? {}));
  for (const { actor, x, y } of moved) places.set(actor, { x, y });
  const rows = [...places].map(([actor, { x, y }]) => `${actor},${Math.round(x)},${Math.round(y)}`);
  return new Blob([`actor,x,y\n${rows.join('\n')}\n`], { type: 'text/csv;charset=utf-8' });
}

/**
 * Where actors stand on the sheet and not yet in the data, in whole units of the sheet as it is recorded. All of them and not only
 * those who were dragged: the others were placed around those, and would move with them.
 */
export function placesToKeep(
  given: Given,
  { positions, shape }: Pick<Layout, 'positions' | 'shape'>,
  actors: readonly { readonly key: string }[],
): MovedActor[] {
  return actors.flatMap(({ key }) => {
    const at = positions[key];
    if (at === undefined) return [];
    const { x, y } = unstretched(at, shape);
    const place = { actor: key, x: Math.round(x), y: Math.round(y) };
    const known = given?.[key];
    const isThere =
      known !== undefined && Math.round(known.x) === place.x && Math.round(known.y) === place.y;
    return isThere ? [] : [place];
  });
}
