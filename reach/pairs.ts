/** The ways out of each actor, or into each, as compressed sparse rows: row `a` is `start[a]` … `start[a + 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  /** The number of the pair. */
  readonly pair: Int32Array;
  /** The actor at its other end, ascending within a row. */
  readonly other: Int32Array;
}

/**
 * Ordered pairs of actors joined by at least one relation, whatever it means, by number. A relation gives two pairs, one each
 * way. It depends on no date and no assumption, so one serves all questions.
 */
export interface Pairs {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** The relations of pair `p` are `relation[relationStart[p]]` … in order of their ids: twice the number of the relation, and one more where the pair goes against it. */
  readonly relationStart: Int32Array;
  readonly relation: Int32Array;
  readonly out: Adjacency;
  readonly into: Adjacency;
}

/** Numbers sorted by a key below `keys`, equal keys in the order given (counting sort), and where each key starts. */
function sortedBy(
  order: Int32Array,
  keyOf: Int32Array,
  keys: number,
): { sorted: Int32Array; start: Int32Array } {
  const start = new Int32Array(keys + 1);
  for (const item of order)
    start[(keyOf[item] as number) + 1] = (start[(keyOf[item] as number) + 1] as number) + 1;
  for (let key = 0; key < keys; key += 1)
    start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  const next = start.slice();
  const sorted = new Int32Array(order.length);
  for (const item of order) {
    const key = keyOf[item] as number;
    const at = next[key] as number;
    sorted[at] = item;
    next[key] = at + 1;
  }
  return { sorted, start };
}

const countUp = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at);

/** Builds the pairs of some relations in the order given, by two counting sorts: time and memory grow with the relations alone. */
export function createPairs(
  actors: ReadonlyMap<string, { readonly number: number }>,
  relations: readonly { readonly source: string; readonly target: string }[],
): Pairs {
  const from = new Int32Array(relations.length * 2);
  const to = new Int32Array(relations.length * 2);
  const codes: number[] = [];
  for (const [at, { source, target }] of relations.entries()) {
    const a = actors.get(source)?.number;
    const b = actors.get(target)?.number;
    if (a === undefined || b === undefined || a === b) continue;
    from[2 * at] = a;
    to[2 * at] = b;
    from[2 * at + 1] = b;
    to[2 * at + 1] = a;
    codes.push(2 * at, 2 * at + 1);
  }
  const { sorted: relation } = sortedBy(
    sortedBy(Int32Array.from(codes), to, actors.size).sorted,
    from,
    actors.size,
  );
  const differs = (at: number): boolean =>
    at === 0 ||
    from[relation[at] as number] !== from[relation[at - 1] as number] ||
    to[relation[at] as number] !== to[relation[at - 1] as number];
  let count = 0;
  for (let at = 0; at < relation.length; at += 1) if (differs(at)) count += 1;
  const source = new Int32Array(count);
  const target = new Int32Array(count);
  const relationStart = new Int32Array(count + 1);
  let pair = -1;
  for (let at = 0; at < relation.length; at += 1) {
    if (!differs(at)) continue;
    pair += 1;
    source[pair] = from[relation[at] as number] as number;
    target[pair] = to[relation[at] as number] as number;
    relationStart[pair] = at;
  }
  relationStart[count] = relation.length;
  const rows = sortedBy(countUp(count), source, actors.size);
  const columns = sortedBy(countUp(count), target, actors.size);
  const out: Adjacency = { start: rows.start, pair: rows.sorted, other: target };
  const into: Adjacency = {
    start: columns.start,
    pair: columns.sorted,
    other: columns.sorted.map((at) => source[at] as number),
  };
  return { count, source, target, relationStart, relation, out, into };
}

/** The number of the pair from one actor to another in a row of ways out, or -1 (binary search). */
export function pairBetween({ start, pair, other }: Adjacency, from: number, to: number): number {
  let low = start[from] as number;
  let high = (start[from + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = other[middle] as number;
    if (found === to) return pair[middle] as number;
    if (found < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
