import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import type { Position } from '../graph/layout.ts';
import type { DrawnScene } from './folding.ts';
import type { Rings } from '../graph/arrangeInRings.ts';
import type { Insets } from './frame.ts';
import { eventOfKey, type SceneEvent } from './sceneEvents.ts';
import type { TintName } from './tints.ts';

/** A part of the map with a name and a ground of its own. */
export interface SceneCamp {
  readonly id: string;
  readonly name: string;
  /** False for those who stand in no camp: they fold together, on no ground. */
  readonly hasGround: boolean;
  /** Also those that are not shown: filters do not move the ground. */
  readonly members: readonly string[];
}

/** All that the map shows, as a pure value: the view makes the picture follow it. */
export interface MapScene {
  /** Those without a position are left out until they have one. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Relations that the date leaves out but that stay, dimmed. */
  readonly excluded: readonly GraphEdge[];
  readonly positions: Readonly<Record<string, Position>>;
  readonly camps: readonly SceneCamp[];
  /** Actors that never fold into the sign of their camp. */
  readonly main: ReadonlySet<string>;
  /** Camps that somebody has opened, which do not fold, however far one is. */
  readonly opened: ReadonlySet<string>;
  /** Relations of each actor in the whole dataset, or what a measure makes of it: how large its sign is. */
  readonly degrees: ReadonlyMap<string, number>;
  /** What a measure colors signs by; who is not named has no value. */
  readonly tints?: ReadonlyMap<string, TintName> | undefined;
  readonly selected: string | null;
  /** A relation whose evidence is being read. */
  readonly selectedRelation: string | null;
  /** Relations of routes that keep the light while nobody else has the attention. */
  readonly lit: ReadonlySet<string>;
  /** Actors that keep the light with those relations, as whom a scene is about. */
  readonly litActors?: ReadonlySet<string> | undefined;
  /** Several actors that are chosen together. */
  readonly chosen: ReadonlySet<string>;
  /** Actors that somebody has put where they stand. */
  readonly pinned: ReadonlySet<string>;
  /** Events, with those who took part, and which of them is open. */
  readonly events: readonly SceneEvent[];
  readonly openEvent: string | null;
  /** The rings on which actors stand around one of them, and how the sheet is stretched. */
  readonly rings: (Rings & { readonly shape: Position }) | null;
  readonly nameOf: (node: GraphNode) => string;
  /** Actors that the filters exclude but that stay, dimmed. */
  readonly dimmed: ReadonlySet<string>;
  /** Pixels of the sheet that panels lie over: who is selected is brought to where he can be seen. */
  readonly covered?: Insets | undefined;
}

/** A map of nobody. */
export const emptyScene: MapScene = {
  nodes: [],
  edges: [],
  excluded: [],
  positions: {},
  camps: [],
  main: new Set(),
  opened: new Set(),
  degrees: new Map(),
  selected: null,
  selectedRelation: null,
  lit: new Set(),
  chosen: new Set(),
  pinned: new Set(),
  events: [],
  openEvent: null,
  rings: null,
  nameOf: ({ key }) => key,
  dimmed: new Set(),
};

/** Where actors of a scene stand, those in folds too; all that are shown, if none are named. */
export function placesOf(scene: MapScene | null, actors?: Iterable<string>): Position[] {
  const { nodes = [], positions = {} } = scene ?? {};
  return [...(actors ?? nodes.map(({ key }) => key))].flatMap((key) => positions[key] ?? []);
}

/** Where the main actors of a scene stand; where there are no two of them, everybody. */
export function mainPlacesOf(scene: MapScene | null): Position[] {
  const places = placesOf(scene, scene?.main);
  return places.length > 1 ? places : placesOf(scene);
}

/** Radius of a sign in pixels, from 12 for one relation to 25 for the most connected. */
export function radiusOf(degree: number, highest: number): number {
  return 12 + 13 * Math.sqrt(Math.min(1, degree / Math.max(1, highest)));
}

/** Which actors and relations are lit while one actor (or relation) has the attention; null: all. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const focusOn = (edges: readonly GraphEdge[], actor: string | null): Focus => ({
  nodes: new Set([
    ...(actor === null ? [] : [actor]),
    ...edges.flatMap(({ source, target }) => [source, target]),
  ]),
  edges: new Set(edges.map(({ key }) => key)),
});

type Chosen = Pick<
  MapScene,
  | 'edges'
  | 'selected'
  | 'selectedRelation'
  | 'chosen'
  | 'lit'
  | 'litActors'
  | 'events'
  | 'openEvent'
>;

/** An actor with all that ties him, and the events in which he took part. */
function focusOnActor({ edges, events }: Pick<Chosen, 'edges' | 'events'>, actor: string): Focus {
  const { nodes, edges: lines } = focusOn(
    edges.filter(({ source, target }) => source === actor || target === actor),
    actor,
  );
  const his = events.filter(({ participants }) => participants.includes(actor));
  return { nodes: new Set([...nodes, ...his.map(({ key }) => key)]), edges: lines };
}

/** Several actors with what ties them to each other. */
function focusOnChosen({ edges, chosen }: Pick<Chosen, 'edges' | 'chosen'>): Focus {
  const between = edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  return { nodes: chosen, edges: new Set(between.map(({ key }) => key)) };
}

/** An event with those who took part, and what is lit besides. */
function focusOnEvent(
  { events }: Pick<Chosen, 'events'>,
  key: string,
  lines: Focus['edges'],
): Focus {
  const participants = events.find((event) => event.key === key)?.participants ?? [];
  return { nodes: new Set([key, ...participants]), edges: lines };
}

/** What is lit by what is chosen, whatever the pointer does. */
function chosenFocus(scene: Chosen): Focus | null {
  const { edges, selected, selectedRelation, lit, litActors = new Set<string>() } = scene;
  const relation =
    selectedRelation === null ? undefined : edges.find(({ key }) => key === selectedRelation);
  if (relation !== undefined) return focusOn([relation], null);
  if (selected !== null) return focusOnActor(scene, selected);
  if (scene.chosen.size > 0) return focusOnChosen(scene);
  if (scene.openEvent !== null && scene.events.some(({ key }) => key === scene.openEvent))
    return focusOnEvent(scene, scene.openEvent, lit);
  const routes = lit.size === 0 ? [] : edges.filter(({ key }) => lit.has(key));
  if (routes.length === 0 && litActors.size === 0) return null;
  const { nodes, edges: lines } = focusOn(routes, null);
  return { nodes: new Set([...nodes, ...litActors]), edges: lines };
}

/**
 * The attention goes to what is under the pointer, else to what is selected, else to the routes that are lit. Relations
 * under the pointer join what is selected, so that looking at one line does not put out the others.
 */
export function focusOf(
  scene: Chosen,
  hovered: string | null,
  hoveredRelations: readonly string[] = [],
): Focus | null {
  if (hovered !== null && eventOfKey(hovered) !== null)
    return focusOnEvent(scene, hovered, new Set());
  if (hovered !== null) return focusOnActor(scene, hovered);
  const chosen = chosenFocus(scene);
  if (hoveredRelations.length === 0) return chosen;
  const under = new Set(hoveredRelations);
  const shown = focusOn(
    scene.edges.filter(({ key }) => under.has(key)),
    null,
  );
  return {
    nodes: new Set([...(chosen?.nodes ?? []), ...shown.nodes]),
    edges: new Set([...(chosen?.edges ?? []), ...shown.edges]),
  };
}

/** Whether two scenes make the same picture but for who is lit and what names say. */
export function samePicture(a: DrawnScene, b: DrawnScene): boolean {
  const same = <T>(one: readonly T[], other: readonly T[]): boolean =>
    one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
  return (
    same(a.nodes, b.nodes) &&
    same(a.edges, b.edges) &&
    same(a.excluded, b.excluded) &&
    a.degrees === b.degrees &&
    a.tints === b.tints &&
    a.folds === b.folds &&
    same(a.events, b.events) &&
    same([...a.dimmed], [...b.dimmed]) &&
    (a.positions === b.positions ||
      b.nodes.every(({ key }) => {
        const [before, now] = [a.positions[key], b.positions[key]];
        return before?.x === now?.x && before?.y === now?.y;
      }))
  );
}
