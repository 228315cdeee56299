import type { RelationType } from '../model/relationTypes.ts';
import { idOf, numberOf, type AccessGraph } from './accessGraph.ts';
import { isHeld } from './isHeld.ts';
import { relationsAt } from './relationsAt.ts';

const belongs: ReadonlySet<RelationType> = new Set<RelationType>([
  'LEADS',
  'COMMANDS_IN',
  'MEMBER_OF',
  'COMPONENT_OF',
]);

/** The groups that an actor leads or belongs to on the date, transitively by allegiance. */
export function groupsOf(graph: AccessGraph, actor: string): ReadonlySet<string> {
  const { index } = graph;
  const self = numberOf(index, actor);
  const found = new Set([self]);
  for (const at of found)
    for (const relation of relationsAt(graph, at)) {
      if (numberOf(index, relation.source) !== at || !belongs.has(relation.attributes.type))
        continue;
      if (isHeld(graph, relation)) found.add(numberOf(index, relation.target));
    }
  found.delete(self);
  return new Set([...found].map((group) => idOf(index, group)));
}
