import type { GraphMessage } from '../../model/messages/graph.ts';
import { relationTypes, type RelationType } from '../../model/relationTypes.ts';

/** Actors that one step around an actor would add, by relation type and direction. */
export interface Expansion {
  readonly type: RelationType;
  readonly direction: 'out' | 'in' | 'both';
  readonly actors: readonly string[];
  /** All such relations, also those of actors that are not sent because of the cap. */
  readonly count: number;
}

/** How many actors one expansion adds at most: more would bury the map. */
export const mostAdded = 25;

/** What a step from an actor could add to what is on the map. */
export function expansionsOf(
  actor: string,
  around: GraphMessage,
  onMap: ReadonlySet<string>,
  degrees: ReadonlyMap<string, number>,
): Expansion[] {
  const groups = new Map<
    string,
    { type: RelationType; direction: Expansion['direction']; actors: Set<string> }
  >();
  for (const { source, target, attributes } of around.edges) {
    const other = source === actor ? target : target === actor ? source : null;
    if (other === null || onMap.has(other)) continue;
    const direction = attributes.symmetric ? 'both' : source === actor ? 'out' : 'in';
    const key = `${attributes.type} ${direction}`;
    const group = groups.get(key) ?? {
      type: attributes.type,
      direction,
      actors: new Set<string>(),
    };
    group.actors.add(other);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ type, direction, actors }) => {
      const left =
        around.attributes.leftOut?.find(
          (item) => item.actor === actor && item.type === type && item.direction === direction,
        )?.count ?? 0;
      return {
        type,
        direction,
        actors: [...actors].sort(
          (a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1),
        ),
        count: actors.size + left,
      };
    })
    .sort(
      (a, b) =>
        relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) ||
        (a.direction < b.direction ? -1 : 1),
    );
}
