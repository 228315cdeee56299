import { BoxGrid, overlap, type Box } from './boxGrid.ts';

/** A label that wants a place. Pixels; y grows downward. */
export interface LabelRequest {
  readonly key: string;
  /** Center and radius of the sign that it names. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Greater first. */
  readonly priority: number;
  /** Placed even where it cannot be clear of everything; never over another label that must stand. */
  readonly must: boolean;
}

export interface PlacedLabel extends Box {
  readonly key: string;
  /** Which of the eight places around its sign it has. */
  readonly place: number;
  readonly align: 'left' | 'center' | 'right';
}

type Sign = Pick<LabelRequest, 'key' | 'x' | 'y' | 'radius'>;
/** For labels by key which of the eight places they had. */
export type KeptPlaces = ReadonlyMap<string, number>;

type Points = readonly (readonly [number, number])[];
interface KeyedBox extends Box {
  readonly key: string;
}

const gap = 4;
/** How many label areas of signs, and points of lines, under a label are too many to be told apart. */
const enoughSigns = 1.5;
const enoughCrossings = 17;

/** A place on another label is worse than any that is on none; of several such the one that covers least is taken. */
const worse = 100;

/** The eight places around a sign, the best loved first. */
function candidates({ key, x, y, radius, width, height }: LabelRequest): PlacedLabel[] {
  const near = radius * 0.72 + 1;
  const box = (left: number, top: number, align: PlacedLabel['align']) => ({
    key,
    left,
    top,
    width,
    height,
    align,
  });
  const boxes = [
    box(x + radius + gap, y - height / 2, 'left'),
    box(x - radius - gap - width, y - height / 2, 'right'),
    box(x - width / 2, y + radius + gap - 1, 'center'),
    box(x - width / 2, y - radius - gap - height + 1, 'center'),
    box(x + near, y + near, 'left'),
    box(x + near, y - near - height, 'left'),
    box(x - near - width, y + near, 'right'),
    box(x - near - width, y - near - height, 'right'),
  ];
  return boxes.map((placed, place) => ({ ...placed, place }));
}

/** What a label has to keep clear of. */
interface Obstacles {
  readonly frame: Box;
  /** What lies over the sheet: there a label would be as hidden as beyond the frame. */
  readonly covers: readonly Box[];
  readonly signs: BoxGrid<KeyedBox>;
  readonly lines: BoxGrid<Box>;
  readonly labels: BoxGrid<PlacedLabel>;
}

/** How badly a place suits: lower is better. `clear` is false where a label that need not stand may not. */
function judge(
  box: PlacedLabel,
  { frame, covers, signs, lines, labels }: Obstacles,
): { readonly score: number; readonly clear: boolean } {
  const area = box.width * box.height || 1;
  const covered = covers.reduce((sum, cover) => sum + overlap(box, cover) / area, 0);
  const outside = 1 - overlap(box, frame) / area + covered;
  let onLabels = 0;
  labels.visitNear(box, (other) => {
    onLabels += overlap(box, other) / area;
    return true;
  });
  let onSigns = 0;
  signs.visitNear(box, (sign) => {
    if (sign.key !== box.key) onSigns += overlap(box, sign) / area;
    return onSigns < enoughSigns;
  });
  let crossings = 0;
  lines.visitNear(box, (point) => {
    if (isWithin(point, box)) crossings += 1;
    return crossings < enoughCrossings;
  });
  return {
    score:
      box.place * 0.06 +
      (onLabels === 0 ? 0 : worse) +
      onLabels * 40 +
      onSigns * 5 +
      outside * 20 +
      Math.min(2, crossings * 0.12),
    clear: onLabels === 0 && onSigns < 0.12 && outside < 0.01,
  };
}

const isWithin = (point: Box, { left, top, width, height }: Box): boolean =>
  point.left >= left && point.left <= left + width && point.top >= top && point.top <= top + height;

function bestPlace(
  request: LabelRequest,
  obstacles: Obstacles,
  kept: KeptPlaces | null,
): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  const onlyPlace = request.must ? undefined : kept?.get(request.key);
  if (kept !== null && !request.must && onlyPlace === undefined) return null;
  for (const box of candidates(request)) {
    if (onlyPlace !== undefined && box.place !== onlyPlace) continue;
    const { score, clear } = judge(box, obstacles);
    if (score >= bestScore || !(request.must || clear)) continue;
    best = box;
    bestScore = score;
  }
  return best;
}

/**
 * Greedy placement of labels: each, by priority, takes the place that costs least against labels already placed, signs,
 * the frame and the lines in focus; one that would cover another label is dropped, unless it must stand, and then the
 * other gives way only if it need not.
 *
 * @param frame the visible part of the sheet
 * @param lines points along the lines in focus
 * @param nameless signs that ask for no label
 * @param covers what lies over the sheet
 * @param kept where labels stood before: one that need not stand stays there or goes, so that none jumps while others come
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: Box,
  lines: Points = [],
  nameless: readonly Sign[] = [],
  covers: readonly Box[] = [],
  kept: KeptPlaces | null = null,
): PlacedLabel[] {
  const obstacles: Obstacles = {
    frame,
    covers,
    signs: new BoxGrid(),
    lines: new BoxGrid(),
    labels: new BoxGrid(),
  };
  for (const { key, x, y, radius } of [...requests, ...nameless])
    obstacles.signs.add({
      key,
      left: x - radius,
      top: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    });
  for (const [left, top] of lines) obstacles.lines.add({ left, top, width: 0, height: 0 });
  const order = [...requests].sort(
    (a, b) =>
      Number(b.must) - Number(a.must) || b.priority - a.priority || (a.key < b.key ? -1 : 1),
  );
  return order.flatMap((request) => {
    const placed = bestPlace(request, obstacles, kept);
    if (placed === null) return [];
    obstacles.labels.add(placed);
    return [placed];
  });
}
