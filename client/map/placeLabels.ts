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

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  readonly key: string;
  readonly align: 'left' | 'center' | 'right';
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

const gap = 4;

/** The eight places around a sign, the best loved first. */
function candidates({ key, x, y, radius, width, height }: LabelRequest): PlacedLabel[] {
  const near = radius * 0.72 + 1;
  const box = (left: number, top: number, align: PlacedLabel['align']): PlacedLabel => ({
    key,
    left,
    top,
    width,
    height,
    align,
  });
  return [
    box(x + radius + gap, y - height / 2, 'left'),
    box(x - radius - gap - width, y - height / 2, 'right'),
    box(x - width / 2, y + radius + gap - 1, 'center'),
    box(x - width / 2, y - radius - gap - height + 1, 'center'),
    box(x + near, y + near, 'left'),
    box(x + near, y - near - height, 'left'),
    box(x - near - width, y + near, 'right'),
    box(x - near - width, y - near - height, 'right'),
  ];
}

/** How much of a box a polyline crosses, in samples. */
const crossings = (box: Box, points: readonly (readonly [number, number])[]): number =>
  points.filter(
    ([x, y]) =>
      x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height,
  ).length;

/**
 * Greedy placement of labels: each, by priority, takes the place that costs least against labels already placed, signs,
 * the frame and the lines in focus; one that would cover another label is dropped, unless it must stand, and then the
 * other gives way only if it need not.
 *
 * @param frame the visible part of the sheet
 * @param lines points along the lines in focus
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: Box,
  lines: readonly (readonly [number, number])[] = [],
): PlacedLabel[] {
  const order = [...requests].sort(
    (a, b) =>
      Number(b.must) - Number(a.must) || b.priority - a.priority || (a.key < b.key ? -1 : 1),
  );
  const signs = requests.map(({ key, x, y, radius }) => ({
    key,
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const placed: PlacedLabel[] = [];
  for (const request of order) {
    let best: PlacedLabel | null = null;
    let bestScore = Number.POSITIVE_INFINITY;
    candidates(request).forEach((box, preference) => {
      const area = box.width * box.height;
      const outside = 1 - overlap(box, frame) / area;
      const onLabels = placed.reduce((sum, other) => sum + overlap(box, other), 0) / area;
      const onSigns =
        signs.reduce((sum, sign) => sum + (sign.key === request.key ? 0 : overlap(box, sign)), 0) /
        area;
      const score =
        preference * 0.06 +
        onLabels * 40 +
        onSigns * 5 +
        outside * 6 +
        Math.min(2, crossings(box, lines) * 0.12);
      const clear = onLabels === 0 && onSigns < 0.12 && outside < 0.3;
      if (score < bestScore && (request.must ? onLabels === 0 || best === null : clear)) {
        best = box;
        bestScore = score;
      }
    });
    if (best !== null) placed.push(best);
  }
  return placed;
}

/** Breaks a name into at most two lines of even length; short names stay whole, and no word is broken. */
export function breakName(name: string, longest = 17): string[] {
  if (name.length <= longest) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const cut = spaces.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
    null,
  );
  return cut === null ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}
