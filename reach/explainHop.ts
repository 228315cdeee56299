import type { HopFound } from '../model/reachFindings.ts';
import { idOf, relationsOn, type AccessGraph, type Hop } from './accessGraph.ts';
import { relationFound } from './explainRelation.ts';
import { pairBetween } from './pairs.ts';

/** A hop of a route with everything that explains it. */
export function hopFound(graph: AccessGraph, hop: Hop): HopFound {
  const { index, pairs } = graph;
  const [first] = hop.accesses;
  const pair = pairBetween(pairs.out, hop.source, hop.target);
  const opposing = relationsOn(graph, pair).filter(
    ({ attributes }) => attributes.category === 'conflict' && attributes.status !== 'refuted',
  );
  return {
    source: idOf(index, hop.source),
    target: idOf(index, hop.target),
    basis: first.basis,
    cost: hop.cost,
    penalties: [...first.penalties],
    relations: hop.accesses.map(({ relation }) => relationFound(graph, relation)),
    opposing: opposing.map(({ id }) => id),
  };
}
