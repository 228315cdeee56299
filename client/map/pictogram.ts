import { actorKindRow, type ActorKind, type Breadth } from '../../model/actorKinds.ts';
import { circle, pathOf, type Pen } from './pen.ts';
import { glyphPath, shapePaths } from './pictogramPaths.ts';

export interface PictogramColors {
  /** Fill of an individual, outline of a collective. */
  readonly node: string;
  /** The sheet below: inside of a hollow collective, glyph of an individual. */
  readonly sheet: string;
}

/**
 * Draws the sign of an actor: shape of its family, pictogram of its kind. Filled: an individual; hollow: a working
 * collective; hollow and dashed: a broad one, never the middle of a route.
 */
export function drawPictogram(
  context: Pen,
  kind: ActorKind,
  breadth: Breadth,
  size: number,
  { node, sheet }: PictogramColors,
): void {
  const shape = pathOf(shapePaths[actorKindRow(kind).family]);
  const glyph = pathOf(glyphPath(kind));
  context.save();
  context.scale(size / 34, size / 34);
  context.translate(17, 17);
  // The paper shows through nowhere: edges end under a sign.
  context.fillStyle = sheet;
  context.strokeStyle = sheet;
  context.lineWidth = 2.6;
  context.stroke(shape);
  context.fill(shape);
  context.fillStyle = node;
  context.strokeStyle = node;
  if (breadth === 'individual') context.fill(shape);
  else {
    context.lineWidth = breadth === 'working' ? 2 : 1.7;
    if (breadth === 'broad') context.setLineDash([3, 2.2]);
    context.stroke(shape);
  }
  context.translate(-8, -8);
  context.fillStyle = breadth === 'individual' ? sheet : node;
  context.fill(glyph, 'evenodd');
  context.restore();
}

/** Draws the sign of several actors: two rings, with room for their number. */
export function drawFold(context: Pen, size: number, { node, sheet }: PictogramColors): void {
  const ring = (radius: number): Path2D => pathOf(circle(size / 2, size / 2, radius * size));
  context.fillStyle = sheet;
  context.fill(ring(0.48));
  context.strokeStyle = node;
  context.lineWidth = size * 0.03;
  for (const radius of [0.455, 0.385]) context.stroke(ring(radius));
}
