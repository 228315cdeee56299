import { depthsOf, placeInside, type PlacedInside, type Point, type Way } from './placeInside.ts';
import { placeRows, type PlacedRows } from './placeRows.ts';
import type { Edge, SceneGroup, SideScene } from './sideScene.ts';
import { sideSizes as sizes } from './sideSizes.ts';
import { spread } from './spread.ts';

/** The entry points of one edge, and where their names begin or end. */
export interface PlacedEdge {
  readonly edge: Edge;
  /** Of their signs. */
  readonly x: number;
  readonly labelX: number;
  readonly rows: PlacedRows;
}

export interface PlacedSide {
  readonly width: number;
  readonly height: number;
  /** The side of the target; its left and right edges bear the entry points. */
  readonly region: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly edges: readonly PlacedEdge[];
  readonly inside: PlacedInside;
  readonly sources: ReadonlyMap<string, Point>;
  /** By actor: from who asks to the entry point. */
  readonly lanes: ReadonlyMap<string, Way>;
}

/** The widest of what is written beside an edge. */
function textWidth(groups: readonly SceneGroup[]): number {
  const widths = groups.flatMap(({ title, entries, more }) => [
    title.length * sizes.letter,
    (more?.length ?? 0) * sizes.noteLetter,
    ...entries.flatMap(({ label, note }) => [
      ...label.map((line) => line.length * sizes.letter),
      (note?.length ?? 0) * sizes.noteLetter,
    ]),
  ]);
  return Math.max(0, ...widths);
}

/** Who asks, each as near as can be to the lines that leave it. */
function placeSources(
  { sources }: SideScene,
  { entries }: PlacedRows,
  [top, bottom]: readonly [number, number],
): Map<string, Point> {
  const wishes = sources.map(({ actor, label }) => {
    const led = entries.filter(({ entry }) => entry.source === actor).map(({ y }) => y);
    return {
      actor,
      at: led.length === 0 ? (top + bottom) / 2 : led.reduce((sum, y) => sum + y, 0) / led.length,
      before: sizes.radius + sizes.gap,
      after: sizes.radius + sizes.gap + label.length * sizes.line,
    };
  });
  wishes.sort((a, b) => a.at - b.at || (a.actor < b.actor ? -1 : 1));
  const places = spread(wishes, top, bottom);
  return new Map(
    wishes.map(({ actor }, at) => [actor, { x: sizes.sourceX, y: places[at] ?? top }] as const),
  );
}

/** Lines from who asks, level where they pass below the names. */
function lanesOf({ rows, x }: PlacedEdge, sources: PlacedSide['sources']): PlacedSide['lanes'] {
  const lanes = rows.entries.flatMap(({ entry, y }) => {
    const start = entry.source === null ? undefined : sources.get(entry.source);
    if (start === undefined) return [];
    const level = { x: start.x + sizes.lead, y: start.y };
    return [[entry.actor, [start, level, { x: sizes.sources, y }, { x, y }]] as const];
  });
  return new Map(lanes);
}

/**
 * Places the drawing of a side: the region, the entry points down its edges by class, who stands inside in columns up to the
 * target, who asks at the far left. Pure: the same scene gives the same drawing.
 */
export function placeSide(scene: SideScene): PlacedSide {
  const top = sizes.margin;
  const groupsOn = (edge: Edge): SceneGroup[] =>
    scene.groups.filter((group) => group.edge === edge);
  const place = (edge: Edge): PlacedRows => placeRows(groupsOn(edge), top + sizes.gap);
  const [leftRows, rightRows] = [place('left'), place('right')];
  const start = scene.sources.length > 0 ? sizes.sources : sizes.margin;
  const left = start + textWidth(groupsOn('left')) + sizes.besideSign;
  const deepest = Math.max(0, ...depthsOf(scene).values());
  const right = left + sizes.firstColumn + deepest * sizes.column + sizes.lastColumn;
  const inside = placeInside(
    scene,
    { left: leftRows.entries, right: rightRows.entries },
    {
      left,
      right,
      top: top + sizes.regionTop,
      bottom: Math.max(leftRows.bottom, rightRows.bottom, top + sizes.regionTop + 80),
    },
  );
  const sources = placeSources(scene, leftRows, [top, inside.bottom]);
  const sourceBottoms = scene.sources.map(
    ({ actor, label }) =>
      (sources.get(actor)?.y ?? 0) + sizes.radius + sizes.gap + label.length * sizes.line,
  );
  const height = Math.max(inside.bottom, ...sourceBottoms) - top;
  const edges: PlacedEdge[] = [
    { edge: 'left', x: left, labelX: left - sizes.besideSign, rows: leftRows },
    { edge: 'right', x: right, labelX: right + sizes.besideSign, rows: rightRows },
  ];
  return {
    width: right + sizes.besideSign + textWidth(groupsOn('right')) + sizes.margin,
    height: height + 2 * sizes.margin,
    region: { x: left, y: top, width: right - left, height },
    edges,
    inside,
    sources,
    lanes: edges[0] === undefined ? new Map() : lanesOf(edges[0], sources),
  };
}
