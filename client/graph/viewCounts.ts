import type { ActorKind } from '../../model/actorKinds.ts';
import type { Category } from '../../model/categories.ts';
import { channelOn } from '../../model/channelState.ts';
import type { GraphEdge } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import type { Channel, Status } from '../../model/statuses.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** How often each sign of the legend occurs among what the date and the scope leave, before the other filters. */
export interface ViewCounts {
  readonly category: ReadonlyMap<Category, number>;
  readonly kind: ReadonlyMap<ActorKind, number>;
  readonly status: ReadonlyMap<Status, number>;
  readonly channel: ReadonlyMap<Channel, number>;
  readonly certainty: Certainty;
}

/** How many relations hold, and of how many the dates leave that open. */
export interface Certainty {
  readonly held: number;
  readonly maybe: number;
}

function tally<T>(values: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Counts certain and uncertain relations apart. */
export function certaintyOf(edges: readonly GraphEdge[]): Certainty {
  const held = edges.filter(({ attributes }) => attributes.certain).length;
  return { held, maybe: edges.length - held };
}

/**
 * Counts the signs of a legend.
 * @param certainOnly whether relations that are uncertain on the day count for nothing but themselves
 */
export function countView(
  { nodes, edges }: VisibleGraph,
  day: Day,
  lastDay: Day,
  certainOnly: boolean,
): ViewCounts {
  const attributes = edges
    .map((edge) => edge.attributes)
    .filter(({ certain }) => certain || !certainOnly);
  return {
    category: tally(attributes.map(({ category }) => category)),
    kind: tally(nodes.map((node) => node.attributes.kind)),
    status: tally(attributes.map(({ status }) => status)),
    channel: tally(
      attributes.flatMap(
        ({ channel, channelSince }) => channelOn(channel, channelSince, day, lastDay) ?? [],
      ),
    ),
    certainty: certaintyOf(edges),
  };
}
