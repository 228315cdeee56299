import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import type { Position } from '../graph/layout.ts';
import { apart } from './foldPlaces.ts';
import type { MapScene, SceneCamp } from './mapScene.ts';

/** Actors of a camp that stand under one sign with their number. */
export interface Fold extends Position {
  /** The key of its sign among those of the actors. */
  readonly key: string;
  readonly camp: SceneCamp;
  readonly members: readonly string[];
}

/** What is drawn of a scene: some of its actors as folds, and the relations of those as the relations of their folds. */
export interface DrawnScene extends MapScene {
  /** By key. */
  readonly folds: ReadonlyMap<string, Fold>;
  /** The key of the fold that an actor is in. */
  readonly foldOf: ReadonlyMap<string, string>;
}

/** Signs up to this number are looked at one by one. */
const mostSigns = 150;
/** Fewer than so many are not folded. */
const fewest = 4;
/** Pixels between neighbors below which a camp folds, and above which it opens: apart, so that it does not flicker. */
const crowded = { folds: 50, opens: 58 } as const;
/** An actor who is looked at brings so many of those it is tied to out of their folds, at most. */
const mostBroughtOut = 40;

/** The key of the sign of a folded camp; no id of an actor has a colon. */
const keyOf = (camp: string): string => `camp:${camp}`;

const endsOf = (edges: readonly GraphEdge[]): string[] =>
  edges.flatMap(({ source, target }) => [source, target]);

/** Actors that never go into a fold: the main ones, and those that somebody looks at. */
function staying(scene: MapScene): ReadonlySet<string> {
  const { edges, main, selected, selectedRelation, lit, chosen, pinned } = scene;
  const tied = endsOf(
    edges.filter(({ source, target }) => source === selected || target === selected),
  );
  return new Set([
    ...main,
    ...chosen,
    ...pinned,
    ...(selected === null ? [] : [selected]),
    ...(new Set(tied).size <= mostBroughtOut ? tied : []),
    ...endsOf(edges.filter(({ key }) => key === selectedRelation || lit.has(key))),
  ]);
}

/** The distance from each place to the nearest other, on average, in units of position. */
function spacingOf(places: readonly Position[]): number {
  const sum = places.reduce((total, { x, y }, at) => {
    let least = Number.POSITIVE_INFINITY;
    places.forEach((other, index) => {
      if (index !== at) least = Math.min(least, Math.hypot(other.x - x, other.y - y));
    });
    return total + least;
  }, 0);
  return sum / places.length;
}

/** Where the sign of a fold stands: at that of its places nearest to their middle that keeps clear of the signs that stay. */
function placeOf(
  places: readonly Position[],
  standing: readonly Position[],
  room: number,
): Position {
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  };
  const away = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y);
  const cost = (place: Position): number =>
    away(place, middle) +
    standing.reduce((sum, other) => sum + 6 * Math.max(0, room - away(place, other)), 0);
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

/** A camp as it would fold, and how close its actors stand. */
interface Foldable {
  readonly fold: Fold;
  readonly spacing: number;
}

/** What of a scene could be folded, and where signs stand that never are. */
interface Foldables {
  readonly scene: MapScene;
  readonly all: readonly Foldable[];
  readonly standing: readonly Position[];
}

function foldablesOf(scene: MapScene): Foldables {
  const { nodes, camps, positions, opened } = scene;
  if (nodes.length <= mostSigns) return { scene, all: [], standing: [] };
  const stay = staying(scene);
  const there = new Set(nodes.map(({ key }) => key));
  const standing = nodes.flatMap(({ key }) => (stay.has(key) ? (positions[key] ?? []) : []));
  const all = camps.flatMap((camp): Foldable[] => {
    if (opened.has(camp.id)) return [];
    const members = camp.members.filter((key) => there.has(key) && !stay.has(key));
    if (members.length < fewest) return [];
    const places = members.flatMap((key) => positions[key] ?? []);
    const spacing = spacingOf(places);
    const at = placeOf(places, standing, 2.4 * spacing);
    return [{ fold: { key: keyOf(camp.id), camp, members, ...at }, spacing }];
  });
  return { scene, all, standing };
}

/** By how much one comes closer before signs are moved apart anew. */
const nearer = 1.25;

/** The step of scale at which folds are moved apart; null where none is known yet. */
const stepOf = (scale: number): number | null =>
  scale > 0 ? Math.floor(Math.log(scale) / Math.log(nearer)) : null;

/** Folds as they stand at a step of scale, clear of each other and of the other signs. */
function atStep(folds: readonly Fold[], standing: readonly Position[], step: number | null) {
  if (step === null) return folds;
  const places = apart(
    folds.map(({ x, y, members }) => ({ at: { x, y }, members: members.length })),
    standing,
    nearer ** step,
  );
  return folds.map((fold, at) => ({ ...fold, ...places[at] }));
}

/** A relation with the folds of its ends; null where both lie in one fold. */
function drawnEdge(edge: GraphEdge, foldOf: ReadonlyMap<string, string>): GraphEdge | null {
  const source = foldOf.get(edge.source) ?? edge.source;
  const target = foldOf.get(edge.target) ?? edge.target;
  if (source === target) return null;
  return source === edge.source && target === edge.target ? edge : { ...edge, source, target };
}

function drawnWith(scene: MapScene, folds: readonly Fold[]): DrawnScene {
  const foldOf = new Map(folds.flatMap(({ key, members }) => members.map((one) => [one, key])));
  const ofFolds = (keys: readonly string[]): readonly string[] => [
    ...new Set(keys.map((key) => foldOf.get(key) ?? key)),
  ];
  return {
    ...scene,
    events:
      folds.length === 0
        ? scene.events
        : scene.events.map((event) => ({ ...event, participants: ofFolds(event.participants) })),
    nodes: scene.nodes.filter(({ key }) => !foldOf.has(key)),
    edges: scene.edges.flatMap((edge) => drawnEdge(edge, foldOf) ?? []),
    excluded: scene.excluded.flatMap((edge) => drawnEdge(edge, foldOf) ?? []),
    folds: new Map(folds.map((fold) => [fold.key, fold])),
    foldOf,
  };
}

/** Nodes and edges of a drawn scene, and what they were made from. */
interface Made {
  readonly events: MapScene['events'];
  readonly excluded: MapScene['excluded'];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly folds: string;
  readonly drawn: DrawnScene;
}

/**
 * Which camps are folded. They open as one comes closer, and fold as one goes away, so that signs never touch; a scene that
 * is drawn as before keeps its parts, so that nothing is made anew.
 */
export class Folding {
  #folded: ReadonlySet<string> = new Set();
  #made: Made | null = null;
  /** What of the last scene could be folded, which no scale changes. */
  #could: Foldables | null = null;

  /** @param scale pixels per unit of position, at the usual size of signs */
  draw(scene: MapScene, scale: number): DrawnScene {
    if (this.#could?.scene !== scene) this.#could = foldablesOf(scene);
    const { all, standing } = this.#could;
    const folds = all
      .filter(({ fold: { camp }, spacing }) => {
        const limit = this.#folded.has(camp.id) ? crowded.opens : crowded.folds;
        return spacing * scale < limit;
      })
      .map(({ fold }) => fold);
    this.#folded = new Set(folds.map(({ camp }) => camp.id));
    const step = folds.length > 0 ? stepOf(scale) : null;
    const signature = [
      `${step}`,
      ...folds.map(({ key, members }) => `${key} ${members.join(' ')}`),
    ].join('|');
    const made = this.#made;
    const isSame =
      made?.nodes === scene.nodes &&
      made.edges === scene.edges &&
      made.events === scene.events &&
      made.excluded === scene.excluded &&
      made.folds === signature;
    const { nodes, edges, events, excluded } = scene;
    const drawn = isSame
      ? {
          ...made.drawn,
          ...scene,
          nodes: made.drawn.nodes,
          edges: made.drawn.edges,
          events: made.drawn.events,
          excluded: made.drawn.excluded,
        }
      : drawnWith(scene, atStep(folds, standing, step));
    this.#made = { nodes, edges, events, excluded, folds: signature, drawn };
    return drawn;
  }
}
