import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import { graphCall, neighborhoodCall } from '../api/calls.ts';
import type { RequestFailed } from '../api/requestFailed.ts';
import type { View } from '../state/view.ts';
import { graphQuery } from './graphQuery.ts';
import { mergeGraphs } from './mergeGraphs.ts';
import { startDayOf } from './startDay.ts';

export interface Graphs {
  /** Everything, at all times: what the layout is made from, so that no date and no filter moves anybody. */
  readonly whole: GraphMessage | null;
  /** All that the date leaves: what the legend counts. */
  readonly dated: GraphMessage | null;
  /** What the other filters leave of it. */
  readonly filtered: GraphMessage | null;
  /** The day that a view begins with; null: all times. */
  readonly startDay: Day | null;
  /** True while what is shown still belongs to the last date or filters. */
  readonly isAwaited: boolean;
  readonly failure: RequestFailed | null;
}

const dataOf = (results: readonly { readonly data?: GraphMessage | undefined }[]): GraphMessage[] =>
  results.flatMap(({ data }) => data ?? []);

/** The surroundings of actors that a capped graph left out but the view names. */
function useMissing(
  graph: GraphMessage | null,
  { added, actor }: Pick<View, 'added' | 'actor'>,
  query: string,
): readonly GraphMessage[] {
  const there = new Set(graph?.nodes.map(({ key }) => key));
  const isCapped = graph?.attributes.truncated ?? false;
  const named = [...new Set([...added, ...(actor === null ? [] : [actor])])];
  const wanted = isCapped ? named.filter((id) => !there.has(id)) : [];
  // The dossier of an actor that cannot be had says so; the map just lacks it.
  return useQueries({
    queries: wanted.map((id) => neighborhoodCall(id, query)),
    combine: dataOf,
  });
}

/**
 * The graph of a query, meanwhile that of the query before. Until the day is known nothing is asked, under a key of its own:
 * else the graph of all times would pass for that of the day.
 */
function useDay(query: string | null) {
  const call = graphCall(query ?? '');
  return useQuery({
    ...call,
    queryKey: query === null ? ['not asked yet'] : call.queryKey,
    enabled: query !== null,
    placeholderData: keepPreviousData,
  });
}

/** The graphs of a view, asked of the API: every filter is answered there, none by hiding here. */
export function useGraph(view: View): Graphs {
  const whole = useQuery(graphCall(''));
  const startDay = useMemo(() => (whole.data ? startDayOf(whole.data) : null), [whole.data]);
  const asOf = view.asOf ?? startDay;
  const time = view.window ?? (asOf === 'all' ? null : asOf);
  const queryOf = (isFiltered: boolean): string => graphQuery(view, time, isFiltered);
  const isKnown = whole.data !== undefined;
  const dated = useDay(isKnown ? queryOf(false) : null);
  const filtered = useDay(isKnown ? queryOf(true) : null);
  const graph = filtered.data ?? null;
  const more = useMissing(graph, view, queryOf(true));
  const all = whole.data ?? null;
  const [wholeWithMore, filteredWithMore] = useMemo(
    () => [all, graph].map((some) => (some === null ? null : mergeGraphs(some, more))),
    [all, graph, more],
  );
  return {
    whole: wholeWithMore ?? null,
    startDay,
    dated: dated.data ?? null,
    filtered: filteredWithMore ?? null,
    isAwaited: filtered.isPlaceholderData,
    failure: whole.failureReason ?? dated.failureReason ?? filtered.failureReason,
  };
}
