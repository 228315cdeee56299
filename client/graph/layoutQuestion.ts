import type { GraphMessage } from '../../model/messages/graph.ts';
import type { MovedActor } from '../state/placed.ts';
import { campsFrom, givenCamps, withRest, type Camp, type Community } from './camps.ts';
import type { Tie } from './findCommunities.ts';
import type { LayoutQuestion, Position } from './layout.ts';
import { lying, stretched, type SheetShape } from './sheetShape.ts';

export type Positions = Readonly<Record<string, Position>>;

/** What binds actors beside their relations. */
export interface Bindings {
  /** Whether ties alone count, whatever the dataset says of places and camps. */
  readonly byTies: boolean;
  /** Pairs that stand together because of something else, as of events. */
  readonly together: readonly Tie[];
}

/** What is asked of the layout: at first for the main actors alone, who are soon on the screen, then for everybody. */
export function layoutQuestion(
  { attributes, nodes, edges }: GraphMessage,
  main: readonly string[],
  known: Positions,
  { byTies, together }: Bindings,
): LayoutQuestion {
  const isFirst = Object.keys(known).length === 0 && main.length > 0;
  const given = attributes.camps?.map(({ members }) => members) ?? null;
  const grounds = byTies ? null : given;
  const ties = edges.map(({ source, target, attributes: { category } }): Tie => [
    source,
    target,
    category,
  ]);
  return {
    nodes: isFirst ? main : nodes.map(({ key }) => key),
    ties: [...ties, ...together],
    main,
    fixed: byTies ? known : { ...attributes.positions, ...known },
    camps: isFirst ? [] : grounds,
  };
}

/**
 * The named parts of a map: those that the dataset names, else those that were found, and the rest.
 * @param byTies whether those that were found come first
 */
export function campsOnSheet(
  whole: GraphMessage,
  communities: readonly Community[],
  byTies = false,
): readonly Camp[] {
  const given = byTies ? [] : givenCamps(whole);
  const camps = given.length > 0 ? given : campsFrom(communities, whole.nodes);
  return withRest(camps, whole.nodes);
}

/** Places as they lie on a sheet: those whom somebody has dragged elsewhere are there, and all are stretched to its shape. */
export function placesOnSheet(
  positions: Positions,
  moved: readonly MovedActor[],
  shape: SheetShape,
): Positions {
  const dragged = moved.filter(({ actor }) => positions[actor] !== undefined);
  if (dragged.length === 0 && shape === lying) return positions;
  const places = [
    ...Object.entries(positions),
    ...dragged.map(({ actor, x, y }) => [actor, { x, y }] as const),
  ];
  return Object.fromEntries(places.map(([key, place]) => [key, stretched(place, shape)]));
}
