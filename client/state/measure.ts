import {
  isMetricName,
  metricNetworks,
  metricTable,
  undatedChoices,
  type MetricName,
  type MetricNetwork,
  type UndatedChoice,
} from '../../model/metrics.ts';

/** A measure that is shown: which, on what, and whether undated relations count (null: as is usual there). */
export interface Measure {
  readonly name: MetricName;
  readonly on: MetricNetwork;
  readonly undated: UndatedChoice | null;
}

/** Reads `betweenness~access` or `betweenness~access~out`; null where it is none. */
export function parseMeasure(text: string): Measure | null {
  const [name = '', network, said, ...rest] = text.split('~');
  if (!isMetricName(name) || rest.length > 0) return null;
  const on = metricNetworks.find((known) => known === network);
  if (on === undefined || !metricTable[name].networks.includes(on)) return null;
  const undated = undatedChoices.find((known) => known === said) ?? null;
  return undated === null && said !== undefined ? null : { name, on, undated };
}

/** Writes it as it stands in the address. */
export const printMeasure = ({ name, on, undated }: Measure): string =>
  [name, on, ...(undated === null ? [] : [undated])].join('~');
