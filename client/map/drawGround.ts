import type { ContourMultiPolygon } from 'd3-contour';
import type { Position } from '../graph/layout.ts';
import { directionOf } from './breakName.ts';
import type { Ground } from './campGround.ts';
import type { Point } from './curve.ts';
import type { Shown } from './drawing.ts';
import { occupiedBy, placeGroundName } from './placeGroundName.ts';
import { toScreen, type Screen } from './screen.ts';

/** Size of a ground's name in pixels at scale 1, and how far its letters stand apart. */
const letters = { size: 11, apart: 1.6 } as const;

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

/** The longest outline of a ground in pixels: where it is in several pieces, its name stands on the largest. */
function shoreOf(
  { coordinates }: ContourMultiPolygon,
  pixel: (x: number, y: number) => Position,
): Point[] {
  const rings = coordinates.flatMap(([ring]) => (ring === undefined ? [] : [ring]));
  const longest = rings.reduce<readonly number[][]>(
    (best, ring) => (ring.length > best.length ? ring : best),
    [],
  );
  return longest.map(([column = 0, row = 0]) => {
    const { x, y } = pixel(column, row);
    return [x, y];
  });
}

/** Writes the name of each camp on its ground. */
function drawNames(
  context: CanvasRenderingContext2D,
  { camps }: Ground,
  pixel: (x: number, y: number) => Position,
  { picture, palette }: Pick<Shown, 'picture' | 'palette'>,
  screen: Screen,
): void {
  const height = letters.size * palette.scale;
  const occupied = occupiedBy(picture, screen);
  context.font = `600 ${height}px ${palette.font}`;
  context.letterSpacing = `${letters.apart * palette.scale}px`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = palette.halo;
  context.strokeStyle = palette.land;
  context.fillStyle = palette.dimInk;
  for (const { name, levels } of camps) {
    const [outer] = levels;
    if (outer === undefined) continue;
    const text = name.toLocaleUpperCase();
    const width = context.measureText(text).width;
    const at = placeGroundName(shoreOf(outer, pixel), { width, height }, occupied, screen);
    if (at === null) continue;
    context.direction = directionOf(text);
    context.strokeText(text, ...at);
    context.fillText(text, ...at);
    occupied.signs.add({ left: at[0] - width / 2, top: at[1] - height / 2, width, height });
  }
  context.letterSpacing = '0px';
}

/** Draws the ground of all camps, and their names on it. */
export function drawGround(
  context: CanvasRenderingContext2D,
  ground: Ground,
  shown: Pick<Shown, 'picture' | 'palette'>,
  screen: Screen,
): void {
  const { palette } = shown;
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
  drawNames(context, ground, pixel, shown, screen);
}
