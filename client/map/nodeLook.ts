import type { GraphNode } from '../../model/messages/graph.ts';
import type { Position } from '../graph/layout.ts';
import type { Palette } from './palette.ts';
import type { Fold } from './folding.ts';
import type { SceneEvent } from './sceneEvents.ts';
import { cellOf, eventCellOf, foldCell } from './signAtlas.ts';

/** What Sigma is given of an actor. Place and light change while the map stands, without another look. */
export interface NodeLook {
  x: number;
  y: number;
  lit: boolean;
  readonly size: number;
  readonly cell: readonly [number, number];
  readonly strength: number;
}

/** How the sign of an actor looks; a pure function of it and the palette. `dimmed`: the filters exclude it, but it stays. */
export function nodeLook(
  { attributes }: GraphNode,
  { x, y }: Position,
  radius: number,
  dimmed: boolean,
  palette: Palette,
): NodeLook {
  return {
    x,
    y,
    lit: false,
    size: radius * palette.scale,
    cell: cellOf(attributes.kind, attributes.breadth),
    strength: dimmed ? palette.dimNode : 1,
  };
}

/** Radius of the sign of an event in pixels: smaller than that of an actor, for it is between them. */
const eventRadius = 11;

/** How the sign of an event looks. */
export const eventLook = ({ x, y, kind }: SceneEvent, palette: Palette): NodeLook => ({
  x,
  y,
  lit: false,
  size: eventRadius * palette.scale,
  cell: eventCellOf(kind),
  strength: 1,
});

/** How the sign of several actors looks: the larger, the more they are. */
export const foldLook = ({ x, y, members }: Fold, palette: Palette): NodeLook => ({
  x,
  y,
  lit: false,
  size: (14 + 2.6 * Math.log2(members.length)) * palette.scale,
  cell: foldCell,
  strength: 1,
});
