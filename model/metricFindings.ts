import type {
  MetricAssumption,
  MetricDetail,
  MetricFigure,
  MetricName,
  MetricNetwork,
  MetricRemark,
  UndatedChoice,
} from './metrics.ts';
import type { Category } from './categories.ts';
import type { ActorKind } from './actorKinds.ts';
import type { PartialDate } from './partialDate.ts';
import type { RelationType } from './relationTypes.ts';
import type { Status } from './statuses.ts';

/** A question of measures as understood, its defaults filled in. */
export interface MetricAsked {
  readonly metric: MetricName;
  readonly on: MetricNetwork;
  readonly asOf: PartialDate | null;
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  readonly category: readonly Category[] | null;
  readonly type: readonly RelationType[] | null;
  readonly kind: readonly ActorKind[] | null;
  readonly status: readonly Status[] | null;
  /** `column:value`, of the columns that the dataset brings. */
  readonly attribute: readonly string[] | null;
  readonly undated: UndatedChoice;
}

/** The place of an actor in an answer. Equal values have equal ranks, and the next rank counts them all: 1, 2, 2, 4. */
export interface RankedActor {
  readonly actor: string;
  readonly value: number;
  readonly rank: number;
  /** How many share the rank. */
  readonly shared: number;
  readonly details: Readonly<Partial<Record<MetricDetail, number>>>;
  /** The number of its group, from 1; null where the measure makes none. */
  readonly group: number | null;
}

/** Three actors of whom each two have a relation with a sign. */
export interface Triad {
  readonly actors: readonly [string, string, string];
  /** Of the first with the second, the second with the third, the third with the first. */
  readonly signs: readonly [1 | -1, 1 | -1, 1 | -1];
}

/** What a measure finds, in codes and numbers. */
export interface MetricFindings {
  readonly asked: MetricAsked;
  readonly rows: readonly RankedActor[];
  /** Of each group: how many are in it, and the three of them with most ties. */
  readonly groups: readonly { readonly size: number; readonly actors: readonly string[] }[];
  readonly figures: Readonly<Partial<Record<MetricFigure, number>>>;
  /** The unbalanced ones, by the ids of their actors. */
  readonly triads: readonly Triad[];
  readonly assumptions: readonly MetricAssumption[];
  /** How many starting points were walked from, where not all were. */
  readonly sample: { readonly of: number; readonly walked: number } | null;
  readonly coverage: {
    readonly actors: number;
    readonly relations: number;
    /** Pairs of actors that these join; on access, hops. */
    readonly ties: number;
    readonly remarks: readonly { readonly code: MetricRemark; readonly count: number }[];
  };
}
