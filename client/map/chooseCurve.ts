import { controlPoint, type Point } from './curve.ts';
import type { SignGrid } from './signGrid.ts';

/** Lines between two actors that are to keep clear of all other signs. */
export interface Bundle {
  readonly source: string;
  readonly target: string;
  readonly from: Point;
  readonly to: Point;
  /** How far each line lies beside the middle one, in pixels, measured at the middle of the chord. */
  readonly lanes: readonly number[];
}

/** Pixels that a line keeps from a sign that is not its own. */
const clearance = 4;

/** Curvatures that are tried, the straightest first; at the largest the line stands a third of its chord to the side. */
const candidates: readonly number[] = [
  0, 0.1, -0.1, 0.18, -0.18, 0.27, -0.27, 0.38, -0.38, 0.5, -0.5, 0.66, -0.66,
];
/** Pixels that a line may stand beside its chord at most: a longer way round reads as a tie to what it goes around. */
const farthest = 150;
/** What a curve costs by itself, beside 1 for each pixel by which it runs into a sign. */
const costOfBending = 0.4;

/** The curvature of a lane: the middle of a curve lies half its curvature beside the chord. */
export const curvatureOf = (base: number, lane: number, length: number): number =>
  base + (2 * lane) / Math.max(1, length);

/** Distance of a point from a piece of a straight line. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx * dx + dy * dy;
  const t = along === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** The curve as straight pieces, shorter than the cells in which signs are sought. */
function piecesOf(from: Point, to: Point, curvature: number): Point[] {
  const control = controlPoint({ source: from, target: to, curvature });
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.max(2, Math.min(40, Math.ceil(length / (curvature === 0 ? 60 : 30))));
  return Array.from({ length: count + 1 }, (_, at): Point => {
    const t = at / count;
    const mix = (axis: 0 | 1): number =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
    return [mix(0), mix(1)];
  });
}

/**
 * How far a line runs into the signs of others, in pixels, summed over the signs; 0 if it keeps clear of all.
 * @param skip the actors whose line it is
 */
function trespass(
  from: Point,
  to: Point,
  curvature: number,
  signs: SignGrid,
  skip: readonly [string, string],
): number {
  const depth = new Map<string, number>();
  const pieces = piecesOf(from, to, curvature);
  for (let at = 1; at < pieces.length; at += 1) {
    const a = pieces[at - 1] ?? from;
    const b = pieces[at] ?? to;
    for (const { key, x, y, radius } of signs.along(a, b, clearance)) {
      if (key === skip[0] || key === skip[1]) continue;
      const into = radius + clearance - distance([x, y], a, b);
      if (into > (depth.get(key) ?? 0)) depth.set(key, into);
    }
  }
  return [...depth.values()].reduce((sum, into) => sum + into, 0);
}

/**
 * The curvature at which a bundle of lines runs into no sign that is not its own: the straightest such, else the one that
 * runs into them least.
 */
export function chooseCurve(bundle: Bundle, signs: SignGrid): number {
  const { source, target, from, to, lanes } = bundle;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const base of candidates) {
    if ((Math.abs(base) * length) / 2 > farthest) continue;
    const bending = Math.abs(base) * costOfBending;
    const cost = lanes.reduce(
      (sum, lane) =>
        sum + trespass(from, to, curvatureOf(base, lane, length), signs, [source, target]),
      bending,
    );
    if (cost < least) {
      best = base;
      least = cost;
    }
    if (cost <= bending) break;
  }
  return best;
}
