import { useEffect, useMemo, useRef, useState } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import {
  arrangedAs,
  arrangedCamps,
  type Arranging,
  type Forces,
  type Layout,
} from './arrangedAs.ts';
import { useEventTies } from './useEventTies.ts';
import { LayoutAsker } from './askLayout.ts';

import type { LayoutAnswer } from './layout.ts';
import { campsOnSheet, layoutQuestion, placesOnSheet } from './layoutQuestion.ts';
import type { SheetShape } from './sheetShape.ts';
import type { Shown } from './useShown.ts';

export type { Layout };

const nobody: readonly string[] = [];
const nowhere: Pick<Forces, 'positions' | 'communities'> = { positions: {}, communities: [] };

/**
 * Places for everybody of a dataset, whatever of it is visible, so that every view of it is a part of one picture. Actors
 * that come later, since a capped graph left them out, are placed beside those they are tied to; nobody who stands moves.
 */
function useForces(whole: GraphMessage | null, main: readonly string[], byTies: boolean): Forces {
  const asker = useRef<LayoutAsker | null>(null);
  const [layouts, setLayouts] = useState<Readonly<Record<string, typeof nowhere>>>({});
  const dataset = whole === null ? '' : `${whole.attributes.dataset} ${whole.attributes.revision}`;
  const basis = byTies ? `${dataset} by ties` : dataset;
  const known = layouts[basis] ?? nowhere;
  const missing = useMemo(
    () =>
      (whole?.nodes ?? [])
        .filter(({ key }) => known.positions[key] === undefined)
        .map(({ key }) => key)
        .join(' '),
    [whole, known.positions],
  );
  const together = useEventTies(whole);
  const latest = useRef({ whole, main, known });
  useEffect(() => {
    latest.current = { whole, main, known };
  });

  useEffect(() => {
    asker.current = new LayoutAsker();
    return () => asker.current?.stop();
  }, []);
  // Asked for whom a place is missing, not each time the graph is another object.
  useEffect(() => {
    const now = latest.current;
    if (now.whole === null || missing === '' || together === null) return;
    let overtaken = false;
    const take = ({ positions, communities }: LayoutAnswer): void => {
      if (overtaken) return;
      setLayouts((all) => {
        const before = all[basis] ?? nowhere;
        return {
          ...all,
          [basis]: {
            positions: { ...positions, ...before.positions },
            communities: before.communities.length > 0 ? before.communities : communities,
          },
        };
      });
    };
    const { positions } = now.known;
    const question = layoutQuestion(now.whole, now.main, positions, { byTies, together });
    void asker.current?.ask(question).then(take);
    return () => {
      overtaken = true;
    };
  }, [missing, basis, byTies, together]);

  // Meanwhile everybody stays where he stood.
  const isAwaited = byTies && known === nowhere;
  const placed = isAwaited ? (layouts[dataset] ?? nowhere) : known;
  return useMemo(
    () => ({ ...placed, isWhole: missing === '', byTies: byTies && !isAwaited }),
    [placed, missing, byTies, isAwaited],
  );
}

/**
 * Where everybody of a dataset stands in a view, and the camps of which the map is made.
 *
 * @param shown what the view shows; null while it is awaited
 * @param shape how the sheet is stretched
 */
export function useLayout(
  whole: GraphMessage | null,
  shown: Pick<Shown, 'start' | 'always'> | null,
  { layout, center, moved }: Arranging,
  shape: SheetShape,
): Layout {
  const forces = useForces(whole, shown?.start ?? nobody, layout === 'force');
  const { communities, isWhole, byTies } = forces;
  const camps = useMemo(
    () => (whole === null || !isWhole ? [] : campsOnSheet(whole, communities, byTies)),
    [whole, isWhole, byTies, communities],
  );
  const always = shown?.always ?? null;
  const arranged = useMemo(
    () => arrangedAs({ layout, center }, whole, forces, camps, always),
    [layout, center, whole, forces, camps, always],
  );
  const positions = useMemo(
    () => placesOnSheet(arranged.positions, moved, shape),
    [arranged.positions, moved, shape],
  );
  const { rings, arrangement, occasion } = arranged;
  return useMemo(
    () => ({
      camps: arrangedCamps(camps, arrangement, always),
      ...{ positions, shape, rings, arrangement, occasion },
    }),
    [positions, camps, always, shape, rings, arrangement, occasion],
  );
}
