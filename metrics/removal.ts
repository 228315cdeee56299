import type { MetricDetail } from '../model/metrics.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';
import { numbered, type Numbered } from './numbered.ts';
import { undirected } from './undirected.ts';

interface Step {
  readonly actor: number;
  readonly parent: number;
  next: number;
  /** The sizes of the parts below it that hang on it alone. */
  readonly parts: number[];
  size: number;
}

/**
 * Walks one component depth-first from an actor (Hopcroft and Tarjan 1973, without recursion), and tells of each actor the
 * sizes of the parts that hang on it alone.
 */
function walkFrom(
  root: number,
  { start, other }: Numbered,
  order: Int32Array,
  low: Int32Array,
): { parts: Map<number, readonly number[]>; size: number } {
  const parts = new Map<number, readonly number[]>();
  let size = 0;
  const open = (actor: number, parent: number): Step => {
    size += 1;
    order[actor] = size;
    low[actor] = size;
    return { actor, parent, next: start[actor] as number, parts: [], size: 1 };
  };
  const stack = [open(root, -1)];
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const { actor, parent } = step;
    if (step.next === start[actor + 1]) {
      stack.pop();
      parts.set(actor, step.parts);
      const above = stack.at(-1);
      if (above === undefined) continue;
      above.size += step.size;
      low[above.actor] = Math.min(low[above.actor] as number, low[actor] as number);
      if ((low[actor] as number) >= (order[above.actor] as number)) above.parts.push(step.size);
      continue;
    }
    const to = other[step.next] as number;
    step.next += 1;
    if (order[to] === 0) stack.push(open(to, actor));
    else if (to !== parent) low[actor] = Math.min(low[actor] as number, order[to] as number);
  }
  return { parts, size };
}

/**
 * What the loss of one actor breaks: the pairs of others between whom every way passes it. An actor with such pairs is a cut
 * vertex (Hopcroft and Tarjan 1973); the sizes of the parts that its loss leaves say how many pairs there are.
 */
export function removal(network: Network): Measured {
  const graph = numbered(undirected(network));
  const { actors } = graph;
  const order = new Int32Array(actors.length);
  const low = new Int32Array(actors.length);
  const values = new Map<string, number>();
  const details = new Map<string, Partial<Record<MetricDetail, number>>>();
  for (const root of actors.keys()) {
    if (order[root] !== 0) continue;
    const { parts, size } = walkFrom(root, graph, order, low);
    for (const [actor, hanging] of parts) {
      const others = size - 1;
      const rest = others - hanging.reduce((sum, part) => sum + part, 0);
      const left = rest > 0 ? [...hanging, rest] : hanging;
      const together = left.reduce((sum, part) => sum + part * part, 0);
      const id = actors[actor] as string;
      values.set(id, (others * others - together) / 2);
      details.set(id, { parts: left.length });
    }
  }
  const cutActors = [...values.values()].filter((pairs) => pairs > 0).length;
  return { values, details, figures: { cutActors } };
}
