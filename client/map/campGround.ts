import { contours, type ContourMultiPolygon } from 'd3-contour';
import type { Position } from '../graph/layout.ts';
import type { Point } from './curve.ts';
import { toScreen, type Screen } from './screen.ts';
import type { SceneCamp } from './mapScene.ts';

/** The ground of one camp. */
interface CampGround {
  /** The id of the camp. */
  readonly camp: string;
  readonly name: string;
  /** From the outermost in, in cells of the grid. */
  readonly levels: readonly ContourMultiPolygon[];
}

/** The ground under the signs: where a camp stands, and nowhere else. */
export interface Ground {
  readonly camps: readonly CampGround[];
  /** Units of position per cell, and where the grid begins: its left, and its top, since rows go down. */
  readonly cell: number;
  readonly left: number;
  readonly top: number;
}

/** A place in the grid of a ground: column and row, which need not be whole. */
export type Cell = readonly [number, number];

/** Where the cells of a ground lie on the screen. */
export const pixelOf =
  ({ left, top, cell }: Ground, screen: Screen) =>
  ([column, row]: Cell): Point =>
    toScreen(screen, { x: left + column * cell, y: top - row * cell });

/** Cells of the longer side of the grid. */
const longest = 240;
/** How far a sign spreads around itself, beside the distance that signs have on average. */
const spreadShare = 0.62;
/** Density at which a camp begins, beside that of one sign in its own place, and where further lines lie. */
const shore = 0.3;
const innerLevels = [1.1, 2.2] as const;

type Grid = {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly left: number;
  readonly top: number;
};

function gridAround(places: readonly Position[], margin: number): Grid {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const left = Math.min(...xs) - margin;
  const top = Math.max(...ys) + margin;
  const width = Math.max(...xs) + margin - left;
  const height = top - (Math.min(...ys) - margin);
  const cell = Math.max(width, height) / longest;
  return { columns: Math.ceil(width / cell), rows: Math.ceil(height / cell), cell, left, top };
}

/** Adds a bell around each place. */
function densityOf(
  places: readonly Position[],
  { columns, rows, cell, left, top }: Grid,
  spread: number,
): Float32Array {
  const density = new Float32Array(columns * rows);
  const far = Math.ceil((3 * spread) / cell);
  for (const { x, y } of places) {
    const [column, row] = [(x - left) / cell, (top - y) / cell];
    for (let at = Math.max(0, Math.floor(row) - far); at < Math.min(rows, row + far); at += 1)
      for (
        let on = Math.max(0, Math.floor(column) - far);
        on < Math.min(columns, column + far);
        on += 1
      ) {
        const away = Math.hypot(on + 0.5 - column, at + 0.5 - row) * cell;
        const index = at * columns + on;
        density[index] = (density[index] ?? 0) + Math.exp(-(away * away) / (2 * spread * spread));
      }
  }
  return density;
}

/** How dense the densest other is, for each of several in each cell: found once, from the two densest of the cell. */
class Rivals {
  readonly #densest: Float32Array;
  readonly #second: Float32Array;
  readonly #winner: Uint16Array;

  constructor(densities: readonly Float32Array[], cells: number) {
    this.#densest = new Float32Array(cells);
    this.#second = new Float32Array(cells);
    this.#winner = new Uint16Array(cells);
    densities.forEach((density, at) =>
      density.forEach((value, index) => {
        if (value > (this.#densest[index] ?? 0)) {
          this.#second[index] = this.#densest[index] ?? 0;
          this.#densest[index] = value;
          this.#winner[index] = at;
        } else if (value > (this.#second[index] ?? 0)) this.#second[index] = value;
      }),
    );
  }

  of(at: number, index: number): number {
    return (this.#winner[index] === at ? this.#second[index] : this.#densest[index]) ?? 0;
  }
}

/**
 * The ground of camps: the outline of where their actors are dense, up to where those of another camp, or of none, are denser,
 * so that no ground lies on another. It is made from all actors that have a place, whatever is shown.
 *
 * @returns null where there is no camp
 */
export function groundOf(
  camps: readonly SceneCamp[],
  positions: Readonly<Record<string, Position>>,
): Ground | null {
  const places = Object.values(positions);
  if (camps.length === 0 || places.length === 0) return null;
  const around = gridAround(places, 0);
  const spacing = Math.sqrt(
    (around.columns * around.rows * around.cell * around.cell) / places.length,
  );
  const spread = Math.max(spacing * spreadShare, around.cell * 2);
  const grid = gridAround(places, spread * 3);
  const inCamp = new Set(camps.flatMap(({ members }) => members));
  const placesOf = (members: readonly string[]): Position[] =>
    members.flatMap((key) => positions[key] ?? []);
  const others = Object.entries(positions).flatMap(([key, place]) =>
    inCamp.has(key) ? [] : [place],
  );
  const densities = [...camps.map(({ members }) => placesOf(members)), others].map((some) =>
    densityOf(some, grid, spread),
  );
  const { columns, rows } = grid;
  const rivals = new Rivals(densities, columns * rows);
  const outline = contours().size([columns, rows]);
  return {
    ...grid,
    camps: camps.flatMap(({ id, name }, at): CampGround[] => {
      const own = densities[at] ?? new Float32Array();
      // Above zero where the camp is denser than a level and than any other.
      const above = (level: number): number[] =>
        Array.from(own, (density, index) => density - Math.max(level, rivals.of(at, index)));
      const levels = [shore, ...innerLevels].map((level) => outline.contour(above(level), 0));
      const [outer] = levels;
      if (outer === undefined || outer.coordinates.length === 0) return [];
      return [{ camp: id, name, levels }];
    }),
  };
}
