import { Graph, layout } from '@dagrejs/dagre';

/** A route as far as its drawing needs it. */
export interface DrawnRoute {
  readonly actors: readonly string[];
  /** By hop: the width in pixels of what is written at its middle; 0 where nothing is. */
  readonly captions: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedRoutes {
  readonly width: number;
  readonly height: number;
  /** The center of the sign of each actor. */
  readonly actors: ReadonlyMap<string, Point>;
  /** By `wayKey`: the points from sign to sign that a line passes, clear of actors and their names, also of those at its ends. */
  readonly ways: ReadonlyMap<string, readonly Point[]>;
  /** By `wayKey`: where the words of a hop stand, of those that have a caption. */
  readonly captions: ReadonlyMap<string, Point>;
}

type Box = Point & { readonly width: number; readonly height: number };

export const wayKey = (source: string, target: string): string => `${source} ${target}`;

const margin = 24;
/** Between columns: room for the number of a route, or for the words at a break. */
const columnGap = 46;
const [start, end] = ['\u0000start', '\u0000end'];
/** Heavier than all other wishes: who asks stands at the left edge, who is asked for at the right. */
const edgeWeight = 1_000;

type BoxOf = (actor: string) => { readonly width: number; readonly height: number };

/** Adds one route; a hop that several share weighs more, so that it runs straighter. */
function addRoute(
  graph: Graph,
  { actors, captions }: DrawnRoute,
  boxOf: BoxOf,
  passed: Map<string, number>,
): void {
  for (const actor of actors) if (!graph.hasNode(actor)) graph.setNode(actor, { ...boxOf(actor) });
  graph.setEdge(start, actors[0] ?? '', { weight: edgeWeight });
  graph.setEdge(actors.at(-1) ?? '', end, { weight: edgeWeight });
  for (let at = 1; at < actors.length; at += 1) {
    const [from, to] = [actors[at - 1] ?? '', actors[at] ?? ''];
    const times = (passed.get(wayKey(from, to)) ?? 0) + 1;
    passed.set(wayKey(from, to), times);
    const known = graph.edge(from, to) as { width?: number } | undefined;
    const width = Math.max(known?.width ?? 0, captions[at - 1] ?? 0);
    const height = width > 0 ? 30 : 1;
    graph.setEdge(from, to, { weight: times, width, height, labelpos: 'c' });
  }
}

/** The routes in layers from left to right. */
function laidOut(routes: readonly DrawnRoute[], boxOf: BoxOf): Graph {
  const graph = new Graph();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 10,
    edgesep: 22,
    ranksep: columnGap,
    marginx: margin,
    marginy: margin,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const edge of [start, end]) graph.setNode(edge, { width: 1, height: 1 });
  const passed = new Map<string, number>();
  for (const route of routes) addRoute(graph, route, boxOf, passed);
  layout(graph);
  return graph;
}

/** The line of a hop as dagre made it. */
interface Way {
  readonly points: readonly Point[];
  readonly width: number;
  readonly x?: number;
  readonly y?: number;
}

/**
 * The points that a line passes. The first and last that dagre gives are where its line meets the boxes at any height: those
 * here go level to the signs.
 */
function levelWay({ points }: Way, from: Box, to: Box): Point[] {
  const onward = Math.sign(to.x - from.x);
  return [
    from,
    { x: from.x + (onward * from.width) / 2, y: from.y },
    ...points.slice(1, -1),
    { x: to.x - (onward * to.width) / 2, y: to.y },
    to,
  ];
}

/** What the drawing takes up before it is moved to its corner. */
function extentOf(graph: Graph, nodes: readonly Box[]) {
  const bends = graph.edges().flatMap((edge) => (graph.edge(edge) as Way).points.map(({ y }) => y));
  return {
    left: Math.min(...nodes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...nodes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...bends, ...nodes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...bends, ...nodes.map(({ y, height }) => y + height / 2)),
  };
}

/**
 * Places the actors of routes from left to right in layers (Sugiyama, Tagawa and Toda 1981, as dagre does it): a line that
 * passes a column gets a place of its own in it, so that it crosses no actor and no name.
 *
 * @param boxOf width and height in pixels of an actor's sign with its name, its sign at the center
 * @param widthAtLeast the drawing is stretched to this width
 */
export function placeRoutes(
  routes: readonly DrawnRoute[],
  boxOf: BoxOf,
  widthAtLeast: number,
): PlacedRoutes {
  const graph = laidOut(routes, boxOf);
  const ids = graph.nodes().filter((id) => id !== start && id !== end);
  const nodes = ids.map((id) => ({ id, ...(graph.node(id) as Box) }));
  const { left, right, top, bottom } = extentOf(graph, nodes);
  const natural = right - left + 2 * margin;
  const stretch = Math.max(1, widthAtLeast / natural);
  const placed = ({ x, y }: Point): Point => ({
    x: (x - left + margin) * stretch,
    y: y - top + margin,
  });
  const ways = new Map<string, readonly Point[]>();
  const captions = new Map<string, Point>();
  for (const { v, w } of graph.edges()) {
    if (v === start || w === end) continue;
    const way = graph.edge(v, w) as Way;
    const { width, x, y } = way;
    if (width > 0 && x !== undefined && y !== undefined)
      captions.set(wayKey(v, w), placed({ x, y }));
    const [from, to] = [graph.node(v), graph.node(w)] as [Box, Box];
    ways.set(wayKey(v, w), levelWay(way, from, to).map(placed));
  }
  return {
    width: Math.max(natural, widthAtLeast),
    height: bottom - top + 2 * margin,
    actors: new Map(nodes.map((node) => [node.id, placed(node)])),
    ways,
    captions,
  };
}

/**
 * The columns that routes take when drawn together: the actors on the longest way that their hops make up. A hop that would lead
 * back to where an earlier one came from is drawn against the grain and counts for nothing.
 */
export function columnsOf(routes: readonly Pick<DrawnRoute, 'actors'>[]): number {
  const onward = new Map<string, Set<string>>();
  const next = (actor: string): Set<string> => onward.get(actor) ?? new Set();
  const leadsTo = (from: string, to: string): boolean =>
    from === to || [...next(from)].some((actor) => leadsTo(actor, to));
  for (const { actors } of routes)
    for (const [at, actor] of actors.entries()) {
      const before = actors[at - 1];
      if (before !== undefined && !leadsTo(actor, before))
        onward.set(before, next(before).add(actor));
    }
  const longest = (actor: string): number => 1 + Math.max(0, ...[...next(actor)].map(longest));
  return Math.max(0, ...routes.flatMap(({ actors }) => actors).map(longest));
}
