import type { ContourMultiPolygon } from 'd3-contour';
import { pixelOf, type Cell, type Ground } from './campGround.ts';
import type { Point } from './curve.ts';
import type { Palette } from './palette.ts';
import type { Screen } from './screen.ts';

function outlineOf({ coordinates }: ContourMultiPolygon, pixel: (cell: Cell) => Point): Path2D {
  const path = new Path2D();
  for (const ring of coordinates.flat()) {
    ring.forEach(([column = 0, row = 0], index) => {
      const [x, y] = pixel([column, row]);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  return path;
}

/** Draws the ground of all camps. */
export function drawGround(
  context: CanvasRenderingContext2D,
  ground: Ground,
  screen: Screen,
  palette: Palette,
): void {
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
