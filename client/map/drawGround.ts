import type { ContourMultiPolygon } from 'd3-contour';
import { pixelOf, type Cell, type Ground } from './campGround.ts';
import type { Point } from './curve.ts';
import { makePath, type Pen } from './pen.ts';
import type { Palette } from './palette.ts';
import type { Screen } from './screen.ts';

function outlineOf({ coordinates }: ContourMultiPolygon, pixel: (cell: Cell) => Point): Path2D {
  const rings = coordinates.flat().map((ring) => {
    const points = ring.map(([column = 0, row = 0]) => pixel([column, row]));
    return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
  });
  return makePath(rings.join(''));
}

/** Draws the ground of all camps. */
export function drawGround(context: Pen, ground: Ground, screen: Screen, palette: Palette): void {
  const pixel = pixelOf(ground, screen);
  context.lineWidth = 1;
  context.strokeStyle = palette.contour;
  context.fillStyle = palette.land;
  for (const { levels } of ground.camps)
    levels.forEach((level, depth) => {
      const outline = outlineOf(level, pixel);
      if (depth === 0) context.fill(outline, 'evenodd');
      context.stroke(outline);
    });
}
