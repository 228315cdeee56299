import { MultiDirectedGraph } from 'graphology';
import type { GraphNode } from '../../model/messages/graph.ts';
import type { Position } from '../graph/layout.ts';
import { chooseCurve, curvatureOf } from './chooseCurve.ts';
import type { Point } from './curve.ts';
import { edgeLook, type EdgeLook } from './edgeLook.ts';
import type { DrawnScene, Fold } from './folding.ts';
import { radiusOf } from './mapScene.ts';
import { foldLook, nodeLook, type NodeLook } from './nodeLook.ts';
import type { Palette } from './palette.ts';
import type { Screen } from './screen.ts';
import { SignGrid } from './signGrid.ts';
import { strandsOf, type Strand } from './strands.ts';

/** A scene made ready to be drawn. */
export interface Picture {
  readonly graph: MultiDirectedGraph<NodeLook, EdgeLook>;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** The signs that stand for several actors, by key. */
  readonly folds: ReadonlyMap<string, Fold>;
  /** By key, which is also the key of the edge in the graph. */
  readonly strands: ReadonlyMap<string, Strand>;
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

/** Where the actors of a graph stand and how large they are. */
function placesIn(graph: Picture['graph']): Map<string, NodeLook> {
  const places = new Map<string, NodeLook>();
  graph.forEachNode((key, look) => places.set(key, look));
  return places;
}

/** Chooses the curves of a picture anew, for another scale. */
export function bend(picture: Picture, scale: CurveScale, palette: Palette): void {
  const { graph, strands, pairs } = picture;
  const curves = curvesOf(pairs, placesIn(graph), scale, strands.size <= mostCurved);
  for (const [key, strand] of strands)
    // Written into the attributes themselves: Sigma is told once, not for each.
    Object.assign(
      graph.getEdgeAttributes(key),
      edgeLook(strand, curves.get(key) ?? 0, isFolded(picture, strand), palette),
    );
}

/** Makes the picture of a scene: signs, large ones over small ones, and strands. */
export function pictureOf(scene: DrawnScene, palette: Palette, scale: CurveScale): Picture {
  const graph = new MultiDirectedGraph<NodeLook, EdgeLook>();
  let highest = 1;
  for (const degree of scene.degrees.values()) highest = Math.max(highest, degree);
  const degreeOf = (key: string): number => scene.degrees.get(key) ?? 0;
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
  const all = strandsOf(
    scene.edges.filter(({ source, target }) => graph.hasNode(source) && graph.hasNode(target)),
  );
  const pairs = byPair(all);
  const curves = curvesOf(pairs, placesIn(graph), scale, all.length <= mostCurved);
  // What ends at the sign of several actors lies under what two actors have with each other.
  const order = [...all].sort((a, b) => Number(isFolded(scene, b)) - Number(isFolded(scene, a)));
  for (const strand of order)
    graph.addEdgeWithKey(
      strand.key,
      strand.source,
      strand.target,
      edgeLook(strand, curves.get(strand.key) ?? 0, isFolded(scene, strand), palette),
    );
  const nodes = new Map(scene.nodes.map((node) => [node.key, node]));
  const strands = new Map(all.map((strand) => [strand.key, strand]));
  return { graph, nodes, folds: scene.folds, strands, pairs };
}

/** All relations of the strands to which some belong: a strand stays spread out while one of its lines is looked at. */
export function strandsAround({ strands }: Picture, relations: readonly string[]): string[] {
  const wanted = new Set(relations);
  return [...strands.values()]
    .map((strand) => strand.relations.map(({ key }) => key))
    .filter((keys) => keys.some((key) => wanted.has(key)))
    .flat();
}
