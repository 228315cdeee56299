import { useMemo } from 'react';
import type { GraphNode } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import type { EventMessage } from '../../model/messages/events.ts';
import { startView, type View } from '../state/view.ts';
import { actorsById } from './useActors.ts';
import type { Graphs } from './useGraph.ts';
import { dayOf, momentOf, type Moment } from './moment.ts';
import { lastDayOf } from './startDay.ts';
import {
  degreesOf,
  existsAt,
  startActorsOf,
  visibleOf,
  withActors,
  type VisibleGraph,
} from './visibleGraph.ts';

/** What a view shows of the graphs. */
export interface Shown {
  /** The day it stands on, of a window the last; null: all times. */
  readonly day: Day | null;
  readonly moment: Moment;
  /** The day the data end. */
  readonly lastDay: Day;
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
  /** Events on the map, in order of dates; null while they are awaited. */
  readonly events: readonly EventMessage[] | null;
}

const nobody: readonly string[] = [];

/** Those who take part in what is shown. */
const participantsOf = (events: readonly EventMessage[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));

/** The events in which somebody on the screen took part. */
function eventsAround(
  events: readonly EventMessage[] | null,
  visible: VisibleGraph | null,
): readonly EventMessage[] | null {
  if (events === null || visible === null || events.length === 0) return events;
  const there = new Set(visible.nodes.map(({ key }) => key));
  return events.filter(({ participants }) => participants.some(({ actor }) => there.has(actor)));
}

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
  const basics = useMemo(() => {
    const lastDay = whole === null ? null : lastDayOf(whole);
    if (whole === null || lastDay === null) return null;
    const actors = actorsById(whole);
    return { whole, lastDay, actors, start: startActorsOf(whole), degrees: degreesOf(whole.edges) };
  }, [whole]);
  const what = useMemo(
    () => ({
      ...{ scope, added, hidden, actor, only, withIsolated, certainOnly },
      inEvents: participantsOf(withEvents ? (events ?? []) : []),
    }),
    [scope, added, hidden, actor, only, withIsolated, certainOnly, withEvents, events],
  );
  return useMemo(() => {
    if (basics === null) return null;
    const { start, degrees, lastDay, actors } = basics;
    const exists = (node: GraphNode): boolean => existsAt(node, moment, lastDay);
    const isAsked = ({ key }: GraphNode): boolean => what.withIsolated || what.inEvents.has(key);
    const isOfKind = ({ attributes }: GraphNode): boolean =>
      kind === null || kind.includes(attributes.kind);
    const asked =
      what.withIsolated || what.inEvents.size > 0
        ? basics.whole.nodes.filter((node) => isAsked(node) && exists(node))
        : [];
    const selected = [actors.get(what.actor ?? '')].filter(
      (node) => node !== undefined && exists(node),
    );
    const of = (
      graph: VisibleGraph | null,
      more: readonly GraphNode[],
      onlyCertain: boolean,
    ): VisibleGraph | null => {
      if (graph === null) return null;
      const drawn = withActors(graph, [...more, ...selected.flatMap((node) => node ?? [])]);
      return visibleOf(drawn, start, { ...what, certainOnly: onlyCertain });
    };
    const atAllTimes = { ...what, hidden: nobody, only: nobody, certainOnly: false };
    const visible = of(filtered, asked.filter(isOfKind), what.certainOnly);
    return {
      day: dayOf(moment),
      moment,
      lastDay,
      start,
      degrees,
      visible,
      unfiltered: of(dated, asked, false),
      always: visibleOf(basics.whole, start, atAllTimes),
      events: eventsAround(events, visible),
    };
  }, [basics, what, moment, filtered, dated, kind, events]);
}
