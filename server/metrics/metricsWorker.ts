/** A thread that brings a graph and takes measures of it, one at a time; whatever takes too long is ended with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { openDatabase } from '../../database/database.ts';
import { QuestionRefused } from '../../database/errors.ts';
import { networkOf } from '../../metrics/answerMetric.ts';
import { TooLarge } from '../../metrics/tooLarge.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { failureOf } from '../threads/failures.ts';
import { metricAsked } from './metricAsked.ts';
import { metricGraph } from './metricGraph.ts';
import { saidOf } from './saidOf.ts';
import type { FromMetrics, MetricAsking, MetricsSetup, ToMetrics } from './metricsMessages.ts';

const { address } = workerData as MetricsSetup;
const database = openDatabase(address);

/** Relations of the graphs that are kept, in all. */
const mostRelations = 150_000;

interface Kept {
  readonly graph: GraphMessage;
  readonly network: ReturnType<typeof networkOf>;
}

/** Networks measured lately: whoever asks one measure of a view asks the next. */
const networks = new LRUCache<string, Kept>({
  maxSize: mostRelations,
  sizeCalculation: ({ graph }) => graph.edges.length + 1,
});

async function networkFor(asking: MetricAsking): Promise<Kept> {
  const { metric, question, audience, revision } = asking;
  // How many rows are wanted makes no other network.
  const network = { ...question, limit: undefined };
  const key = (of: string): string => JSON.stringify([of, audience, network]);
  const known = networks.get(key(revision));
  if (known !== undefined) return known;
  const { value: graph, revision: read } = await metricGraph(database.view({ audience }), question);
  const asked = metricAsked(metric, question, graph.attributes.dataUntil as PartialDate);
  const made = { graph, network: networkOf(graph, asked) };
  networks.set(key(read), made);
  return made;
}

async function answer({ id, ...asking }: ToMetrics): Promise<FromMetrics> {
  const { graph, network } = await networkFor(asking);
  return { id, answer: saidOf(graph, network, asking) };
}

async function handle(message: ToMetrics): Promise<FromMetrics> {
  const { id } = message;
  try {
    return await answer(message);
  } catch (error) {
    if (error instanceof QuestionRefused) return { id, fault: error.fault };
    if (error instanceof TooLarge) {
      const { actors, ties } = error;
      return { id, fault: { code: 'metricTooLarge', parameters: { actors, ties } } };
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : 'not an Error';
    return { id, failed: failureOf(error), text };
  }
}

parentPort?.on('message', (message: ToMetrics) => {
  void handle(message).then((reply) => parentPort?.postMessage(reply));
});
parentPort?.postMessage({ ready: true });
