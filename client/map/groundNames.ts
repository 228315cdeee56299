import type { ContourMultiPolygon } from 'd3-contour';
import { directionOf } from './breakName.ts';
import { pixelOf, type Cell, type Ground } from './campGround.ts';
import type { Point } from './curve.ts';
import type { Pen } from './pen.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { occupiedBy, placeGroundName, type Taken } from './placeGroundName.ts';
import type { Screen } from './screen.ts';

/** The name of a ground where it stands on the screen. */
export interface GroundName {
  readonly text: string;
  readonly at: Point;
}

/** Size of a ground's name in pixels at scale 1, and how far its letters stand apart. */
const letters = { size: 11, apart: 1.6 } as const;

/** The longest outline of a ground in pixels: where it is in several pieces, its name stands on the largest. */
function shoreOf({ coordinates }: ContourMultiPolygon, pixel: (cell: Cell) => Point): Point[] {
  const rings = coordinates.flatMap(([ring]) => (ring === undefined ? [] : [ring]));
  const longest = rings.reduce<readonly number[][]>(
    (best, ring) => (ring.length > best.length ? ring : best),
    [],
  );
  return longest.map(([column = 0, row = 0]) => pixel([column, row]));
}

function setLetters(context: Pen, palette: Palette): void {
  context.font = `600 ${letters.size * palette.scale}px ${palette.font}`;
  context.letterSpacing = `${letters.apart * palette.scale}px`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
}

/**
 * Finds a place on its ground for the name of each camp, clear of signs, of the names of actors, of each other and of what
 * lies over the sheet; a name without room is left out.
 */
export function placeGroundNames(
  context: Pen,
  ground: Ground,
  picture: Picture,
  taken: Taken,
  screen: Screen,
  palette: Palette,
): GroundName[] {
  const height = letters.size * palette.scale;
  const occupied = occupiedBy(picture, taken, screen);
  const pixel = pixelOf(ground, screen);
  setLetters(context, palette);
  // A folded camp has its name beside its sign.
  const folded = new Set([...picture.folds.values()].map(({ camp }) => camp.id));
  const placed = ground.camps.flatMap(({ camp, name, levels: [outer] }): GroundName[] => {
    if (folded.has(camp)) return [];
    const text = name.toLocaleUpperCase();
    const width = context.measureText(text).width;
    const shore = outer === undefined ? [] : shoreOf(outer, pixel);
    const at = placeGroundName(shore, { width, height }, occupied, screen);
    if (at === null) return [];
    occupied.names.add({
      left: at[0] - width / 2 - height,
      top: at[1] - height,
      width: width + 2 * height,
      height: 2 * height,
    });
    return [{ text, at }];
  });
  context.letterSpacing = '0px';
  return placed;
}

/** Writes the names of grounds. */
export function drawGroundNames(
  context: Pen,
  names: readonly GroundName[],
  palette: Palette,
): void {
  setLetters(context, palette);
  context.lineJoin = 'round';
  context.lineWidth = palette.halo;
  context.strokeStyle = palette.land;
  context.fillStyle = palette.dimInk;
  for (const { text, at } of names) {
    context.direction = directionOf(text);
    context.strokeText(text, ...at);
    context.fillText(text, ...at);
  }
  context.letterSpacing = '0px';
}
