import type { GraphMessage } from '../../model/messages/graph.ts';
import type { View } from '../state/view.ts';
import type { Day } from '../../model/partialDate.ts';
import type { GraphNode } from '../../model/messages/graph.ts';
import { dayOf, type Moment } from './moment.ts';
import { knownDayOf, lastDayOf } from './startDay.ts';
import { actorsById } from './useActors.ts';
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

/** What of a whole dataset every view of it needs. */
export interface Basics extends Pick<Shown, 'lastDay' | 'knownDay' | 'start' | 'degrees'> {
  readonly whole: GraphMessage;
  readonly actors: ReadonlyMap<string, GraphNode>;
}

/** Null where the dataset says no day on which it ends. */
export function basicsOf(whole: GraphMessage): Basics | null {
  const lastDay = lastDayOf(whole);
  if (lastDay === null) return null;
  const actors = actorsById(whole);
  const knownDay = knownDayOf(whole) ?? lastDay;
  return {
    whole,
    lastDay,
    knownDay,
    actors,
    start: startActorsOf(whole),
    degrees: degreesOf(whole.edges),
  };
}

type Wanted = Pick<View, 'scope' | 'added' | 'hidden' | 'actor' | 'certainOnly'>;

const nothingHidden: readonly string[] = [];

/** What a view shows of a dataset at a moment. @param filtered, dated the graphs of that moment, null while awaited */
export function shownOf(
  { whole, lastDay, knownDay, actors, start, degrees }: Basics,
  what: Wanted,
  moment: Moment,
  { filtered, dated }: { filtered: VisibleGraph | null; dated: VisibleGraph | null },
): Shown {
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
    always: visibleOf(whole, start, atAllTimes),
  };
}
