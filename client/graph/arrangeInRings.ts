import type { Camp } from './camps.ts';
import type { Position } from './layout.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Circles around somebody, each for one relation more. */
export interface Rings {
  readonly center: Position;
  readonly radii: readonly number[];
}

export interface InRings {
  readonly positions: Readonly<Record<string, Position>>;
  readonly rings: Rings;
}

/** Units of the sheet from one ring to the next, and between neighbors on a ring: few have room for their names. */
const ringStep = 190;
const besides = { few: 125, many: 62 } as const;
/** The sheet is wider than high, and so are the rings. */
export const ringWidth = 1.3;
/** On a ring of so many, names have no room anyway. */
const manyOnRing = 60;

/** How many relations lie between somebody and each other actor, whatever the relations are (a breadth-first search). */
function distancesFrom(center: string, edges: VisibleGraph['edges']): ReadonlyMap<string, number> {
  const neighbors = new Map<string, string[]>();
  for (const { source, target } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const known = neighbors.get(one);
      if (known === undefined) neighbors.set(one, [other]);
      else known.push(other);
    }
  const distances = new Map([[center, 0]]);
  let front = [center];
  for (let distance = 1; front.length > 0; distance += 1) {
    front = [...new Set(front.flatMap((key) => neighbors.get(key) ?? []))].filter(
      (key) => !distances.has(key),
    );
    for (const key of front) distances.set(key, distance);
  }
  return distances;
}

/**
 * Rings around an actor: whoever has a relation with it stands on the first, those with them on the second, and who is tied to
 * nobody on the last. On a ring, members of a camp stand beside each other.
 *
 * @param edges all that is recorded: a filter moves nobody
 */
export function arrangeInRings(
  center: string,
  actors: readonly string[],
  edges: VisibleGraph['edges'],
  camps: readonly Camp[],
): InRings {
  const distances = distancesFrom(center, edges);
  const campOf = new Map(
    camps.flatMap(({ members }, at) => members.map((key) => [key, at] as const)),
  );
  const farthest = Math.max(0, ...actors.map((key) => distances.get(key) ?? 0));
  const ringOf = (key: string): number => distances.get(key) ?? farthest + 1;
  const positions: Record<string, Position> = { [center]: { x: 0, y: 0 } };
  const radii: number[] = [];
  for (let ring = 1; ring <= farthest + 1; ring += 1) {
    const there = actors
      .filter((key) => key !== center && ringOf(key) === ring)
      .sort(
        (a, b) =>
          (campOf.get(a) ?? camps.length) - (campOf.get(b) ?? camps.length) || (a < b ? -1 : 1),
      );
    if (there.length === 0) continue;
    const gap = there.length > manyOnRing ? besides.many : besides.few;
    const radius = Math.max((radii.at(-1) ?? 0) + ringStep, (there.length * gap) / (2 * Math.PI));
    radii.push(radius);
    there.forEach((key, at) => {
      const angle = Math.PI / 2 - (2 * Math.PI * (at + ring / 3)) / there.length;
      positions[key] = { x: ringWidth * radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  }
  return { positions, rings: { center: { x: 0, y: 0 }, radii } };
}
