import type { MetricAssumption, MetricDetail, MetricFigure } from '../model/metrics.ts';
import type { MetricFindings, Triad } from '../model/metricFindings.ts';

/** What one measure gives, before it is ranked. */
export interface Measured {
  /** By actor; who is not in it has no value. */
  readonly values: ReadonlyMap<string, number>;
  readonly details?: ReadonlyMap<string, Readonly<Partial<Record<MetricDetail, number>>>>;
  /** The members of each group, the largest first. */
  readonly groups?: readonly (readonly string[])[];
  readonly figures?: Readonly<Partial<Record<MetricFigure, number>>>;
  readonly triads?: readonly Triad[];
  readonly assumptions?: readonly MetricAssumption[];
  readonly sample?: MetricFindings['sample'];
  readonly remarks?: MetricFindings['coverage']['remarks'];
}
