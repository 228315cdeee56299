/** An edge as far as its lane needs it. */
interface Ends {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

const step = 0.13;
const widest = 0.6;

/**
 * Lanes for relations between the same two actors, so that none lies on another: a curvature for each edge, 0 for one that
 * is alone or in the middle. The order is by id, so that a lane stays where it was; an edge that runs the other way has its
 * sign turned, because it bends to the other side of its own direction.
 */
export function parallelLanes(edges: readonly Ends[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Ends[]>();
  for (const edge of edges) {
    const pair =
      edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    const together = pairs.get(pair);
    if (together === undefined) pairs.set(pair, [edge]);
    else together.push(edge);
  }
  const lanes = new Map<string, number>();
  for (const together of pairs.values()) {
    together.sort((a, b) => (a.key < b.key ? -1 : 1));
    const width = together.length < 2 ? 0 : Math.min(step, widest / (together.length - 1));
    together.forEach((edge, index) => {
      const lane = (index - (together.length - 1) / 2) * width;
      lanes.set(edge.key, (edge.source < edge.target ? lane : -lane) || 0);
    });
  }
  return lanes;
}
