import { BoxGrid, overlap, type Box } from './boxGrid.ts';
import { samplesOf, type Point } from './curve.ts';
import { toScreen, type Screen } from './screen.ts';
import { isFolded, type Picture } from './picture.ts';

/** What the name of a ground keeps clear of, on the screen. */
export interface Occupied {
  readonly signs: BoxGrid<Box>;
  readonly lines: BoxGrid<Box>;
  /** Names of grounds that stand already. */
  readonly names: BoxGrid<Box>;
  /** What lies over the sheet: a name under it would be cut off, so none stands there at any cost. */
  readonly covers: BoxGrid<Box>;
}

/** Beyond so many strands lines lie everywhere, and are not looked at. */
const mostStrands = 700;

/** What is on the screen beside the picture. */
export interface Taken {
  /** The names of actors. */
  readonly names: readonly Box[];
  /** What lies over the sheet. */
  readonly covers: readonly Box[];
}

/** What lies on the screen already. */
export function occupiedBy(picture: Picture, taken: Taken, screen: Screen): Occupied {
  const signs = new BoxGrid<Box>();
  const lines = new BoxGrid<Box>();
  const covers = new BoxGrid<Box>();
  for (const cover of taken.covers) covers.add(cover);
  picture.graph.forEachNode((_key, look) => {
    const [x, y] = toScreen(screen, look);
    const radius = look.size * screen.signs;
    signs.add({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius });
  });
  for (const name of taken.names) signs.add(name);
  if (picture.strands.size <= mostStrands)
    picture.graph.forEachEdge((key, { curvature }, _source, _target, from, to) => {
      const strand = picture.strands.get(key);
      if (strand === undefined || isFolded(picture, strand)) return;
      const ends = { source: toScreen(screen, from), target: toScreen(screen, to), curvature };
      for (const [left, top] of samplesOf(ends)) lines.add({ left, top, width: 0, height: 0 });
    });
  return { signs, lines, names: new BoxGrid(), covers };
}

/** Pixels between places that are tried, and from the shore to the middle of the name. */
const step = 26;
const inland = 17;

/** A name that would cost more is not written: under others nobody could read it. */
const dearest = 9;

/** The share of a box that others cover; more than 1 where they lie over each other. */
function coveredBy(box: Box, others: BoxGrid<Box>): number {
  let covered = 0;
  others.visitNear(box, (other) => {
    covered += overlap(box, other) / (box.width * box.height);
    return true;
  });
  return covered;
}

/** What a place costs: other names most, then covered signs, then lines under the name. */
function costOf(box: Box, { signs, lines, names }: Occupied): number {
  let crossings = 0;
  lines.visitNear(box, ({ left, top }) => {
    const isUnder =
      left >= box.left &&
      left <= box.left + box.width &&
      top >= box.top &&
      top <= box.top + box.height;
    if (isUnder) crossings += 1;
    return true;
  });
  return coveredBy(box, names) * 90 + coveredBy(box, signs) * 60 + crossings * 0.5;
}

/**
 * Where the name of a ground stands: along its shore, on the land, where it covers least; of equal places the uppermost.
 *
 * @param shore points of the outline, in pixels
 * @param size of the name
 * @returns the middle of the name; null where there is no room for it on the screen
 */
export function placeGroundName(
  shore: readonly Point[],
  size: { readonly width: number; readonly height: number },
  occupied: Occupied,
  screen: Screen,
): Point | null {
  const middle: Point = [
    shore.reduce((sum, [x]) => sum + x, 0) / shore.length,
    shore.reduce((sum, [, y]) => sum + y, 0) / shore.length,
  ];
  let best: Point | null = null;
  let least = dearest;
  let since = step;
  shore.forEach((point, at) => {
    const before = shore[at - 1] ?? point;
    since += Math.hypot(point[0] - before[0], point[1] - before[1]);
    if (since < step) return;
    since = 0;
    const [dx, dy] = [middle[0] - point[0], middle[1] - point[1]];
    const length = Math.hypot(dx, dy) || 1;
    // A name is wider than high: from the sides it moves inland by half of its width.
    const inward = inland + (Math.abs(dx) / length) * (size.width / 2);
    const [x, y] = [point[0] + (dx / length) * inward, point[1] + (dy / length) * inward];
    const box = { left: x - size.width / 2, top: y - size.height / 2, ...size };
    const isOn =
      box.left > 4 &&
      box.top > 4 &&
      box.left + size.width < screen.width - 4 &&
      box.top + size.height < screen.height - 4;
    if (!isOn || coveredBy(box, occupied.covers) > 0) return;
    const cost = costOf(box, occupied) + (y - middle[1]) / screen.height;
    if (cost < least) {
      best = [x, y];
      least = cost;
    }
  });
  return best;
}
