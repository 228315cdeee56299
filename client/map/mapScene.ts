import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import type { Position } from '../graph/layout.ts';

/** All that the map shows, as a pure value: the view makes the picture follow it. */
export interface MapScene {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly positions: Readonly<Record<string, Position>>;
  /** Relations of each actor in the whole dataset: how large its sign is. */
  readonly degrees: ReadonlyMap<string, number>;
  readonly selected: string | null;
  /** A relation whose evidence is being read. */
  readonly selectedRelation: string | null;
  /** Relations of routes that keep the light while nobody else has the attention. */
  readonly lit: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly nameOf: (node: GraphNode) => string;
  /** Actors that the filters exclude but that stay, dimmed. */
  readonly dimmed: ReadonlySet<string>;
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

/** The attention goes to what is under the pointer, else to what is selected, else to the routes that are lit. */
export function focusOf(
  scene: Pick<MapScene, 'edges' | 'selected' | 'selectedRelation' | 'lit'>,
  hovered: string | null,
): Focus | null {
  const relation = hovered === null ? scene.selectedRelation : null;
  if (relation !== null) {
    const edge = scene.edges.find(({ key }) => key === relation);
    if (edge !== undefined)
      return { nodes: new Set([edge.source, edge.target]), edges: new Set([edge.key]) };
  }
  const actor = hovered ?? scene.selected;
  if (actor === null) {
    const routes = scene.edges.filter(({ key }) => scene.lit.has(key));
    return routes.length === 0
      ? null
      : {
          nodes: new Set(routes.flatMap(({ source, target }) => [source, target])),
          edges: new Set(routes.map(({ key }) => key)),
        };
  }
  const around = scene.edges.filter(({ source, target }) => source === actor || target === actor);
  return {
    nodes: new Set([actor, ...around.flatMap(({ source, target }) => [source, target])]),
    edges: new Set(around.map(({ key }) => key)),
  };
}
