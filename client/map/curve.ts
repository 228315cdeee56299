export type Point = readonly [number, number];

/**
 * A line between two signs: a quadratic curve whose control point lies beside the middle of the chord, `curvature` times
 * the length of the chord away from it. 0 is straight. Coordinates are of the screen, with y downward.
 */
export interface Curve {
  readonly source: Point;
  readonly target: Point;
  readonly curvature: number;
}

/** The control point; the same formula as in the WebGL programs, where y is upward. */
export const controlPoint = ({ source, target, curvature }: Curve): Point => [
  (source[0] + target[0]) / 2 + (target[1] - source[1]) * curvature,
  (source[1] + target[1]) / 2 - (target[0] - source[0]) * curvature,
];

/** The curve as SVG path data. */
export function curveData(curve: Curve): string {
  const [x, y] = controlPoint(curve);
  return `M${curve.source.join(' ')}Q${x} ${y} ${curve.target.join(' ')}`;
}

/** A point on the curve; t from 0 at the source to 1 at the target. */
export function pointAt(curve: Curve, t: number): Point {
  const control = controlPoint(curve);
  const mix = (axis: 0 | 1): number =>
    (1 - t) ** 2 * curve.source[axis] +
    2 * t * (1 - t) * control[axis] +
    t ** 2 * curve.target[axis];
  return [mix(0), mix(1)];
}

/** Points along a curve, for labels to keep clear of. */
export const samplesOf = (curve: Curve): Point[] =>
  Array.from({ length: 19 }, (_, index) => pointAt(curve, (index + 1) / 20));

/** A vector of length 1 that points the same way; of no length, itself. */
export function unit([x, y]: Point): Point {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

export const lengthOf = ({ source, target }: Curve): number =>
  Math.hypot(target[0] - source[0], target[1] - source[1]);
