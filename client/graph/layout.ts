import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Community } from './camps.ts';
import { findCommunities, type Tie } from './findCommunities.ts';
import { placeRest } from './placeRest.ts';
import { evenOut, separate } from './spread.ts';

/** Rounds of the simulation. */
const iterations = 900;

/** In units of the sheet, to the right and upward from its middle. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface LayoutQuestion {
  readonly nodes: readonly string[];
  readonly ties: readonly Tie[];
  /** Those whom the first view frames: they get their places first, as if they were alone. */
  readonly main: readonly string[];
  /** Actors that already stand somewhere: they stay. */
  readonly fixed: Readonly<Record<string, Position>>;
  /** Members of each camp; null to find camps in the ties. */
  readonly camps: readonly (readonly string[])[] | null;
}

export interface LayoutAnswer {
  readonly positions: Readonly<Record<string, Position>>;
  /** What was found where no camps were given. */
  readonly communities: readonly Community[];
}

/**
 * Positions for all actors: first the main ones, then the rest around them on the ground of their camps, so that a view of
 * the main actors and the whole network are one picture. The same question always has the same answer.
 */
export function layOut({ nodes, ties, main, fixed, camps }: LayoutQuestion): LayoutAnswer {
  const communities = camps === null ? findCommunities(nodes, ties) : [];
  const grounds = camps ?? communities.map(({ members }) => members);
  const there = new Set(nodes);
  const first = placeMain(
    main.filter((key) => there.has(key)),
    ties,
    fixed,
  );
  return { positions: placeRest(nodes, ties, grounds, { ...first, ...fixed }), communities };
}

/**
 * Places for the main actors: a start on a circle in order of id, ForceAtlas2 (Jacomy et al. 2014), then the removal of
 * overlaps. Who stands fixed stays.
 */
function placeMain(
  main: readonly string[],
  ties: readonly Tie[],
  fixed: Readonly<Record<string, Position>>,
): Record<string, Position> {
  const order = [...main].sort();
  if (order.every((key) => fixed[key] !== undefined)) return {};
  const graph = new DirectedGraph<{ x: number; y: number; size: number; fixed: boolean }>();
  order.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / order.length;
    const at = fixed[node] ?? { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) };
    graph.addNode(node, { ...at, size: 1, fixed: fixed[node] !== undefined });
  });
  for (const [source, target] of ties)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.mergeEdge(source, target);
  if (graph.order > 1 && graph.size > 0)
    forceAtlas2.assign(graph, {
      iterations,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        scalingRatio: 22,
        gravity: 1.1,
        strongGravityMode: false,
        linLogMode: false,
        outboundAttractionDistribution: false,
        slowDown: 8,
        barnesHutOptimize: false,
      },
    });
  const placed = graph.mapNodes((node, { x, y }) => ({
    key: node,
    x,
    y,
    // ForceAtlas2 reckons in single precision; who stands fixed keeps the place that it was given.
    ...fixed[node],
    fixed: fixed[node] !== undefined,
  }));
  if (order.every((key) => fixed[key] === undefined)) evenOut(placed);
  separate(placed);
  return Object.fromEntries(placed.map(({ key, x, y }) => [key, { x, y }]));
}
