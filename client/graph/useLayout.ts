import { useEffect, useMemo, useRef, useState } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { MovedActor } from '../state/placed.ts';
import { LayoutAsker } from './askLayout.ts';
import type { Camp, Community } from './camps.ts';
import type { LayoutAnswer } from './layout.ts';
import { campsOnSheet, layoutQuestion, placesOnSheet, type Positions } from './layoutQuestion.ts';
import type { SheetShape } from './sheetShape.ts';

export interface Layout {
  readonly positions: Positions;
  /** The named parts of the map, with all of their members; none until everybody has a place. */
  readonly camps: readonly Camp[];
  /** How places have been stretched; what is recorded of them is not. */
  readonly shape: SheetShape;
}

interface Placed {
  readonly positions: Positions;
  readonly communities: readonly Community[];
}

const nowhere: Placed = { positions: {}, communities: [] };

/**
 * Places for everybody of a dataset, whatever of it is visible, so that every view of it is a part of one picture. Actors
 * that come later, since a capped graph left them out, are placed beside those they are tied to; nobody who stands moves.
 *
 * @param main the actors whom the first view frames
 * @param moved those that somebody has dragged elsewhere
 * @param shape how the sheet is stretched
 */
export function useLayout(
  whole: GraphMessage | null,
  main: readonly string[],
  moved: readonly MovedActor[],
  shape: SheetShape,
): Layout {
  const asker = useRef<LayoutAsker | null>(null);
  const [layouts, setLayouts] = useState<Readonly<Record<string, Placed>>>({});
  const basis = whole === null ? '' : `${whole.attributes.dataset} ${whole.attributes.revision}`;
  const known = layouts[basis] ?? nowhere;
  const missing = useMemo(
    () =>
      (whole?.nodes ?? [])
        .filter(({ key }) => known.positions[key] === undefined)
        .map(({ key }) => key)
        .join(' '),
    [whole, known.positions],
  );
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
    if (now.whole === null || missing === '') return;
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
    const question = layoutQuestion(now.whole, now.main, now.known.positions);
    void asker.current?.ask(question).then(take);
    return () => {
      overtaken = true;
    };
  }, [missing, basis]);

  const camps = useMemo(
    () => (whole === null || missing !== '' ? [] : campsOnSheet(whole, known.communities)),
    [whole, missing, known.communities],
  );
  const positions = useMemo(
    () => placesOnSheet(known.positions, moved, shape),
    [known.positions, moved, shape],
  );
  return useMemo(() => ({ positions, camps, shape }), [positions, camps, shape]);
}
