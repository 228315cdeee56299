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
  /** Which of the places around its sign it has. */
  readonly place: number;
  readonly align: 'left' | 'center' | 'right';
}

type Sign = Pick<LabelRequest, 'key' | 'x' | 'y' | 'radius'>;
/** For labels by key which place they had. */
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

/** Where a stretch of some length comes to lie between two bounds, moved as little as may be. */
const slid = (from: number, length: number, low: number, room: number): number =>
  Math.max(low, Math.min(from, low + room - length));

/** The eight places around a sign, the best loved first, and those that slide along it to stay within the frame. */
function candidates({ key, x, y, radius, width, height }: LabelRequest, frame: Box): PlacedLabel[] {
  const near = radius * 0.72 + 1;
  const alongX = slid(x - width / 2, width, frame.left, frame.width);
  const alongY = slid(y - height / 2, height, frame.top, frame.height);
  const box = (place: number, left: number, top: number, align: PlacedLabel['align']) => ({
    key,
    place,
    left,
    top,
    width,
    height,
    align,
  });
  const [rightOf, leftOf] = [x + radius + gap, x - radius - gap - width];
  const [below, above] = [y + radius + gap - 1, y - radius - gap - height + 1];
  const boxes = [
    box(0, rightOf, y - height / 2, 'left'),
    box(1, leftOf, y - height / 2, 'right'),
    box(2, x - width / 2, below, 'center'),
    box(3, x - width / 2, above, 'center'),
    box(4, x + near, y + near, 'left'),
    box(5, x + near, y - near - height, 'left'),
    box(6, x - near - width, y + near, 'right'),
    box(7, x - near - width, y - near - height, 'right'),
  ];
  if (alongX !== x - width / 2)
    boxes.push(box(8, alongX, below, 'center'), box(9, alongX, above, 'center'));
  if (alongY !== y - height / 2)
    boxes.push(box(10, rightOf, alongY, 'left'), box(11, leftOf, alongY, 'right'));
  return boxes;
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

/** The share of a box that is not seen, beyond the frame or under what covers the sheet. */
function unseen(box: Box, { frame, covers }: Pick<Obstacles, 'frame' | 'covers'>): number {
  const area = box.width * box.height || 1;
  const covered = covers.reduce((sum, cover) => sum + overlap(box, cover) / area, 0);
  return 1 - overlap(box, frame) / area + covered;
}

/** A share of a label that may be unseen: its letters do not fill its box. */
const tolerable = 0.01;

/**
 * How badly a place suits: lower is better. `isWhole` says that it is seen and on no other label; `clear` is false where a
 * label that need not stand may not.
 */
function judge(
  box: PlacedLabel,
  obstacles: Obstacles,
): { readonly score: number; readonly isWhole: boolean; readonly clear: boolean } {
  const { signs, lines, labels } = obstacles;
  const area = box.width * box.height || 1;
  const outside = unseen(box, obstacles);
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
  const isWhole = onLabels === 0 && outside < tolerable;
  return {
    score:
      box.place * 0.06 +
      (onLabels === 0 ? 0 : worse) +
      onLabels * 40 +
      onSigns * 5 +
      outside * 20 +
      Math.min(2, crossings * 0.12),
    isWhole,
    clear: isWhole && onSigns < 0.12,
  };
}

const isWithin = (point: Box, { left, top, width, height }: Box): boolean =>
  point.left >= left && point.left <= left + width && point.top >= top && point.top <= top + height;

/** A place, and whether a label there is seen whole and on no other. */
interface Chosen {
  readonly place: PlacedLabel;
  readonly isWhole: boolean;
}

function bestPlace(
  request: LabelRequest,
  obstacles: Obstacles,
  kept: KeptPlaces | null,
): Chosen | null {
  let best: Chosen | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  const onlyPlace = request.must ? undefined : kept?.get(request.key);
  if (kept !== null && !request.must && onlyPlace === undefined) return null;
  for (const place of candidates(request, obstacles.frame)) {
    if (onlyPlace !== undefined && place.place !== onlyPlace) continue;
    const { score, isWhole, clear } = judge(place, obstacles);
    if (score >= bestScore || !(request.must || clear)) continue;
    best = { place, isWhole };
    bestScore = score;
  }
  return best;
}

/** Those that must stand in the order in which they choose: first who has the fewest places that are seen whole. */
function inTurn(musts: readonly LabelRequest[], obstacles: Obstacles): LabelRequest[] {
  const freedom = new Map(
    musts.map((request) => [
      request.key,
      candidates(request, obstacles.frame).filter((box) => unseen(box, obstacles) < tolerable)
        .length,
    ]),
  );
  const turn = ({ key }: LabelRequest): number => freedom.get(key) ?? 0;
  return musts.toSorted((a, b) => turn(a) - turn(b) || byPriority(a, b));
}

const byPriority = (a: LabelRequest, b: LabelRequest): number =>
  b.priority - a.priority || (a.key < b.key ? -1 : 1);

/** How often those for whom no place was left may choose first instead. */
const mostTurns = 4;

/**
 * Places the labels that must stand: each in its turn takes the place that costs least. Where somebody is left with a place
 * on another or one that is not seen whole, it is tried again with him first; the arrangement with the fewest such is taken.
 * @returns where they stand, in the order in which they chose, and as obstacles to others
 */
function placeMusts(
  musts: readonly LabelRequest[],
  obstacles: Obstacles,
): { readonly placed: readonly PlacedLabel[]; readonly labels: Obstacles['labels'] } {
  let best: ReturnType<typeof placeMusts> = { placed: [], labels: obstacles.labels };
  let fewest = Number.POSITIVE_INFINITY;
  let order = inTurn(musts, obstacles);
  for (let turn = 0; turn < mostTurns && fewest > 0; turn += 1) {
    const labels: Obstacles['labels'] = new BoxGrid();
    const squeezed = new Set<string>();
    const placed = order.flatMap((request) => {
      const chosen = bestPlace(request, { ...obstacles, labels }, null);
      if (chosen === null) return [];
      if (!chosen.isWhole) squeezed.add(request.key);
      labels.add(chosen.place);
      return [chosen.place];
    });
    if (squeezed.size < fewest) best = { placed, labels };
    fewest = Math.min(fewest, squeezed.size);
    order = order.toSorted((a, b) => Number(squeezed.has(b.key)) - Number(squeezed.has(a.key)));
  }
  return best;
}

/**
 * Placement of labels: those that must stand first, then, by priority, the others, each where it costs least against labels
 * already placed, signs, the frame and the lines in focus; one that need not stand is dropped where it would cover another
 * label.
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
  const { placed, labels } = placeMusts(
    requests.filter(({ must }) => must),
    obstacles,
  );
  const others = requests.filter(({ must }) => !must).sort(byPriority);
  return [
    ...placed,
    ...others.flatMap((request) => {
      const chosen = bestPlace(request, { ...obstacles, labels }, kept);
      if (chosen === null) return [];
      labels.add(chosen.place);
      return [chosen.place];
    }),
  ];
}
