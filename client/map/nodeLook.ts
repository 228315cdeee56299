import type { GraphNode } from '../../model/messages/graph.ts';
import type { Position } from '../graph/layout.ts';
import type { Palette } from './palette.ts';
import { foldRadius } from './foldPlaces.ts';
import type { Fold } from './folding.ts';
import type { SceneEvent } from './sceneEvents.ts';
import { cellOf, eventCellOf, foldCell } from './signAtlas.ts';
import type { TintName } from './tints.ts';

/** What Sigma is given of an actor. Place and light change while the map stands, without another look. */
export interface NodeLook {
  x: number;
  y: number;
  lit: boolean;
  readonly size: number;
  readonly cell: readonly [number, number];
  readonly strength: number;
  /** The color of its ink. */
  readonly ink: string;
}

/** How the sign of an actor looks; a pure function of it and the palette. `dimmed`: the filters exclude it, but it stays; `tint`: what a measure colors it by. */
export function nodeLook(
  { attributes }: GraphNode,
  { x, y }: Position,
  radius: number,
  { dimmed, tint }: { readonly dimmed: boolean; readonly tint: TintName | null },
  palette: Palette,
): NodeLook {
  return {
    x,
    y,
    lit: false,
    size: radius * palette.scale,
    cell: cellOf(attributes.kind, attributes.breadth),
    strength: dimmed ? palette.dimNode : 1,
    ink: tint === null ? palette.node : palette.tint[tint],
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
  ink: palette.node,
});

/** How the sign of several actors looks: the larger, the more they are. */
export const foldLook = ({ x, y, members }: Fold, palette: Palette): NodeLook => ({
  x,
  y,
  lit: false,
  size: foldRadius(members.length) * palette.scale,
  cell: foldCell,
  strength: 1,
  ink: palette.node,
});
