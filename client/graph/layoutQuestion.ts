import type { GraphMessage } from '../../model/messages/graph.ts';
import type { MovedActor } from '../state/placed.ts';
import { campsFrom, givenCamps, withRest, type Camp, type Community } from './camps.ts';
import type { LayoutQuestion, Position } from './layout.ts';
import { lying, stretched, type SheetShape } from './sheetShape.ts';

export type Positions = Readonly<Record<string, Position>>;

/** What is asked of the layout: at first for the main actors alone, who are soon on the screen, then for everybody. */
export function layoutQuestion(
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

/** The named parts of a map: those that the dataset names, else those that were found, and the rest. */
export function campsOnSheet(
  whole: GraphMessage,
  communities: readonly Community[],
): readonly Camp[] {
  const given = givenCamps(whole);
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
