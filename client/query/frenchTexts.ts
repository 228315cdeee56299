import type { EventMessage } from '../../model/messages/events.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';

type Pair = readonly [told: string | null, french: string | null];

const pairsOfGraph = ({ nodes, edges }: Pick<GraphMessage, 'nodes' | 'edges'>): Pair[] => [
  ...nodes.flatMap(({ attributes: of }): Pair[] => [
    [of.name, of.nameFr],
    [of.shortName, of.nameFr],
    [of.summary, of.summaryFr],
  ]),
  ...edges.flatMap(({ attributes: of }): Pair[] => [
    [of.summary, of.summaryFr],
    [of.role, of.roleFr],
    [of.attributedTo, of.attributedToFr],
  ]),
];

const pairsOfEvents = (events: readonly EventMessage[]): Pair[] =>
  events.flatMap((event): Pair[] => [
    [event.name, event.nameFr],
    [event.outcome, event.outcomeFr],
    [event.whyEnded, event.whyEndedFr],
    [event.summary, event.summaryFr],
    ...event.places.map(({ name, nameFr }): Pair => [name, nameFr]),
    ...event.participants.map(({ summary, summaryFr }): Pair => [summary, summaryFr]),
    ...event.figures.flatMap((figure): Pair[] => [
      [figure.measure, figure.measureFr],
      [figure.summary, figure.summaryFr],
    ]),
  ]);

/**
 * What the record says in French, by what it says in English: a query answers in the words that are stored first.
 * A text that two say differently in French is left as it is.
 */
export function frenchTexts(
  graph: Pick<GraphMessage, 'nodes' | 'edges'>,
  events: readonly EventMessage[],
): ReadonlyMap<string, string> {
  const known = new Map<string, string | null>();
  for (const [told, french] of [...pairsOfGraph(graph), ...pairsOfEvents(events)]) {
    if (told === null || french === null) continue;
    const before = known.get(told);
    known.set(told, before === undefined || before === french ? french : null);
  }
  return new Map([...known].flatMap(([told, french]) => (french === null ? [] : [[told, french]])));
}
