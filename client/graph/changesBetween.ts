import type { EventMessage } from '../../model/messages/events.ts';
import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import { earliestDay, parsePartialDate, type Day } from '../../model/partialDate.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** What is otherwise on the map than before. */
export interface Changes {
  readonly began: readonly GraphEdge[];
  readonly ended: readonly GraphEdge[];
  readonly joined: readonly GraphNode[];
  readonly left: readonly GraphNode[];
  readonly events: readonly EventMessage[];
}

interface Stages {
  readonly before: VisibleGraph;
  /** Everything that was there at some time between. */
  readonly during: VisibleGraph;
  readonly after: VisibleGraph;
}

interface Keyed {
  readonly key: string;
}

/** Those of a list that another one lacks, each once. */
function without<T extends Keyed>(list: readonly T[], other: readonly Keyed[]): readonly T[] {
  const away = new Set(other.map(({ key }) => key));
  return list.filter(({ key }) => {
    if (away.has(key)) return false;
    away.add(key);
    return true;
  });
}

/** What began, ended, came and went: read from what is shown before and after, so that words and map agree. */
export const changesBetween = (
  { before, during, after }: Stages,
  events: readonly EventMessage[],
): Changes => ({
  began: without([...during.edges, ...after.edges], before.edges),
  ended: without([...before.edges, ...during.edges], after.edges),
  joined: without([...during.nodes, ...after.nodes], before.nodes),
  left: without([...before.nodes, ...during.nodes], after.nodes),
  events,
});

/** The events that may first have happened after one day and not after another. */
export const eventsBetween = (
  events: readonly EventMessage[],
  after: Day,
  until: Day,
): readonly EventMessage[] =>
  events.filter(({ date: text }) => {
    const date = text === null ? null : parsePartialDate(text);
    if (date === null) return false;
    const first = earliestDay(date);
    return first > after && first <= until;
  });
