import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { evenOut, separate } from './spread.ts';
/** Rounds of the simulation: fewer for many signs, whose rounds take longer. */
function iterationsFor(order: number): number {
  if (order > 3_000) return 150;
  return order > 500 ? 400 : 900;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface LayoutQuestion {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
  /** Actors that already stand somewhere: they stay. */
  readonly fixed: Readonly<Record<string, Position>>;
  /** Width of the sheet over its height. */
  readonly aspect: number;
}

/** A repeatable number from 0 to 1 for a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0) / 0x1_0000_0000;
}

/**
 * Positions for all actors. The start is on a circle in order of id, and ForceAtlas2 (Jacomy et al. 2014) and the removal of
 * overlaps run a fixed number of rounds, so that the same actors and relations always give the same picture. Newcomers
 * start beside those they are tied to and move alone.
 */
export function layOut({ nodes, edges, fixed, aspect }: LayoutQuestion): Record<string, Position> {
  const graph = new DirectedGraph<{ x: number; y: number; size: number; fixed: boolean }>();
  const order = [...nodes].sort();
  const known = order.flatMap((node) => fixed[node] ?? []);
  const spread =
    known.length === 0
      ? 100
      : Math.max(1, ...known.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  order.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / order.length;
    const at = fixed[node] ?? { x: spread * Math.cos(angle), y: spread * Math.sin(angle) };
    graph.addNode(node, { ...at, size: 1, fixed: fixed[node] !== undefined });
  });
  for (const [source, target] of edges)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.mergeEdge(source, target);
  if (known.length > 0) startBesideNeighbors(graph, spread);

  const fresh = known.length === 0;
  if (graph.order > 1 && graph.size > 0)
    forceAtlas2.assign(graph, {
      iterations: iterationsFor(graph.order),
      settings: {
        ...forceAtlas2.inferSettings(graph),
        scalingRatio: 22,
        gravity: fresh ? 1.1 : 0.4,
        strongGravityMode: false,
        linLogMode: false,
        outboundAttractionDistribution: false,
        slowDown: 8,
        barnesHutOptimize: graph.order > 1_000,
      },
    });
  // ForceAtlas2 reckons in single precision; who stands fixed keeps the place that it was given.
  const placed = graph.mapNodes((node, { x, y }) => ({
    key: node,
    x,
    y,
    ...fixed[node],
    fixed: fixed[node] !== undefined,
  }));
  if (fresh) evenOut(placed, Math.min(1.7, Math.max(0.62, aspect)));
  separate(placed);
  return Object.fromEntries(placed.map(({ key, x, y }) => [key, { x, y }]));
}

function startBesideNeighbors(
  graph: DirectedGraph<{ x: number; y: number; size: number; fixed: boolean }>,
  spread: number,
): void {
  graph.forEachNode((node, { fixed }) => {
    if (fixed) return;
    const ties = graph.neighbors(node).filter((other) => graph.getNodeAttribute(other, 'fixed'));
    const mean = (axis: 'x' | 'y'): number =>
      ties.reduce((sum, other) => sum + graph.getNodeAttribute(other, axis), 0) /
      Math.max(1, ties.length);
    const angle = 2 * Math.PI * hash(node);
    // Outward from the middle, so that newcomers do not fall among those who stand there.
    const away = Math.atan2(mean('y'), mean('x'));
    const direction = ties.length === 0 ? angle : away + (angle - Math.PI) * 0.35;
    graph.mergeNodeAttributes(node, {
      x: mean('x') + spread * 0.22 * Math.cos(direction),
      y: mean('y') + spread * 0.22 * Math.sin(direction),
    });
  });
}
