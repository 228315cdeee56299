import { useEffect, useMemo, useRef, useState } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { MovedActor } from '../state/placed.ts';
import { LayoutAsker } from './askLayout.ts';
import { campsFrom, givenCamps, withRest, type Camp, type Community } from './camps.ts';
import { lying, stretched, type SheetShape } from './sheetShape.ts';
import type { LayoutAnswer, LayoutQuestion, Position } from './layout.ts';

export type Positions = Readonly<Record<string, Position>>;

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

/** What is asked of the layout: at first for the main actors alone, who are soon on the screen, then for everybody. */
function questionOf(
  { attributes, nodes, edges }: GraphMessage,
  main: readonly string[],
  known: Positions,
): LayoutQuestion {
  const isFirst = Object.keys(known).length === 0 && main.length > 0;
  return {
    nodes: isFirst ? main : nodes.map(({ key }) => key),
    ties: edges.map(({ source, target, attributes: { category } }) => [source, target, category]),
    main,
    fixed: { ...attributes.positions, ...known },
    camps: isFirst ? [] : (attributes.camps?.map(({ members }) => members) ?? null),
  };
}

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
    const question = questionOf(now.whole, now.main, now.known.positions);
    void asker.current?.ask(question).then(take);
    return () => {
      overtaken = true;
    };
  }, [missing, basis]);

  const camps = useMemo(() => {
    if (whole === null || missing !== '') return [];
    const given = givenCamps(whole);
    const camps = given.length > 0 ? given : campsFrom(known.communities, whole.nodes);
    return withRest(camps, whole.nodes);
  }, [whole, missing, known.communities]);
  const positions = useMemo(() => {
    const dragged = moved.filter(({ actor }) => known.positions[actor] !== undefined);
    if (dragged.length === 0 && shape === lying) return known.positions;
    const places = [
      ...Object.entries(known.positions),
      ...dragged.map(({ actor, x, y }) => [actor, { x, y }] as const),
    ];
    return Object.fromEntries(places.map(([key, place]) => [key, stretched(place, shape)]));
  }, [known.positions, moved, shape]);
  return useMemo(() => ({ positions, camps, shape }), [positions, camps, shape]);
}
