import type { GraphMessage } from '../../model/messages/graph.ts';
import type { View } from '../state/view.ts';
import type { EventMessage } from '../../model/messages/events.ts';
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
  /** Events on the map, in order of dates; null while they are awaited. */
  readonly events: readonly EventMessage[] | null;
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

interface Wanted extends Pick<
  View,
  'scope' | 'added' | 'hidden' | 'actor' | 'only' | 'withIsolated' | 'certainOnly' | 'kind'
> {
  /** Those who take part in events that are on the map. */
  readonly inEvents: ReadonlySet<string>;
}

/** What there is of a moment; null while it is awaited. */
interface OfMoment {
  readonly filtered: VisibleGraph | null;
  readonly dated: VisibleGraph | null;
  readonly events: readonly EventMessage[] | null;
}

const nobody: readonly string[] = [];

/** The events in which somebody on the screen took part. */
function eventsAround(
  events: readonly EventMessage[] | null,
  visible: VisibleGraph | null,
): readonly EventMessage[] | null {
  if (events === null || visible === null || events.length === 0) return events;
  const there = new Set(visible.nodes.map(({ key }) => key));
  return events.filter(({ participants }) => participants.some(({ actor }) => there.has(actor)));
}

/** Actors that are wanted though nothing ties them: those of events, and all where the isolated are asked for. */
function askedIn(nodes: readonly GraphNode[], what: Wanted): readonly GraphNode[] {
  if (!what.withIsolated && what.inEvents.size === 0) return [];
  return nodes.filter(({ key }) => what.withIsolated || what.inEvents.has(key));
}

/** What a view shows of a dataset at a moment. */
export function shownOf(
  { whole, lastDay, knownDay, actors, start, degrees }: Basics,
  what: Wanted,
  moment: Moment,
  { filtered, dated, events }: OfMoment,
): Shown {
  const exists = (node: GraphNode): boolean => existsAt(node, moment, lastDay);
  const isOfKind = ({ attributes }: GraphNode): boolean =>
    what.kind === null || what.kind.includes(attributes.kind);
  const asked = askedIn(whole.nodes, what).filter(exists);
  const chosen = actors.get(what.actor ?? '');
  const selected = chosen !== undefined && exists(chosen) ? [chosen] : [];
  const of = (
    graph: VisibleGraph | null,
    more: readonly GraphNode[],
    certainOnly: boolean,
  ): VisibleGraph | null => {
    if (graph === null) return null;
    const drawn = withActors(graph, [...more, ...selected]);
    return visibleOf(drawn, start, { ...what, certainOnly });
  };
  const visible = of(filtered, asked.filter(isOfKind), what.certainOnly);
  const atAllTimes = { ...what, hidden: nobody, only: nobody, certainOnly: false };
  return {
    day: dayOf(moment),
    moment,
    lastDay,
    knownDay,
    start,
    degrees,
    visible,
    unfiltered: of(dated, asked, false),
    always: visibleOf(whole, start, atAllTimes),
    events: eventsAround(events, visible),
  };
}
