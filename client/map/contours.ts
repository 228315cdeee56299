import { contourDensity, type ContourMultiPolygon } from 'd3-contour';

/** The ground under the signs: density of actors, nothing more. In the coordinates of the positions given. */
export interface Ground {
  readonly polygons: readonly ContourMultiPolygon[];
  /** Pixels of the density grid per unit of position, and where the grid begins. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

const side = 320;
const margin = 90;

/** Density contours of positions, from the outermost in; null for fewer than three. */
export function groundOf(
  points: readonly { readonly x: number; readonly y: number }[],
): Ground | null {
  if (points.length < 3) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const extent = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
  const scale = side / extent;
  const size = side + 2 * margin;
  const levels = contourDensity<{ x: number; y: number }>()
    .x(({ x }) => (x - left) * scale + margin)
    .y(({ y }) => (y - top) * scale + margin)
    .size([size, size])
    .cellSize(4)
    .bandwidth(26)
    .thresholds(7)([...points]);
  // The outermost level is laid further out than d3 would, so that every sign stands on land.
  const base = contourDensity<{ x: number; y: number }>()
    .x(({ x }) => (x - left) * scale + margin)
    .y(({ y }) => (y - top) * scale + margin)
    .size([size, size])
    .cellSize(4)
    .bandwidth(26)
    .thresholds([(levels[0]?.value ?? 0) * 0.28])([...points]);
  return {
    polygons: [...base, ...levels],
    scale,
    left: left - margin / scale,
    top: top - margin / scale,
  };
}

/**
 * Draws the ground.
 * @param toScreen a position to pixels of the screen
 */
export function drawGround(
  context: CanvasRenderingContext2D,
  ground: Ground,
  toScreen: (x: number, y: number) => { x: number; y: number },
  land: string,
  contour: string,
): void {
  ground.polygons.forEach((polygon, level) => {
    const path = new Path2D();
    for (const ring of polygon.coordinates.flat()) {
      ring.forEach((point, index) => {
        const { x, y } = toScreen(
          (point[0] ?? 0) / ground.scale + ground.left,
          (point[1] ?? 0) / ground.scale + ground.top,
        );
        if (index === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      });
      path.closePath();
    }
    context.fillStyle = land;
    context.strokeStyle = contour;
    context.lineWidth = 1;
    if (level === 0) context.fill(path, 'evenodd');
    context.stroke(path);
  });
}
