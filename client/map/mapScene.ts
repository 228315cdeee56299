import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import type { Position } from '../graph/layout.ts';
import type { DrawnScene } from './folding.ts';
import type { Insets } from './frame.ts';
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
  readonly pinned: ReadonlySet<string>;
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
  positions: {},
  camps: [],
  main: new Set(),
  opened: new Set(),
  degrees: new Map(),
  selected: null,
  selectedRelation: null,
  lit: new Set(),
  pinned: new Set(),
  nameOf: ({ key }) => key,
  dimmed: new Set(),
};

/** Where actors of a scene stand, those in folds too; all that are shown, if none are named. */
export function placesOf(scene: MapScene | null, actors?: Iterable<string>): Position[] {
  const { nodes = [], positions = {} } = scene ?? {};
  return [...(actors ?? nodes.map(({ key }) => key))].flatMap((key) => positions[key] ?? []);
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

type Chosen = Pick<MapScene, 'edges' | 'selected' | 'selectedRelation' | 'lit' | 'litActors'>;

/** What is lit by what is chosen, whatever the pointer does. */
function chosenFocus(scene: Chosen): Focus | null {
  const { edges, selected, selectedRelation, lit, litActors = new Set<string>() } = scene;
  const relation =
    selectedRelation === null ? undefined : edges.find(({ key }) => key === selectedRelation);
  if (relation !== undefined) return focusOn([relation], null);
  if (selected !== null)
    return focusOn(
      edges.filter(({ source, target }) => source === selected || target === selected),
      selected,
    );
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
  if (hovered !== null)
    return focusOn(
      scene.edges.filter(({ source, target }) => source === hovered || target === hovered),
      hovered,
    );
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
    a.degrees === b.degrees &&
    a.tints === b.tints &&
    a.folds === b.folds &&
    same([...a.dimmed], [...b.dimmed]) &&
    (a.positions === b.positions ||
      b.nodes.every(({ key }) => {
        const [before, now] = [a.positions[key], b.positions[key]];
        return before?.x === now?.x && before?.y === now?.y;
      }))
  );
}
