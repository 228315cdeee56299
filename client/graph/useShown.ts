import { useMemo } from 'react';
import type { Day } from '../../model/partialDate.ts';
import { startView, type View } from '../state/view.ts';
import { actorsById } from './useActors.ts';
import type { Graphs } from './useGraph.ts';
import { dayOf, momentOf, type Moment } from './moment.ts';
import { knownDayOf, lastDayOf } from './startDay.ts';
import {
  degreesOf,
  existsAt,
  startActorsOf,
  visibleOf,
  withActor,
  type VisibleGraph,
} from './visibleGraph.ts';

/** What a view shows of the graphs. */
export interface Shown {
  /** The day it stands on, of a window the last; null: all times. */
  readonly day: Day | null;
  readonly moment: Moment;
  /** The day the data end. */
  readonly lastDay: Day;
  /** The last day that a layer speaks of: where the timeline ends. */
  readonly knownDay: Day;
  /** The main actors of the dataset. */
  readonly start: readonly string[];
  /** Relations of each actor in the whole dataset. */
  readonly degrees: ReadonlyMap<string, number>;
  /** What is on the screen; null while it is awaited. */
  readonly visible: VisibleGraph | null;
  /** What would be on it without filters, also what is uncertain: what the legend counts. */
  readonly unfiltered: VisibleGraph | null;
  /** What would be on it at all times: what the layout is made from. */
  readonly always: VisibleGraph;
}

const nothingHidden: readonly string[] = [];

/** What a view shows of the graphs; null while the graph is awaited. */
export function useShown({ whole, dated, filtered, startDay }: Graphs, view: View): Shown | null {
  // The first view is the same whatever the address says besides.
  const shown = view.page === 'start' ? startView : view;
  const { asOf, window } = view;
  const moment = useMemo(() => momentOf({ asOf, window }, startDay), [asOf, window, startDay]);
  const { scope, added, hidden, actor, certainOnly } = shown;
  const basics = useMemo(() => {
    const lastDay = whole === null ? null : lastDayOf(whole);
    if (whole === null || lastDay === null) return null;
    const actors = actorsById(whole);
    return {
      whole,
      lastDay,
      knownDay: knownDayOf(whole) ?? lastDay,
      actors,
      start: startActorsOf(whole),
      degrees: degreesOf(whole.edges),
    };
  }, [whole]);
  const what = useMemo(
    () => ({ scope, added, hidden, actor, certainOnly }),
    [scope, added, hidden, actor, certainOnly],
  );
  return useMemo(() => {
    if (basics === null) return null;
    const { start, degrees, lastDay, knownDay, actors } = basics;
    const selected = actors.get(what.actor ?? '') ?? null;
    const exists = selected !== null && existsAt(selected, moment, lastDay);
    const of = (graph: VisibleGraph | null, onlyCertain: boolean): VisibleGraph | null => {
      if (graph === null) return null;
      const drawn = withActor(graph, exists ? selected : null);
      return visibleOf(drawn, start, { ...what, certainOnly: onlyCertain });
    };
    const atAllTimes = { ...what, hidden: nothingHidden, certainOnly: false };
    return {
      day: dayOf(moment),
      moment,
      lastDay,
      knownDay,
      start,
      degrees,
      visible: of(filtered, what.certainOnly),
      unfiltered: of(dated, false),
      always: visibleOf(basics.whole, start, atAllTimes),
    };
  }, [basics, what, moment, filtered, dated]);
}
