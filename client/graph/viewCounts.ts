import type { ActorKind } from '../../model/actorKinds.ts';
import type { Category } from '../../model/categories.ts';
import { channelOn } from '../../model/channelState.ts';
import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import type { Channel, Status } from '../../model/statuses.ts';

/** How often each sign of the legend occurs among what the date and the scope leave, before the other filters. */
export interface ViewCounts {
  readonly category: ReadonlyMap<Category, number>;
  readonly kind: ReadonlyMap<ActorKind, number>;
  readonly status: ReadonlyMap<Status, number>;
  readonly channel: ReadonlyMap<Channel, number>;
}

function tally<T>(values: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Counts the signs of a legend. */
export function countView(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  day: Day,
  dataUntil: Day,
): ViewCounts {
  return {
    category: tally(edges.map(({ attributes }) => attributes.category)),
    kind: tally(nodes.map(({ attributes }) => attributes.kind)),
    status: tally(edges.map(({ attributes }) => attributes.status)),
    channel: tally(
      edges.flatMap(
        ({ attributes }) =>
          channelOn(attributes.channel, attributes.channelSince, day, dataUntil) ?? [],
      ),
    ),
  };
}
