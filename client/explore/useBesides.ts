import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eventKinds, type EventKind } from '../../model/eventKinds.ts';
import { eventsCall } from '../api/calls.ts';
import { eventsAt } from '../graph/eventsAt.ts';
import type { Graphs } from '../graph/useGraph.ts';
import type { Shown } from '../graph/useShown.ts';
import { existsAt } from '../graph/visibleGraph.ts';
import { useView } from '../state/useView.ts';

/** How much there is to be shown besides actors and their relations. */
export interface Besides {
  /** Events of the date; null while they are awaited. */
  readonly events: number | null;
  /** Of those on the map, by kind, the most first. */
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
  /** Actors who exist on the date without any relation on it. */
  readonly isolated: number | null;
}

/** Counts what a view could show besides. */
export function useBesides(
  shown: Shown | null,
  { whole, filtered }: Pick<Graphs, 'whole' | 'filtered'>,
): Besides {
  const { status } = useView();
  const { data } = useQuery(eventsCall(''));
  return useMemo(() => {
    if (shown === null || whole === null || filtered === null)
      return { events: null, kinds: [], isolated: null };
    const { moment, lastDay } = shown;
    const all = data === undefined ? null : eventsAt(data.items, moment, { status });
    const tied = new Set(filtered.edges.flatMap(({ source, target }) => [source, target]));
    const countOf = (kind: EventKind): number =>
      (shown.events ?? []).filter((event) => event.kind === kind).length;
    return {
      events: all?.length ?? null,
      kinds: eventKinds
        .map((kind) => ({ kind, count: countOf(kind) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
      isolated: whole.nodes.filter((node) => !tied.has(node.key) && existsAt(node, moment, lastDay))
        .length,
    };
  }, [shown, whole, filtered, data, status]);
}
