/** Something that wants a place on a line, and the room it takes on both sides of it, in pixels. */
export interface Wish {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Runs of values that may not fall are replaced by their means: the pool-adjacent-violators algorithm (Ayer et al. 1955). */
function rising(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    pools.push({ sum: value, count: 1 });
    for (;;) {
      const [left, right] = pools.slice(-2);
      if (left === undefined || right === undefined) break;
      if (left.sum / left.count <= right.sum / right.count) break;
      pools.splice(-2, 2, { sum: left.sum + right.sum, count: left.count + right.count });
    }
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/**
 * Places things in their order as near as can be to where they wish to be (least squares) so that none overlaps the next and all
 * lie between two bounds; bounds too narrow for all are overrun at the end.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  let room = 0;
  const offsets = wishes.map(({ before, after }) => {
    const offset = room + before;
    room += before + after;
    return offset;
  });
  const free = Math.max(0, to - from - room);
  return rising(wishes.map(({ at }, index) => at - from - (offsets[index] ?? 0))).map(
    (slack, index) => from + Math.min(Math.max(0, slack), free) + (offsets[index] ?? 0),
  );
}
