import type { ContourMultiPolygon } from 'd3-contour';
import type { Position } from '../graph/layout.ts';
import { directionOf } from './breakName.ts';
import type { Ground } from './campGround.ts';
import type { Palette } from './palette.ts';
import { toScreen, type Screen } from './screen.ts';

/** Size of a ground's name in pixels at scale 1, how far its letters stand apart, and how far it keeps from edges. */
const letters = { size: 11, apart: 1.6, margin: 10 } as const;

function outlineOf(
  { coordinates }: ContourMultiPolygon,
  pixel: (x: number, y: number) => Position,
): Path2D {
  const path = new Path2D();
  for (const ring of coordinates.flat()) {
    ring.forEach(([column = 0, row = 0], index) => {
      const { x, y } = pixel(column, row);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  return path;
}

const within = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

/** Writes the name of each camp at the upper edge of its ground, or of what of it can be seen. */
function drawNames(
  context: CanvasRenderingContext2D,
  { camps }: Ground,
  screen: Screen,
  palette: Palette,
): void {
  const size = letters.size * palette.scale;
  context.font = `600 ${size}px ${palette.font}`;
  context.letterSpacing = `${letters.apart * palette.scale}px`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.fillStyle = palette.dimInk;
  for (const { name, head, box } of camps) {
    const text = name.toLocaleUpperCase();
    const half = context.measureText(text).width / 2 + letters.margin;
    const [left, top] = toScreen(screen, { x: box.left, y: box.top });
    const [right, bottom] = toScreen(screen, { x: box.right, y: box.bottom });
    const isSeen = right > 0 && bottom > 0 && left < screen.width && top < screen.height;
    if (!isSeen || right - left < half) continue;
    const [at] = toScreen(screen, head);
    context.direction = directionOf(text);
    context.fillText(
      text,
      within(at, Math.max(half, left + half), Math.max(half, Math.min(screen.width, right) - half)),
      within(top + letters.margin, letters.margin, Math.max(letters.margin, bottom - 3 * size)),
    );
  }
  context.letterSpacing = '0px';
}

/** Draws the ground of all camps, and their names on it. */
export function drawGround(
  context: CanvasRenderingContext2D,
  ground: Ground,
  screen: Screen,
  palette: Palette,
): void {
  const pixel = (column: number, row: number): Position => {
    const [x, y] = toScreen(screen, {
      x: ground.left + column * ground.cell,
      y: ground.top - row * ground.cell,
    });
    return { x, y };
  };
  context.lineWidth = 1;
  context.strokeStyle = palette.contour;
  context.fillStyle = palette.land;
  for (const { levels } of ground.camps)
    levels.forEach((level, depth) => {
      const outline = outlineOf(level, pixel);
      if (depth === 0) context.fill(outline, 'evenodd');
      context.stroke(outline);
    });
  drawNames(context, ground, screen, palette);
}
