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

/** What decides who of a graph is on the screen. */
export interface Wanted extends Pick<
  View,
  'scope' | 'added' | 'hidden' | 'actor' | 'only' | 'withIsolated' | 'certainOnly'
> {
  /** Actors who took part in events that are shown: they stand there without any relation too. */
  readonly inEvents: ReadonlySet<string>;
}

/** Who stays where nothing ties him, besides those whom somebody has asked for by name. */
function isTied(
  { edges }: VisibleGraph,
  { withIsolated, certainOnly, inEvents }: Wanted,
): (key: string) => boolean {
  // Of a dataset without any relation everybody is.
  if (withIsolated || edges.length === 0) return () => true;
  const ends = new Set(
    edges
      .filter(({ attributes }) => attributes.certain || !certainOnly)
      .flatMap(({ source, target }) => [source, target]),
  );
  return (key) => ends.has(key) || inEvents.has(key);
}

/** What of a graph is on the screen: those that somebody wants alone, else the main actors and those added, or all; less the hidden ones. */
export function visibleOf(
  graph: VisibleGraph,
  start: readonly string[],
  wanted: Wanted,
): VisibleGraph {
  const { scope, added, hidden, actor, only, certainOnly } = wanted;
  const named = new Set([...start, ...added, ...(actor === null ? [] : [actor])]);
  const alone = only.length === 0 ? null : new Set([...only, ...(actor === null ? [] : [actor])]);
  const tied = isTied(graph, wanted);
  const isWanted = (key: string): boolean => {
    if (alone !== null) return alone.has(key);
    return named.has(key) || (scope === 'all' && tied(key));
  };
  const away = new Set(hidden);
  const shown = graph.nodes.filter(({ key }) => isWanted(key) && (!away.has(key) || key === actor));
  const there = new Set(shown.map(({ key }) => key));
  return {
    nodes: shown,
    edges: graph.edges.filter(
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

/** A graph with actors whom filters of relations leave out where none of their relations remains. */
export function withActors(graph: VisibleGraph, actors: readonly GraphNode[]): VisibleGraph {
  if (actors.length === 0) return graph;
  const there = new Set(graph.nodes.map(({ key }) => key));
  const more = actors.filter(({ key }) => !there.has(key));
  return more.length === 0 ? graph : { ...graph, nodes: [...graph.nodes, ...more] };
}
