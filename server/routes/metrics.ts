import { Router } from 'express';
import { metricQuestion } from '../../model/messages/metrics.ts';
import { isMetricName, metricNames, type MetricName } from '../../model/metrics.ts';
import type { Answerer } from '../http/answer.ts';
import { parse } from '../http/parse.ts';
import { Problem } from '../http/problem.ts';
import type { MetricsService } from '../metrics/metricsService.ts';

/** @throws Problem naming the measures that there are */
function metricOf(parameters: unknown): MetricName {
  const { name } = parameters as { name: string };
  if (isMetricName(name)) return name;
  throw new Problem({
    code: 'unknownMetric',
    field: 'name',
    parameters: { id: name, values: metricNames.join(', ') },
  });
}

/** `GET /metrics/{name}`: a measure of the network, with the filters of the graph. */
export function metricsRoutes(service: MetricsService, answerer: Answerer): Router {
  const router = Router();
  router.get(
    '/metrics/:name',
    answerer.measuring(({ params, query }) => {
      const metric = metricOf(params);
      const question = parse(metricQuestion, query);
      return (database, gone, client) => service.ask(metric, question, database, { client, gone });
    }),
  );
  return router;
}
