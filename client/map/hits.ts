import { pointAt, type Curve, type Point } from './curve.ts';
import type { Picture } from './picture.ts';
import { fromScreen, toScreen, type Screen } from './screen.ts';

/** Pixels around a sign, and beside a line, within which the pointer means it. */
const reach = { sign: 3, line: 6 } as const;

/** Distance of a point from a curve, in the unit of both. */
function distanceTo(curve: Curve, [x, y]: Point): number {
  const pieces = curve.curvature === 0 ? 1 : 16;
  let least = Number.POSITIVE_INFINITY;
  let [ax, ay] = curve.source;
  for (let at = 1; at <= pieces; at += 1) {
    const [bx, by] = pointAt(curve, at / pieces);
    const [dx, dy] = [bx - ax, by - ay];
    const along = dx * dx + dy * dy;
    const t = along === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / along));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    [ax, ay] = [bx, by];
  }
  return least;
}

/** The line nearest to a point, within reach of it. */
export function nearestLine<Line extends Curve>(lines: Iterable<Line>, point: Point): Line | null {
  let nearest: Line | null = null;
  let least: number = reach.line;
  for (const line of lines) {
    const away = distanceTo(line, point);
    if (away > least) continue;
    nearest = line;
    least = away;
  }
  return nearest;
}

/** Numbers of an actor in the index, and of a strand. */
const perActor = 3;
const perStrand = 5;

/**
 * What of a picture lies where, in plain numbers: some ten thousand comparisons are quicker than asking the graphics card.
 * It is made anew when the picture changes.
 */
export class HitIndex {
  readonly #actors: readonly string[];
  readonly #discs: Float64Array;
  readonly #strands: readonly string[];
  readonly #curves: Float64Array;

  constructor({ graph, strands }: Picture) {
    this.#actors = graph.nodes();
    this.#discs = new Float64Array(graph.order * perActor);
    let at = 0;
    graph.forEachNode((_key, { x, y, size }) => {
      this.#discs.set([x, y, size], at);
      at += perActor;
    });
    // The lines of events are too thin to be meant.
    this.#strands = graph.filterEdges((key) => strands.has(key));
    this.#curves = new Float64Array(this.#strands.length * perStrand);
    at = 0;
    for (const key of this.#strands) {
      const from = graph.getSourceAttributes(key);
      const to = graph.getTargetAttributes(key);
      const { curvature } = graph.getEdgeAttributes(key);
      this.#curves.set([from.x, from.y, to.x, to.y, curvature], at);
      at += perStrand;
    }
  }

  #disc(at: number, field: 0 | 1 | 2): number {
    return this.#discs[at * perActor + field] ?? 0;
  }

  /** The actor whose sign lies under a pixel, the nearest if several do; null if none does. */
  actorAt(screen: Screen, pixel: Point, around: number = reach.sign): string | null {
    const [x, y] = fromScreen(screen, pixel);
    let nearest: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.#actors.length; at += 1) {
      const away = Math.hypot(this.#disc(at, 0) - x, this.#disc(at, 1) - y) * screen.scale;
      if (away >= least || away > this.#disc(at, 2) * screen.signs + around) continue;
      nearest = this.#actors[at] ?? null;
      least = away;
    }
    return nearest;
  }

  /** The strand whose line runs under a pixel, by its key; null if none does. */
  strandAt(screen: Screen, pixel: Point): string | null {
    const place = fromScreen(screen, pixel);
    let nearest: string | null = null;
    let least: number = reach.line;
    for (let at = 0; at < this.#strands.length; at += 1) {
      const curve = this.#curves.subarray(at * perStrand, (at + 1) * perStrand);
      if (!isNear(curve, place, reach.line / screen.scale)) continue;
      const [ax = 0, ay = 0, bx = 0, by = 0, curvature = 0] = curve;
      const source = toScreen(screen, { x: ax, y: ay });
      const target = toScreen(screen, { x: bx, y: by });
      const away = distanceTo({ source, target, curvature }, pixel);
      if (away > least) continue;
      nearest = this.#strands[at] ?? null;
      least = away;
    }
    return nearest;
  }
}

/** Whether a place may lie on a curve: it lies within the box of its ends, widened by how far it bends. */
function isNear(curve: Float64Array, [x, y]: Point, margin: number): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0, curvature = 0] = curve;
  const bend =
    curvature === 0 ? margin : margin + Math.abs(curvature) * Math.hypot(bx - ax, by - ay);
  return (
    x >= Math.min(ax, bx) - bend &&
    x <= Math.max(ax, bx) + bend &&
    y >= Math.min(ay, by) - bend &&
    y <= Math.max(ay, by) + bend
  );
}
