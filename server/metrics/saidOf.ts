import { answerMetric, type networkOf } from '../../metrics/answerMetric.ts';
import type { GraphMessage, GraphNode } from '../../model/messages/graph.ts';
import type { MetricMessage, MetricQuestion } from '../../model/messages/metrics.ts';
import { defaultActors } from '../../model/messages/question.ts';
import type { MetricName } from '../../model/metrics.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { sayMetric } from '../../wording/sayMetric.ts';
import { metricAsked } from './metricAsked.ts';

const referenceOf = ({ key, attributes }: GraphNode) => {
  const { name, nameFr, shortName, kind, breadth } = attributes;
  return { id: key, name, nameFr, shortName, kind, breadth };
};

/**
 * Takes a measure of a network and says what came of it.
 * @param graph that the network was made of
 * @throws TooLarge
 */
export function saidOf(
  graph: GraphMessage,
  network: ReturnType<typeof networkOf>,
  { metric, question }: { readonly metric: MetricName; readonly question: MetricQuestion },
): MetricMessage {
  const { dataset, revision, dataUntil, stack } = graph.attributes;
  const asked = metricAsked(metric, question, dataUntil as PartialDate);
  const actors = new Map(graph.nodes.map((node) => [node.key, node]));
  return sayMetric(answerMetric(network, asked), {
    actorOf: (actor) => referenceOf(actors.get(actor) as GraphNode),
    limit: question.limit ?? defaultActors,
    meta: { dataset, revision, dataUntil, ...(stack === undefined ? {} : { stack }) },
  });
}
