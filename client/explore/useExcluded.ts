import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { graphCall } from '../api/calls.ts';
import { graphQuery } from '../graph/graphQuery.ts';
import type { Shown } from '../graph/useShown.ts';
import { visibleOf, type VisibleGraph } from '../graph/visibleGraph.ts';
import type { View } from '../state/view.ts';

const nothing: VisibleGraph = { nodes: [], edges: [] };
const nobody: ReadonlySet<string> = new Set();

/** The actors and relations that only the date or the window leaves out, where a view keeps them, dimmed; else nothing. */
export function useExcluded(
  { visible, start, moment }: Pick<Shown, 'visible' | 'start' | 'moment'>,
  view: View,
): VisibleGraph {
  const isWanted = view.excluded === 'dim' && moment !== null && view.page !== 'start';
  const { data } = useQuery({ ...graphCall(graphQuery(view, null, true)), enabled: isWanted });
  const { scope, added, hidden, actor, only, withIsolated } = view;
  return useMemo(() => {
    if (!isWanted || data === undefined || visible === null) return nothing;
    const wanted = { scope, added, hidden, actor, only, withIsolated };
    const all = visibleOf(data, start, { ...wanted, certainOnly: false, inEvents: nobody });
    const there = new Set([...visible.nodes, ...visible.edges].map(({ key }) => key));
    return {
      nodes: all.nodes.filter(({ key }) => !there.has(key)),
      edges: all.edges.filter(({ key }) => !there.has(key)),
    };
  }, [isWanted, data, visible, start, scope, added, hidden, actor, only, withIsolated]);
}
