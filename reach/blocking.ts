import type { EntryPointFound, StanceFound } from '../model/reachFindings.ts';
import type { RelationType } from '../model/relationTypes.ts';
import { numberOf, type AccessGraph } from './accessGraph.ts';
import { isHeld } from './isHeld.ts';
import type { ReachRelation } from './reachRelation.ts';
import { relationsAt } from './relationsAt.ts';
import type { Stance } from './stances.ts';

/** What a holder may do to a go-between by a relation to it beside commanding it: take its mandate back, or speak against it. */
const bearing: ReadonlySet<RelationType> = new Set<RelationType>([
  'MANDATED',
  'DISMISSED',
  'DISTRUSTS',
  'CRITICIZED',
]);

/** Whether by a relation that stands on the date the holder of a position bears on its other end. */
function bearsOn(graph: AccessGraph, relation: ReachRelation, holder: string): boolean {
  if (!isHeld(graph, relation)) return false;
  const { superior } = relation.row;
  if (superior !== null)
    return (superior === 'source' ? relation.source : relation.target) === holder;
  return bearing.has(relation.attributes.type) && relation.source === holder;
}

/**
 * Which entry points the holder of a position could put a stop to, by what is recorded: those below it, those with its mandate,
 * and those to whom it objects as go-betweens.
 */
export function couldBlock(
  graph: AccessGraph,
  { actor }: Stance,
  entries: ReadonlyMap<string, EntryPointFound>,
): StanceFound['couldBlock'] {
  const found = new Map<string, string>();
  for (const relation of relationsAt(graph, numberOf(graph.index, actor))) {
    const other = relation.source === actor ? relation.target : relation.source;
    if (entries.has(other) && !found.has(other) && bearsOn(graph, relation, actor))
      found.set(other, relation.id);
  }
  return [...found].map(([one, relation]) => ({ actor: one, relation }));
}
