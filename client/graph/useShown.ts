import { useMemo } from 'react';
import { startView, type View } from '../state/view.ts';
import { momentOf } from './moment.ts';
import { basicsOf, shownOf, type Shown } from './shownOf.ts';
import type { Graphs } from './useGraph.ts';

export type { Shown };

/** What a view shows of the graphs; null while the graph is awaited. */
export function useShown({ whole, dated, filtered, startDay }: Graphs, view: View): Shown | null {
  // The first view is the same whatever the address says besides.
  const shown = view.page === 'start' ? startView : view;
  const { asOf, window } = view;
  const moment = useMemo(() => momentOf({ asOf, window }, startDay), [asOf, window, startDay]);
  const { scope, added, hidden, actor, certainOnly } = shown;
  const basics = useMemo(() => (whole === null ? null : basicsOf(whole)), [whole]);
  const what = useMemo(
    () => ({ scope, added, hidden, actor, certainOnly }),
    [scope, added, hidden, actor, certainOnly],
  );
  return useMemo(
    () => (basics === null ? null : shownOf(basics, what, moment, { filtered, dated })),
    [basics, what, moment, filtered, dated],
  );
}
