import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { QuestionRefused } from '../../database/errors.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { MetricQuestion } from '../../model/messages/metrics.ts';
import { mostActors } from '../../model/messages/question.ts';
import { readGraph } from '../queries/graph.ts';

/** Milliseconds that bringing the graph may take; the question as a whole is ended before. */
const timeout = 30_000;

/**
 * The graph that a measure is taken of, with the filters of the question, as one caller may see it. Of access the date is left
 * to Reach, whose rule differs: a lost channel, an actor that has ended.
 *
 * @throws QuestionRefused where it is larger than any graph that is answered; DatabaseAway, QueryTooSlow
 */
export async function metricGraph(
  database: Database,
  question: MetricQuestion,
): Promise<Answer<GraphMessage>> {
  const { on, asOf, from, until, category, type, kind, status } = question;
  const filters = { category, type, kind, status };
  const dates = on === 'access' ? {} : { asOf, from, until };
  const graph = await readGraph(database, { ...filters, ...dates, limit: mostActors }, timeout);
  const { found } = graph.value.attributes;
  if (found !== undefined)
    throw new QuestionRefused({
      code: 'metricTooLarge',
      parameters: { actors: found.actors, ties: found.relations },
    });
  return graph;
}
