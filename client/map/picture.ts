import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import type { Position } from '../graph/layout.ts';
import { chooseCurve, curvatureOf } from './chooseCurve.ts';
import type { Point } from './curve.ts';
import { edgeLook, type EdgeLook, type Faintness } from './edgeLook.ts';
import type { DrawnScene, Fold } from './folding.ts';
import { radiusOf } from './mapScene.ts';
import { eventEdgeLook } from './eventEdgeLook.ts';
import { eventLook, foldLook, nodeLook, type NodeLook } from './nodeLook.ts';
import type { Palette } from './palette.ts';
import type { Screen } from './screen.ts';
import type { SceneEvent } from './sceneEvents.ts';
import { SignGrid } from './signGrid.ts';
import { apartFrom, strandsOf, type Strand } from './strands.ts';

/** A scene made ready to be drawn. */
export interface Picture {
  readonly graph: MultiDirectedGraph<NodeLook, EdgeLook>;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** The signs that stand for several actors, by key. */
  readonly folds: ReadonlyMap<string, Fold>;
  /** The events on it, by key. */
  readonly events: ReadonlyMap<string, SceneEvent>;
  /** By key, which is also the key of the edge in the graph. */
  readonly strands: ReadonlyMap<string, Strand>;
  /** The strands of relations that the date leaves out but that stay, dimmed. */
  readonly out: ReadonlySet<string>;
  /** The strands between two actors, by `pairOf`. */
  readonly pairs: ReadonlyMap<string, readonly Strand[]>;
}

/** Pixels between lines of two actors at rest. */
const laneWidth = 9;
/** Beyond so many strands no curves are sought: it would be felt, and in such a mass it would not be seen. */
export const mostCurved = 2_500;

/** The name of a pair of actors, whichever way a relation between them runs. */
const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function byPair(strands: readonly Strand[]): Map<string, Strand[]> {
  const pairs = new Map<string, Strand[]>();
  for (const strand of strands) {
    const pair = pairOf(strand.source, strand.target);
    const together = pairs.get(pair);
    if (together === undefined) pairs.set(pair, [strand]);
    else together.push(strand);
  }
  return pairs;
}

/** What of a screen the choice of curves depends on. */
export type CurveScale = Pick<Screen, 'scale' | 'signs'>;

/**
 * The curvature of each strand at which its line runs through no sign of others, at a scale at which signs are as large
 * beside distances as they will be: further in they are smaller.
 */
function curvesOf(
  pairs: Picture['pairs'],
  places: ReadonlyMap<string, Position & { readonly size: number }>,
  { scale, signs }: CurveScale,
  seekCurves: boolean,
): Map<string, number> {
  const pixel = ({ x, y }: Position): Point => [x * scale, -y * scale];
  const grid = new SignGrid(
    [...places].map(([key, place]) => {
      const [x, y] = pixel(place);
      return { key, x, y, radius: place.size * signs };
    }),
  );
  const curves = new Map<string, number>();
  for (const strands of pairs.values()) {
    const [first] = strands;
    const source = places.get(first?.source ?? '');
    const target = places.get(first?.target ?? '');
    if (first === undefined || source === undefined || target === undefined) continue;
    const [from, to] = [pixel(source), pixel(target)];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const lanes = strands.map(({ lane }) => lane * laneWidth);
    const bundle = { source: first.source, target: first.target, from, to, lanes };
    const base = seekCurves ? chooseCurve(bundle, grid) : 0;
    strands.forEach(({ key, lane }) =>
      curves.set(key, curvatureOf(base, lane * laneWidth, length)),
    );
  }
  return curves;
}

/** Whether a strand ends at the sign of several actors. */
export const isFolded = (
  { folds }: Pick<Picture, 'folds'>,
  { source, target }: Pick<Strand, 'source' | 'target'>,
): boolean => folds.has(source) || folds.has(target);

/** How much less a strand says than one between two actors on the date shown. */
function faintnessOf(picture: Pick<Picture, 'folds' | 'out'>, strand: Strand): Faintness {
  if (picture.out.has(strand.key)) return 'out';
  return isFolded(picture, strand) ? 'folded' : 'none';
}

/** Where the actors of a graph stand and how large they are; events are too many and too small to be kept clear of. */
function placesIn({ graph, events }: Pick<Picture, 'graph' | 'events'>): Map<string, NodeLook> {
  const places = new Map<string, NodeLook>();
  graph.forEachNode((key, look) => {
    if (!events.has(key)) places.set(key, look);
  });
  return places;
}

/** Chooses the curves of a picture anew, for another scale. */
export function bend(picture: Picture, scale: CurveScale, palette: Palette): void {
  const { graph, strands, pairs } = picture;
  const curves = curvesOf(pairs, placesIn(picture), scale, strands.size <= mostCurved);
  for (const [key, strand] of strands)
    // Written into the attributes themselves: Sigma is told once, not for each.
    Object.assign(
      graph.getEdgeAttributes(key),
      edgeLook(strand, curves.get(key) ?? 0, faintnessOf(picture, strand), palette),
    );
}

/** Makes the picture of a scene: signs, large ones over small ones, and strands. */
export function pictureOf(scene: DrawnScene, palette: Palette, scale: CurveScale): Picture {
  const graph = new MultiDirectedGraph<NodeLook, EdgeLook>();
  let highest = 1;
  for (const degree of scene.degrees.values()) highest = Math.max(highest, degree);
  const degreeOf = (key: string): number => scene.degrees.get(key) ?? 0;
  const events = new Map(scene.events.map((event) => [event.key, event]));
  for (const event of scene.events) graph.addNode(event.key, eventLook(event, palette));
  for (const fold of scene.folds.values()) graph.addNode(fold.key, foldLook(fold, palette));
  for (const node of [...scene.nodes].sort((a, b) => degreeOf(a.key) - degreeOf(b.key))) {
    const position = scene.positions[node.key];
    if (position === undefined) continue;
    const radius = radiusOf(degreeOf(node.key), highest);
    const light = {
      dimmed: scene.dimmed.has(node.key),
      tint: scene.tints === undefined ? null : (scene.tints.get(node.key) ?? 'unmeasured'),
    };
    graph.addNode(node.key, nodeLook(node, position, radius, light, palette));
  }
  const areThere = ({ source, target }: GraphEdge): boolean =>
    graph.hasNode(source) && graph.hasNode(target);
  const there = scene.edges.filter(areThere);
  const away = apartFrom(scene.excluded.filter(areThere), there);
  const all = strandsOf([...there, ...away]);
  const awayKeys = new Set(away.map(({ key }) => key));
  const out = new Set(
    all.flatMap(({ key, relations }) =>
      relations.every((relation) => awayKeys.has(relation.key)) ? key : [],
    ),
  );
  const pairs = byPair(all);
  const curves = curvesOf(pairs, placesIn({ graph, events }), scale, all.length <= mostCurved);
  // Who took part in an event is told by a thin line below all others.
  for (const { key, participants } of scene.events)
    for (const actor of participants)
      if (graph.hasNode(actor))
        graph.addEdgeWithKey(`${key} ${actor}`, key, actor, eventEdgeLook(palette));
  // What ends at the sign of several actors lies under what two actors have with each other.
  const order = [...all].sort((a, b) => Number(isFolded(scene, b)) - Number(isFolded(scene, a)));
  for (const strand of order)
    graph.addEdgeWithKey(
      strand.key,
      strand.source,
      strand.target,
      edgeLook(
        strand,
        curves.get(strand.key) ?? 0,
        faintnessOf({ folds: scene.folds, out }, strand),
        palette,
      ),
    );
  const nodes = new Map(scene.nodes.map((node) => [node.key, node]));
  const strands = new Map(all.map((strand) => [strand.key, strand]));
  return { graph, nodes, folds: scene.folds, events, strands, out, pairs };
}

/** All relations of the strands to which some belong: a strand stays spread out while one of its lines is looked at. */
export function strandsAround({ strands }: Picture, relations: readonly string[]): string[] {
  const wanted = new Set(relations);
  return [...strands.values()]
    .map((strand) => strand.relations.map(({ key }) => key))
    .filter((keys) => keys.some((key) => wanted.has(key)))
    .flat();
}
