import { numberOf, type AccessGraph } from './accessGraph.ts';
import { byId } from './byId.ts';
import { isHeld } from './isHeld.ts';
import type { ReachRelation } from './reachRelation.ts';
import { relationsAt } from './relationsAt.ts';
import type { TargetSide } from './targetSide.ts';

export interface Adversary {
  /** The conflict relations with the own side, in order of ids. */
  readonly relations: readonly ReachRelation[];
  /** True where each of them runs from the own side to it: it did nothing on record, it was harmed or accused. */
  readonly harmedOnly: boolean;
}

/** Outsiders with a conflict relation to the own side that stands on the date, either way, by number of the actor. */
export function adversariesOf(
  graph: AccessGraph,
  { own }: TargetSide,
): ReadonlyMap<number, Adversary> {
  const found = new Map<number, ReachRelation[]>();
  for (const insider of own)
    for (const relation of relationsAt(graph, insider)) {
      if (relation.attributes.category !== 'conflict') continue;
      const [source, target] = [relation.source, relation.target].map((id) =>
        numberOf(graph.index, id),
      ) as [number, number];
      const other = source === insider ? target : source;
      if (own.has(other) || !isHeld(graph, relation)) continue;
      found.set(other, [...(found.get(other) ?? []), relation]);
    }
  return new Map(
    [...found].map(([actor, relations]) => [
      actor,
      {
        relations: relations.sort(byId),
        harmedOnly: relations.every(
          ({ target, row }) => !row.symmetric && numberOf(graph.index, target) === actor,
        ),
      },
    ]),
  );
}
