import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { graphCall } from '../api/calls.ts';
import { graphQuery } from '../graph/graphQuery.ts';
import type { Shown } from '../graph/useShown.ts';
import { visibleOf, type VisibleGraph } from '../graph/visibleGraph.ts';
import type { View } from '../state/view.ts';

const nobody: VisibleGraph['nodes'] = [];

/** The actors that only the date or the window leaves out, where a view keeps them, dimmed; else nobody. */
export function useExcluded(
  { visible, start, moment }: Pick<Shown, 'visible' | 'start' | 'moment'>,
  view: View,
): VisibleGraph['nodes'] {
  const isWanted = view.excluded === 'dim' && moment !== null && view.page !== 'start';
  const { data } = useQuery({ ...graphCall(graphQuery(view, null, true)), enabled: isWanted });
  const { scope, added, hidden, actor } = view;
  return useMemo(() => {
    if (!isWanted || data === undefined || visible === null) return nobody;
    const there = new Set(visible.nodes.map(({ key }) => key));
    const all = visibleOf(data, start, { scope, added, hidden, actor, certainOnly: false });
    return all.nodes.filter(({ key }) => !there.has(key));
  }, [isWanted, data, visible, start, scope, added, hidden, actor]);
}
