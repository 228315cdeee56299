import type { Network } from './network.ts';

/** A graph by numbers: whom actor `a` leads to is `other[start[a]]` … `other[start[a + 1] - 1]`. */
export interface Numbered {
  readonly actors: readonly string[];
  readonly start: Int32Array;
  readonly other: Int32Array;
}

/** Actors by number in the order of the graph, with whom each leads to. */
export function numbered(graph: Network['graph']): Numbered {
  const actors = graph.nodes();
  const numbers = new Map(actors.map((actor, at) => [actor, at]));
  const start = new Int32Array(actors.length + 1);
  const other: number[] = [];
  for (const [at, actor] of actors.entries()) {
    graph.forEachOutboundNeighbor(actor, (next) => other.push(numbers.get(next) as number));
    start[at + 1] = other.length;
  }
  return { actors, start, other: Int32Array.from(other) };
}
