import { useMemo } from 'react';
import type { EventMessage } from '../../model/messages/events.ts';
import { startView, type View } from '../state/view.ts';
import { participantsOf } from './eventTies.ts';
import { momentOf } from './moment.ts';
import { basicsOf, shownOf, type Shown } from './shownOf.ts';
import type { Graphs } from './useGraph.ts';

export type { Shown };

/**
 * What a view shows of the graphs; null while the graph is awaited.
 * @param events those of its date and filters; null while they are awaited
 */
export function useShown(
  { whole, dated, filtered, startDay }: Graphs,
  events: readonly EventMessage[] | null,
  view: View,
): Shown | null {
  // The first view is the same whatever the address says besides.
  const shown = view.page === 'start' ? startView : view;
  const { asOf, window, kind, withEvents } = view;
  const moment = useMemo(() => momentOf({ asOf, window }, startDay), [asOf, window, startDay]);
  const { scope, added, hidden, actor, only, withIsolated, certainOnly } = shown;
  const basics = useMemo(() => (whole === null ? null : basicsOf(whole)), [whole]);
  const what = useMemo(
    () => ({
      ...{ scope, added, hidden, actor, only, withIsolated, certainOnly, kind },
      inEvents: participantsOf(withEvents ? (events ?? []) : []),
    }),
    [scope, added, hidden, actor, only, withIsolated, certainOnly, kind, withEvents, events],
  );
  return useMemo(
    () => (basics === null ? null : shownOf(basics, what, moment, { filtered, dated, events })),
    [basics, what, moment, filtered, dated, events],
  );
}
