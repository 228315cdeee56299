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

/** Columns and rows of a grid: from the first up to before the last. */
interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How dense some actors are in each cell of a grid, and the cells outside which they are not at all. */
interface Density {
  readonly values: Float32Array;
  readonly window: Window;
}

/** Adds a bell around each place. */
function densityOf(
  places: readonly Position[],
  { columns, rows, cell, left, top }: Grid,
  spread: number,
): Density {
  const values = new Float32Array(columns * rows);
  const far = Math.ceil((3 * spread) / cell);
  const window = { left: columns, right: 0, top: rows, bottom: 0 };
  for (const { x, y } of places) {
    const [column, row] = [(x - left) / cell, (top - y) / cell];
    const [fromColumn, fromRow] = [Math.floor(column) - far, Math.floor(row) - far];
    const reached = {
      left: Math.max(0, fromColumn),
      right: Math.min(columns, Math.ceil(column + far)),
      top: Math.max(0, fromRow),
      bottom: Math.min(rows, Math.ceil(row + far)),
    };
    // A bell is the product of one across and one down.
    const bell = (away: number): number => Math.exp(-((away * cell) ** 2) / (2 * spread * spread));
    const across = Float64Array.from(
      { length: Math.max(0, reached.right - reached.left) },
      (_, at) => bell(reached.left + at + 0.5 - column),
    );
    for (let at = reached.top; at < reached.bottom; at += 1) {
      const down = bell(at + 0.5 - row);
      for (let on = reached.left; on < reached.right; on += 1) {
        const index = at * columns + on;
        values[index] = (values[index] ?? 0) + down * (across[on - reached.left] ?? 0);
      }
    }
    // One cell more, so that no outline ends at the edge of the window.
    window.left = Math.min(window.left, Math.max(0, reached.left - 1));
    window.right = Math.max(window.right, Math.min(columns, reached.right + 1));
    window.top = Math.min(window.top, Math.max(0, reached.top - 1));
    window.bottom = Math.max(window.bottom, Math.min(rows, reached.bottom + 1));
  }
  return { values, window };
}

/** How dense the densest other is, for each of several in each cell: found once, from the two densest of the cell. */
class Rivals {
  readonly #densest: Float32Array;
  readonly #second: Float32Array;
  readonly #winner: Uint16Array;

  constructor(densities: readonly Density[], { columns, rows }: Grid) {
    const cells = columns * rows;
    this.#densest = new Float32Array(cells);
    this.#second = new Float32Array(cells);
    this.#winner = new Uint16Array(cells);
    densities.forEach((density, at) => this.#enter(density, at, columns));
  }

  #enter({ values, window }: Density, at: number, columns: number): void {
    for (let row = window.top; row < window.bottom; row += 1)
      for (let column = window.left; column < window.right; column += 1) {
        const index = row * columns + column;
        const value = values[index] ?? 0;
        const densest = this.#densest[index] ?? 0;
        if (value > densest) {
          this.#second[index] = densest;
          this.#densest[index] = value;
          this.#winner[index] = at;
        } else if (value > (this.#second[index] ?? 0)) this.#second[index] = value;
      }
  }

  of(at: number, index: number): number {
    return (this.#winner[index] === at ? this.#second[index] : this.#densest[index]) ?? 0;
  }
}

/** Outlines of a camp, found in its window and told in cells of the whole grid. */
function outlinesIn(
  { values, window }: Density,
  rival: (index: number) => number,
  columns: number,
): ContourMultiPolygon[] {
  const [width, height] = [window.right - window.left, window.bottom - window.top];
  if (width <= 0 || height <= 0) return [];
  const outline = contours().size([width, height]);
  return [shore, ...innerLevels].map((level) => {
    // Above zero where the camp is denser than a level and than any other.
    const above = new Array<number>(width * height);
    let at = 0;
    for (let row = window.top; row < window.bottom; row += 1)
      for (let column = window.left; column < window.right; column += 1) {
        const index = row * columns + column;
        above[at] = (values[index] ?? 0) - Math.max(level, rival(index));
        at += 1;
      }
    const { coordinates, ...rest } = outline.contour(above, 0);
    const moved = ([column = 0, row = 0]: number[]) => [column + window.left, row + window.top];
    return {
      ...rest,
      coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(moved))),
    };
  });
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
  const rivals = new Rivals(densities, grid);
  return {
    ...grid,
    camps: camps.flatMap(({ id, name }, at): CampGround[] => {
      const own = densities[at];
      const levels =
        own === undefined ? [] : outlinesIn(own, (index) => rivals.of(at, index), grid.columns);
      const [outer] = levels;
      if (outer === undefined || outer.coordinates.length === 0) return [];
      return [{ camp: id, name, levels }];
    }),
  };
}
