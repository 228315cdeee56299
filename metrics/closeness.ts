import type { MetricDetail } from '../model/metrics.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';
import { numbered, type Numbered } from './numbered.ts';
import { TooLarge } from './tooLarge.ts';

/** Steps from actor to actor above which walking from each takes longer than anybody waits. */
const mostSteps = 2_000_000_000;

/** Walks breadth-first from one actor after the other, and tells how many each reaches and in how many steps in all. */
function* walks({ actors, start, other }: Numbered): Generator<{ reached: number; steps: number }> {
  const queue = new Int32Array(actors.length);
  const distance = new Int32Array(actors.length);
  for (const first of actors.keys()) {
    distance.fill(-1);
    distance[first] = 0;
    queue[0] = first;
    let length = 1;
    let steps = 0;
    for (let at = 0; at < length; at += 1) {
      const actor = queue[at] as number;
      const next = (distance[actor] as number) + 1;
      steps += next - 1;
      const end = start[actor + 1] as number;
      for (let way = start[actor] as number; way < end; way += 1) {
        const to = other[way] as number;
        if (distance[to] !== -1) continue;
        distance[to] = next;
        queue[length] = to;
        length += 1;
      }
    }
    yield { reached: length - 1, steps };
  }
}

/**
 * How few steps lead from an actor to the others: one divided by their mean number (Freeman 1979), times the share of the
 * others that can be reached at all (Wasserman and Faust 1994), so that a small part that is cut off does not look close.
 *
 * @throws TooLarge
 */
export function closeness({ graph }: Network): Measured {
  const { order, size } = graph;
  const isDirected = graph.type === 'directed';
  if (order * (order + size * (isDirected ? 1 : 2)) > mostSteps) throw new TooLarge(order, size);
  const byNumber = numbered(graph);
  const values = new Map<string, number>();
  const details = new Map<string, Partial<Record<MetricDetail, number>>>();
  let at = 0;
  for (const { reached, steps } of walks(byNumber)) {
    const actor = byNumber.actors[at] as string;
    values.set(actor, steps === 0 ? 0 : (reached / steps) * (reached / (order - 1)));
    details.set(actor, { reaches: reached });
    at += 1;
  }
  return { values, details };
}
