import type { ActorReference } from '../model/messages/dossier.ts';
import type { MetricMessage } from '../model/messages/metrics.ts';
import type { MetricFindings } from '../model/metricFindings.ts';
import { metricTable } from '../model/metrics.ts';
import { metricAssumption, metricRemark, metricRests } from './metricRemarks.ts';
import { metricTexts } from './metricTexts.ts';

/** The answer to `GET /metrics/{name}`: what was found, with every sentence in both languages. */
export function sayMetric(
  findings: MetricFindings,
  {
    actorOf,
    limit,
    meta,
  }: {
    readonly actorOf: (id: string) => ActorReference;
    readonly limit: number;
    readonly meta: MetricMessage['meta'];
  },
): MetricMessage {
  const { asked, rows, groups, figures, triads, assumptions, sample, coverage } = findings;
  const { form, unit } = metricTable[asked.metric];
  const { question, definition, caveat, source } = metricTexts[asked.metric];
  const copied = <T>(list: readonly T[] | null): T[] | null => (list === null ? null : [...list]);
  return {
    question: {
      ...asked,
      category: copied(asked.category),
      type: copied(asked.type),
      kind: copied(asked.kind),
      status: copied(asked.status),
      attribute: copied(asked.attribute),
    },
    form,
    unit,
    asked: question,
    definition,
    caveat,
    source,
    items: rows.slice(0, limit).map(({ actor, ...row }) => ({ actor: actorOf(actor), ...row })),
    total: rows.length,
    truncated: rows.length > limit,
    groups: groups.map(({ size, actors }) => ({ size, actors: actors.map(actorOf) })),
    figures,
    triads: triads.map(({ actors, signs }) => ({ actors: actors.map(actorOf), signs: [...signs] })),
    assumptions: assumptions.map((code) => ({ code, text: metricAssumption(code, sample) })),
    sample,
    coverage: {
      ...coverage,
      text: metricRests(coverage),
      remarks: coverage.remarks.map(({ code, count }) => ({
        code,
        count,
        text: metricRemark(code, count),
      })),
    },
    meta,
  };
}
