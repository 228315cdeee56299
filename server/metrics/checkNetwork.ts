import { QuestionRefused } from '../../database/errors.ts';
import type { MetricQuestion } from '../../model/messages/metrics.ts';
import { metricTable, type MetricName } from '../../model/metrics.ts';

/** @throws QuestionRefused where the measure is not taken on the network that the question names */
export function checkNetwork(metric: MetricName, { on = 'ties' }: MetricQuestion): void {
  const { networks } = metricTable[metric];
  if (networks.includes(on)) return;
  throw new QuestionRefused({
    code: 'metricNeedsTies',
    field: 'on',
    parameters: { values: networks.join(', ') },
  });
}
