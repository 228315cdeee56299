import { useEffect, useMemo, useRef, useState } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { MovedActor } from '../state/placed.ts';
import type { View } from '../state/view.ts';
import { arrangeInColumns } from './arrangeInColumns.ts';
import { arrangeInRings, type Rings } from './arrangeInRings.ts';
import { useEventTies } from './useEventTies.ts';
import type { Tie } from './findCommunities.ts';
import { LayoutAsker } from './askLayout.ts';
import { campsFrom, givenCamps, withRest, type Camp, type Community } from './camps.ts';
import { lying, stretched, type SheetShape } from './sheetShape.ts';
import type { Shown } from './useShown.ts';
import type { LayoutAnswer, LayoutQuestion, Position } from './layout.ts';

export type Positions = Readonly<Record<string, Position>>;

export interface Layout {
  readonly positions: Positions;
  /** The named parts of the map, with all of their members; none until everybody has a place. */
  readonly camps: readonly Camp[];
  /** How places have been stretched; what is recorded of them is not. */
  readonly shape: SheetShape;
  /** The rings on which actors stand around one of them; null elsewhere. */
  readonly rings: Rings | null;
  /** How actors are arranged, and the same with how many they are: where they stand depends on it. */
  readonly arrangement: string;
  readonly occasion: string;
}

interface Placed {
  readonly positions: Positions;
  readonly communities: readonly Community[];
}

const nobody: readonly string[] = [];
const none: readonly Camp[] = [];
const nowhere: Placed = { positions: {}, communities: [] };

/** What is asked of the layout: at first for the main actors alone, who are soon on the screen, then for everybody. */
function questionOf(
  { attributes, nodes, edges }: GraphMessage,
  main: readonly string[],
  known: Positions,
  byTies: boolean,
  together: readonly Tie[],
): LayoutQuestion {
  const isFirst = Object.keys(known).length === 0 && main.length > 0;
  const given = attributes.camps?.map(({ members }) => members) ?? null;
  const grounds = byTies ? null : given;
  return {
    nodes: isFirst ? main : nodes.map(({ key }) => key),
    ties: [
      ...edges.map(({ source, target, attributes: { category } }): Tie => [
        source,
        target,
        category,
      ]),
      ...together,
    ],
    main,
    fixed: byTies ? known : { ...attributes.positions, ...known },
    camps: isFirst ? [] : grounds,
  };
}

/** What of a view says how actors are arranged. */
type Asked = Pick<View, 'layout' | 'center' | 'moved'>;

/** Places by forces for everybody of a dataset, and the communities found on the way. */
interface Forces extends Placed {
  /** Whether everybody has a place. */
  readonly isWhole: boolean;
  /** By ties alone, whatever the dataset says of places and camps. */
  readonly byTies: boolean;
}

/**
 * Places for everybody of a dataset, whatever of it is visible, so that every view of it is a part of one picture. Actors
 * that come later, since a capped graph left them out, are placed beside those they are tied to; nobody who stands moves.
 */
function useForces(whole: GraphMessage | null, main: readonly string[], byTies: boolean): Forces {
  const asker = useRef<LayoutAsker | null>(null);
  const [layouts, setLayouts] = useState<Readonly<Record<string, Placed>>>({});
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
    const question = questionOf(now.whole, now.main, now.known.positions, byTies, together);
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

/** Where a layout has actors stand, before somebody puts one elsewhere. */
type Arranged = Pick<Layout, 'positions' | 'rings' | 'arrangement' | 'occasion'>;

/** Places as a view asks for them, of those who may be on it. */
function arrangedAs(
  { layout, center }: Pick<Asked, 'layout' | 'center'>,
  whole: GraphMessage | null,
  { positions, byTies }: Forces,
  camps: readonly Camp[],
  always: Shown['always'] | null,
): Arranged {
  const actors = (always?.nodes ?? []).map(({ key }) => key);
  const edges = whole?.edges ?? [];
  const arrangement = byTies ? 'by ties' : 'as given';
  const forces = { positions, rings: null, arrangement, occasion: arrangement };
  const isAround = layout === 'ego' && center !== null && actors.includes(center);
  // Camps are known once everybody has a place; before, nobody stands anywhere.
  if (camps.length === 0 && (isAround || layout === 'columns'))
    return { ...forces, positions: nowhere.positions };
  if (isAround) {
    const around = arrangeInRings(center, actors, edges, camps);
    return {
      positions: { ...positions, ...around.positions },
      rings: around.rings,
      arrangement: `around ${center}`,
      occasion: `around ${center} ${actors.length}`,
    };
  }
  if (layout === 'columns') {
    const inColumns = arrangeInColumns(actors, edges, camps);
    return {
      positions: { ...positions, ...inColumns },
      rings: null,
      arrangement: 'columns',
      occasion: `columns ${actors.length}`,
    };
  }
  return forces;
}

/**
 * The camps of an arrangement. Around somebody there are none: who stands beside whom says how near they are to him; in columns
 * they are made of those who stand there.
 */
function campsOf(
  camps: readonly Camp[],
  arrangement: string,
  always: Shown['always'] | null,
): readonly Camp[] {
  if (arrangement.startsWith('around')) return none;
  if (arrangement !== 'columns') return camps;
  const there = new Set((always?.nodes ?? []).map(({ key }) => key));
  return camps.flatMap((camp) => {
    const members = camp.members.filter((key) => there.has(key));
    return members.length === 0 ? [] : [{ ...camp, members }];
  });
}

/** Places with those of them that somebody has chosen by hand, on a sheet of some shape. */
function placesOn(
  shape: SheetShape,
  positions: Positions,
  moved: readonly MovedActor[],
): Positions {
  const dragged = moved.filter(({ actor }) => positions[actor] !== undefined);
  if (dragged.length === 0 && shape === lying) return positions;
  const places = [
    ...Object.entries(positions),
    ...dragged.map(({ actor, x, y }) => [actor, { x, y }] as const),
  ];
  return Object.fromEntries(places.map(([key, place]) => [key, stretched(place, shape)]));
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
  { layout, center, moved }: Asked,
  shape: SheetShape,
): Layout {
  const forces = useForces(whole, shown?.start ?? nobody, layout === 'force');
  const { communities, isWhole, byTies } = forces;
  const camps = useMemo(() => {
    if (whole === null || !isWhole) return [];
    const given = byTies ? [] : givenCamps(whole);
    return withRest(given.length > 0 ? given : campsFrom(communities, whole.nodes), whole.nodes);
  }, [whole, isWhole, byTies, communities]);
  const always = shown?.always ?? null;
  const arranged = useMemo(
    () => arrangedAs({ layout, center }, whole, forces, camps, always),
    [layout, center, whole, forces, camps, always],
  );
  const positions = useMemo(
    () => placesOn(shape, arranged.positions, moved),
    [arranged.positions, moved, shape],
  );
  const { rings, arrangement, occasion } = arranged;
  return useMemo(
    () => ({
      camps: campsOf(camps, arrangement, always),
      ...{ positions, shape, rings, arrangement, occasion },
    }),
    [positions, camps, always, shape, rings, arrangement, occasion],
  );
}
