import type { GraphEdge, GraphMessage } from '../../model/messages/graph.ts';
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

interface Tie extends Pick<Expansion, 'type' | 'direction'> {
  readonly other: string;
}

/** A relation seen from one of its ends; null where the actor is none of them. */
function tieOf(actor: string, { source, target, attributes }: GraphEdge): Tie | null {
  const { type, symmetric } = attributes;
  if (source === actor) return { type, direction: symmetric ? 'both' : 'out', other: target };
  if (target === actor) return { type, direction: symmetric ? 'both' : 'in', other: source };
  return null;
}

/** How many relations of a type the answer left out because of its cap. */
const leftOutOf = (around: GraphMessage, actor: string, { type, direction }: Tie): number =>
  around.attributes.leftOut?.find(
    (item) => item.actor === actor && item.type === type && item.direction === direction,
  )?.count ?? 0;

/** In the order of the table of types. */
const inOrder = (expansions: readonly Expansion[]): Expansion[] =>
  [...expansions].sort(
    (a, b) =>
      relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) ||
      (a.direction < b.direction ? -1 : 1),
  );

/** The same for several actors: what steps from each of them could add, together. */
export function expansionsTogether(each: readonly (readonly Expansion[])[]): Expansion[] {
  const together = new Map<string, Expansion>();
  for (const expansion of each.flat()) {
    const key = `${expansion.type} ${expansion.direction}`;
    const known = together.get(key);
    if (known === undefined) {
      together.set(key, expansion);
      continue;
    }
    const actors = [...new Set([...known.actors, ...expansion.actors])];
    const leftOut = known.count - known.actors.length + expansion.count - expansion.actors.length;
    together.set(key, { ...known, actors, count: actors.length + leftOut });
  }
  return inOrder([...together.values()]);
}

/** What a step from an actor could add to what is on the map: by type, in the order of the table, the best tied first. */
export function expansionsOf(
  actor: string,
  around: GraphMessage,
  onMap: ReadonlySet<string>,
  degrees: ReadonlyMap<string, number>,
): Expansion[] {
  const groups = new Map<string, [Tie, ...Tie[]]>();
  for (const edge of around.edges) {
    const tie = tieOf(actor, edge);
    if (tie === null || onMap.has(tie.other)) continue;
    const key = `${tie.type} ${tie.direction}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tie]);
    else group.push(tie);
  }
  const degreeOf = (id: string): number => degrees.get(id) ?? 0;
  return inOrder(
    [...groups.values()].map((group) => {
      const [first] = group;
      const actors = [...new Set(group.map(({ other }) => other))].sort(
        (a, b) => degreeOf(b) - degreeOf(a) || (a < b ? -1 : 1),
      );
      const count = actors.length + leftOutOf(around, actor, first);
      return { type: first.type, direction: first.direction, actors, count };
    }),
  );
}
