import { relationsOn, type AccessGraph } from './accessGraph.ts';
import type { ReachRelation } from './reachRelation.ts';

/** The relations at an actor, whichever way they go: those supposed too, without those taken away and those to actors taken away. */
export function* relationsAt(graph: AccessGraph, actor: number): Generator<ReachRelation> {
  const { start, pair, other } = graph.out;
  for (let at = start[actor] as number; at < (start[actor + 1] as number); at += 1)
    if (graph.gone[other[at] as number] === 0) yield* relationsOn(graph, pair[at] as number);
}
