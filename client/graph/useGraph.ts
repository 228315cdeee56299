import { useEffect, useState } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { request, type RequestFailed } from '../api/request.ts';
import { shown, useAnswer } from '../api/useAnswer.ts';
import type { Day } from '../../model/partialDate.ts';
import type { View } from '../state/view.ts';
import { graphQuery } from './graphQuery.ts';
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
  readonly failure: RequestFailed | null;
}

const merged = (graph: GraphMessage, more: readonly GraphMessage[]): GraphMessage => {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
  for (const { nodes: newNodes, edges: newEdges } of more) {
    for (const node of newNodes) if (!nodes.has(node.key)) nodes.set(node.key, node);
    for (const edge of newEdges) if (!edges.has(edge.key)) edges.set(edge.key, edge);
  }
  return { ...graph, nodes: [...nodes.values()], edges: [...edges.values()] };
};

/** The surroundings of actors that a capped graph left out but the view names. */
function useMissing(
  graph: GraphMessage | null,
  view: View,
  filters: string,
): readonly GraphMessage[] {
  const [found, setFound] = useState<Readonly<Record<string, GraphMessage>>>({});
  const there = new Set(graph?.nodes.map(({ key }) => key));
  const wanted =
    graph === null || !graph.attributes.truncated
      ? []
      : [...new Set([...view.added, ...(view.actor === null ? [] : [view.actor])])].filter(
          (id) => !there.has(id),
        );
  const asked = wanted.map((id) => `/actors/${id}/neighborhood${filters}`).join(' ');
  useEffect(() => {
    if (asked === '') return;
    const abort = new AbortController();
    for (const path of asked.split(' '))
      request<GraphMessage>(path, abort.signal).then(
        (message) => setFound((all) => ({ ...all, [path]: message })),
        // The dossier of an actor that cannot be had says so; the map just lacks it.
        () => undefined,
      );
    return () => abort.abort();
  }, [asked]);
  return asked === '' ? [] : asked.split(' ').flatMap((path) => found[path] ?? []);
}

/** The graphs of a view, asked of the API: every filter is answered there, none by hiding here. */
export function useGraph(view: View): Graphs {
  const wholeAnswer = useAnswer<GraphMessage>('/graph');
  const whole = shown(wholeAnswer);
  const startDay = whole === null ? null : startDayOf(whole);
  const day = view.asOf ?? startDay;
  const pathOf = (isFiltered: boolean): string | null =>
    whole === null ? null : `/graph${graphQuery(view, day === 'all' ? null : day, isFiltered)}`;
  const datedPath = pathOf(false);
  const filteredPath = pathOf(true);
  const dated = useAnswer<GraphMessage>(datedPath);
  const filtered = useAnswer<GraphMessage>(filteredPath);
  const graph = shown(filtered);
  const more = useMissing(graph, view, filteredPath?.replace('/graph', '') ?? '');
  const failed = [wholeAnswer, dated, filtered].find((answer) => answer.state === 'failed');
  return {
    whole,
    startDay,
    dated: shown(dated),
    filtered: graph === null ? null : more.length === 0 ? graph : merged(graph, more),
    failure: failed?.state === 'failed' ? failed.failure : null,
  };
}
