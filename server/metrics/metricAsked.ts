import type { MetricQuestion } from '../../model/messages/metrics.ts';
import type { MetricName } from '../../model/metrics.ts';
import type { MetricAsked } from '../../model/metricFindings.ts';
import type { PartialDate } from '../../model/partialDate.ts';

/**
 * The question as understood. Access is always of a day, the last of the data if none is named; and what is undated counts
 * there, as Reach walks it, if nothing else is said.
 *
 * @param dataUntil the day the data end
 */
export function metricAsked(
  metric: MetricName,
  question: MetricQuestion,
  dataUntil: PartialDate,
): MetricAsked {
  const { on = 'ties', asOf = null, from = null, until = null } = question;
  const { category = null, type = null, kind = null, status = null, attribute = null } = question;
  return {
    metric,
    on,
    asOf: asOf ?? (on === 'access' ? dataUntil : null),
    from,
    until,
    category,
    type,
    kind,
    status,
    attribute,
    undated: question.undated ?? (on === 'access' ? 'in' : 'out'),
  };
}
