import { boundsOf, holdsOn, touches } from '../../model/interval.ts';
import type { GraphEdge, GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import { earliestDay, latestDay, type Day } from '../../model/partialDate.ts';
import type { View } from '../state/view.ts';
import type { Moment } from './moment.ts';

export interface VisibleGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const mainActors = 18;

/** Relations of each actor in a graph. */
export function degreesOf(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

/** The actors that a first view frames: those the dataset names, else the most connected. */
export function startActorsOf({ attributes, nodes, edges }: GraphMessage): readonly string[] {
  if (attributes.startActors.length > 0) return attributes.startActors;
  const degrees = degreesOf(edges);
  return nodes
    .map(({ key }) => key)
    .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, mainActors);
}

type Shown = Pick<View, 'scope' | 'added' | 'hidden' | 'actor' | 'certainOnly'>;

/** What of a graph is on the screen: the main actors and those added, or all, less the hidden ones. */
export function visibleOf(
  { nodes, edges }: VisibleGraph,
  start: readonly string[],
  { scope, added, hidden, actor, certainOnly }: Shown,
): VisibleGraph {
  const wanted =
    scope === 'all' ? null : new Set([...start, ...added, ...(actor === null ? [] : [actor])]);
  const away = new Set(hidden);
  const shown = nodes.filter(
    ({ key }) => (wanted === null || wanted.has(key)) && (!away.has(key) || key === actor),
  );
  const there = new Set(shown.map(({ key }) => key));
  return {
    nodes: shown,
    edges: edges.filter(
      ({ source, target, attributes }) =>
        there.has(source) && there.has(target) && (attributes.certain || !certainOnly),
    ),
  };
}

/** Whether an actor may have existed on a day, or at some time of a window. */
export function existsAt({ attributes }: GraphNode, moment: Moment, lastDay: Day): boolean {
  if (moment === null) return true;
  const bounds = boundsOf(attributes, 'state', lastDay);
  return typeof moment === 'string'
    ? holdsOn(bounds, 'state', moment).holds
    : touches(bounds, earliestDay(moment.from), latestDay(moment.until)).holds;
}

/** A graph with an actor, which filters of relations leave out where none of its relations remains. */
export const withActor = (graph: VisibleGraph, actor: GraphNode | null): VisibleGraph =>
  actor === null || graph.nodes.some(({ key }) => key === actor.key)
    ? graph
    : { ...graph, nodes: [...graph.nodes, actor] };
