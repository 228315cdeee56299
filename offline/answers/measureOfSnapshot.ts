import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { QuestionRefused } from '../../database/errors.ts';
import { networkOf } from '../../metrics/answerMetric.ts';
import { TooLarge } from '../../metrics/tooLarge.ts';
import type { MetricMessage, MetricQuestion } from '../../model/messages/metrics.ts';
import type { MetricName } from '../../model/metrics.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { checkNetwork } from '../../server/metrics/checkNetwork.ts';
import { metricAsked } from '../../server/metrics/metricAsked.ts';
import { metricGraph } from '../../server/metrics/metricGraph.ts';
import { saidOf } from '../../server/metrics/saidOf.ts';

/**
 * Takes a measure of the network in a snapshot, as the server takes it.
 * @throws QuestionRefused
 */
export async function measureOfSnapshot(
  database: Database,
  metric: MetricName,
  question: MetricQuestion,
): Promise<Answer<MetricMessage>> {
  checkNetwork(metric, question);
  const { value: graph, revision } = await metricGraph(database, question);
  const asked = metricAsked(metric, question, graph.attributes.dataUntil as PartialDate);
  try {
    return { value: saidOf(graph, networkOf(graph, asked), { metric, question }), revision };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const { actors, ties } = error;
    throw new QuestionRefused({ code: 'metricTooLarge', parameters: { actors, ties } });
  }
}
