import type { PlacedEntry } from './placeRows.ts';
import { hopKey, type Edge, type SideScene } from './sideScene.ts';
import { sideSizes as sizes } from './sideSizes.ts';
import { spread, type Wish } from './spread.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points that a line goes through. */
export type Way = readonly Point[];

export interface PlacedInside {
  /** The center of the sign of each actor inside. */
  readonly actors: ReadonlyMap<string, Point>;
  /** By actor: from its place on the edge to whom it meets inside. */
  readonly entryWays: ReadonlyMap<string, Way>;
  /** By `hopKey`. */
  readonly hopWays: ReadonlyMap<string, Way>;
  readonly bottom: number;
}

/** How many steps each actor inside stands from the target; who has no recorded way on stands one step off. */
export function depthsOf({ groups, inside, targets }: SideScene): Map<string, number> {
  const depths = new Map(targets.map((target) => [target, 0]));
  const ends = new Set(targets);
  for (const { entries } of groups)
    for (const { inside: way } of entries)
      for (const [at, actor] of way.entries()) {
        const leads = ends.has(way.at(-1) ?? '');
        const steps = leads ? way.length - 1 - at : 1;
        if (!ends.has(actor)) depths.set(actor, Math.max(depths.get(actor) ?? 1, steps));
      }
  for (const { actor } of inside) if (!depths.has(actor)) depths.set(actor, 1);
  return depths;
}

/** A line that is being led from column to column. */
interface Led {
  readonly to: string;
  readonly way: Point[];
}

/** A line with the entry point that it starts from. */
type EntryLine = Led & { readonly actor: string };

const lastY = ({ way }: Led): number => way.at(-1)?.y ?? 0;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Lines to one actor pass a column together. */
function bundled(lines: readonly Led[]): Map<string, Led[]> {
  const bundles = new Map<string, Led[]>();
  for (const line of lines) bundles.set(line.to, [...(bundles.get(line.to) ?? []), line]);
  return bundles;
}

/** Where a line turns level: before a sign or a name that it passes, or behind it. */
const beside = ({ x, y }: Point, direction: 1 | -1): Point => ({
  x: x + direction * sizes.lead,
  y,
});

/** The two edges and the top of the region, and the bottom that it has at least. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The entry points on each edge. */
export type EdgeEntries = Readonly<Record<Edge, readonly PlacedEntry[]>>;

/**
 * Places who stands inside in columns by steps to the target, the target last, each as near as can be to the lines that come to
 * it; a line that passes a column gets a place of its own in it, so that it crosses no sign and no name. Lines from the right
 * edge come the other way, past the target.
 */
export function placeInside(scene: SideScene, entries: EdgeEntries, room: Room): PlacedInside {
  const depths = depthsOf(scene);
  const depthOf = (actor: string): number => depths.get(actor) ?? 0;
  const deepest = Math.max(0, ...depths.values());
  const labels = new Map(scene.inside.map(({ actor, label }) => [actor, label.length]));
  const actors = new Map<string, Point>();
  const lines = (edge: Edge): EntryLine[] =>
    entries[edge].map(({ entry, y }) => ({
      actor: entry.actor,
      to: entry.inside[0] ?? scene.targets[0] ?? '',
      way: [
        { x: room[edge], y },
        { x: room[edge] + (edge === 'left' ? sizes.edgeLead : -sizes.edgeLead), y },
      ],
    }));
  const [fromLeft, fromRight] = [lines('left'), lines('right')];
  const backwards: { readonly line: Led; readonly point: Point }[] = [];
  const hopLines = new Map<string, Led>();
  let { bottom } = room;
  for (let depth = deepest; depth >= 0; depth -= 1) {
    const x = room.left + sizes.firstColumn + (deepest - depth) * sizes.column;
    const open = [...fromLeft, ...hopLines.values()].filter(({ to }) => !actors.has(to));
    const here = [...depths].flatMap(([actor, steps]) => (steps === depth ? actor : []));
    const onward = bundled(open.filter(({ to }) => depthOf(to) < depth));
    const back = bundled(fromRight.filter(({ to }) => depthOf(to) > depth));
    const coming = [...open, ...fromRight];
    const placed = placeColumn({ here, onward, back, coming, labels }, { ...room, bottom });
    bottom = placed.bottom;
    for (const { id, as, y } of placed.items) {
      const point = { x, y };
      if (as === 'actor') actors.set(id, point);
      if (as === 'onward')
        for (const line of onward.get(id) ?? []) line.way.push(beside(point, -1), beside(point, 1));
      if (as === 'back') for (const line of back.get(id) ?? []) backwards.push({ line, point });
    }
    for (const line of open) {
      const point = actors.get(line.to);
      if (point !== undefined) line.way.push(beside(point, -1), point);
    }
    for (const key of scene.hops.keys()) {
      const [from = '', to = ''] = key.split(' ');
      const start = actors.get(from);
      if (here.includes(from) && start !== undefined && depthOf(to) < depth)
        hopLines.set(hopKey(from, to), { to, way: [start, beside(start, 1)] });
    }
  }
  for (const { line, point } of backwards.reverse())
    line.way.push(beside(point, 1), beside(point, -1));
  for (const line of fromRight) {
    const point = actors.get(line.to);
    if (point !== undefined) line.way.push(beside(point, 1), point);
  }
  return {
    actors,
    entryWays: new Map([...fromLeft, ...fromRight].map(({ actor, way }) => [actor, way])),
    hopWays: new Map([...hopLines].map(([key, { way }]) => [key, way])),
    bottom,
  };
}

interface Column {
  readonly here: readonly string[];
  /** Bundles of lines that pass it, from the left and from the right. */
  readonly onward: ReadonlyMap<string, readonly Led[]>;
  readonly back: ReadonlyMap<string, readonly Led[]>;
  /** All lines that have not arrived. */
  readonly coming: readonly Led[];
  /** Lines of the name of each actor. */
  readonly labels: ReadonlyMap<string, number>;
}

/** The actors and passing lines of one column, from top to bottom. */
function placeColumn({ here, onward, back, coming, labels }: Column, { top, bottom: least }: Room) {
  const wished = (lines: readonly Led[]): number =>
    lines.length === 0 ? (top + least) / 2 : mean(lines.map(lastY));
  const passing = (bundles: Column['onward'], as: 'onward' | 'back') =>
    [...bundles].map(([id, lines]) => ({
      id,
      as,
      at: wished(lines),
      before: sizes.pass,
      after: sizes.pass,
    }));
  const wishes = [
    ...here.map((id) => ({
      id,
      as: 'actor' as const,
      at: wished(coming.filter(({ to }) => to === id)),
      before: sizes.radius + sizes.gap,
      after: sizes.radius + sizes.gap + (labels.get(id) ?? 1) * sizes.line,
    })),
    ...passing(onward, 'onward'),
    ...passing(back, 'back'),
  ].sort((a, b) => a.at - b.at || (`${a.as} ${a.id}` < `${b.as} ${b.id}` ? -1 : 1));
  const taken = wishes.reduce((sum, { before, after }: Wish) => sum + before + after, 0);
  const bottom = Math.max(least, top + taken);
  const places = spread(wishes, top, bottom);
  return {
    bottom,
    items: wishes.map(({ id, as }, index) => ({ id, as, y: places[index] ?? top })),
  };
}
