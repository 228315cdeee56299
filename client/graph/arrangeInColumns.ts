import { relationTypeRow } from '../../model/relationTypes.ts';
import type { Camp } from './camps.ts';
import type { Position } from './layout.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Units of the sheet between columns of different camps, of one camp, and between actors in a column. */
const apart = { camps: 250, within: 165, rows: 104 } as const;
/** How high the sheet should be for its width, and by how much more rows may lie apart for it. */
const height = { share: 0.42, most: 1.9 } as const;
/** More than so many in one column go into the next. */
const mostInColumn = 9;

/** Who stands directly below whom, by allegiance. */
function inferiorsOf(edges: VisibleGraph['edges']): ReadonlyMap<string, ReadonlySet<string>> {
  const inferiors = new Map<string, Set<string>>();
  for (const { source, target, attributes } of edges) {
    const { superior } = relationTypeRow(attributes.type);
    if (superior === null || source === target) continue;
    const [above, below] = superior === 'source' ? [source, target] : [target, source];
    const known = inferiors.get(above);
    if (known === undefined) inferiors.set(above, new Set([below]));
    else known.add(below);
  }
  return inferiors;
}

/** How many stand above each, at the least: those above whom nobody stands come first. Who commands each other in a circle is level. */
function levelsOf(actors: readonly string[], edges: VisibleGraph['edges']): Map<string, number> {
  const inferiors = inferiorsOf(edges);
  const there = new Set(actors);
  const below = new Set(
    [...inferiors].flatMap(([above, some]) => (there.has(above) ? [...some] : [])),
  );
  const levels = new Map<string, number>();
  let front = actors.filter((key) => !below.has(key));
  for (let level = 0; front.length > 0; level += 1) {
    for (const key of front) levels.set(key, level);
    front = [...new Set(front.flatMap((key) => [...(inferiors.get(key) ?? [])]))].filter(
      (key) => there.has(key) && !levels.has(key),
    );
  }
  return levels;
}

/**
 * Camps from left to right in the order in which they are named, whoever belongs to none last; in each, those who are above
 * stand above, by what is recorded of allegiance.
 */
export function arrangeInColumns(
  actors: readonly string[],
  edges: VisibleGraph['edges'],
  camps: readonly Camp[],
): Readonly<Record<string, Position>> {
  const there = new Set(actors);
  const inCamp = new Set(camps.flatMap(({ members }) => members));
  const groups = [
    ...camps.map(({ members }) => members.filter((key) => there.has(key))),
    actors.filter((key) => !inCamp.has(key)),
  ].filter((members) => members.length > 0);
  const levels = levelsOf(actors, edges);
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const positions: Record<string, Position> = {};
  let left = 0;
  for (const members of groups) {
    const order = [...members].sort(
      (a, b) =>
        (levels.get(a) ?? 0) - (levels.get(b) ?? 0) ||
        (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) ||
        (a < b ? -1 : 1),
    );
    const columns = Math.ceil(order.length / mostInColumn);
    const rows = Math.ceil(order.length / columns);
    order.forEach((key, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      // Every second column a little lower, so that no line between neighbors runs through a sign.
      const y = ((rows - 1) / 2 - row) * apart.rows - (column % 2) * (apart.rows / 2);
      positions[key] = { x: left + column * apart.within, y };
    });
    left += (columns - 1) * apart.within + apart.camps;
  }
  const middle = (left - apart.camps) / 2;
  const highest = 2 * Math.max(apart.rows, ...Object.values(positions).map(({ y }) => Math.abs(y)));
  const wider = Math.min(height.most, Math.max(1, (2 * middle * height.share) / highest));
  return Object.fromEntries(
    Object.entries(positions).map(([key, { x, y }]) => [key, { x: x - middle, y: y * wider }]),
  );
}
