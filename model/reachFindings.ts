import type { z } from 'zod';
import type { EventKind, ParticipantRole } from './eventKinds.ts';
import type { Evidence } from './evidence.ts';
import type { EntryPointMessage, StanceMessage, standingMessage } from './messages/entryPoint.ts';
import type {
  GapClass,
  GoBetweensMessage,
  HopMessage,
  ReachMessage,
  RouteMessage,
} from './messages/reach.ts';
import type { breakMessage, HopRelation } from './messages/route.ts';
import type { Day } from './partialDate.ts';
import type { PenaltyName, WeightName } from './weights.ts';
import type { Wording } from './wording.ts';

/**
 * What the analysis of reach finds, in codes and numbers: the messages of reach before anything is said. Sentences in both
 * languages are made of it in `wording/`.
 */

/** A share of the cost of a hop; `years` since the relation was last recorded, for recency alone. */
export interface PenaltyFound {
  readonly name: PenaltyName;
  readonly amount: number;
  /** The weight that was charged; `least` where nothing was and every hop costs 1. */
  readonly because: WeightName | 'least';
  readonly years: number | null;
}

export type RelationFound = Omit<HopRelation, 'speaker'>;

export type HopFound = Omit<HopMessage, 'penalties' | 'text' | 'relations'> & {
  readonly penalties: readonly PenaltyFound[];
  readonly relations: readonly RelationFound[];
};

export type RouteFound = Omit<RouteMessage, 'text' | 'hops'> & {
  readonly hops: readonly HopFound[];
};

/** Where a way broke; `told` is the relation, null where an actor had ended. */
export type BreakFound = Omit<z.infer<typeof breakMessage>, 'reason'> & {
  readonly told: RelationFound | null;
};

export type LostRouteFound = RouteFound & { readonly brokenBy: readonly BreakFound[] };

/** A standing; `told` is the relation that says so, null where an actor had ended. */
export type StandingFound = Omit<z.infer<typeof standingMessage>, 'text' | 'speaker'> & {
  readonly told: RelationFound | null;
};

export type EntryPointFound = Omit<
  EntryPointMessage,
  'text' | 'standing' | 'relations' | 'hop' | 'inside' | 'route' | 'lostBecause'
> & {
  readonly standing: readonly StandingFound[];
  readonly relations: readonly (RelationFound &
    Pick<EntryPointMessage['relations'][number], 'basis' | 'contact' | 'lost'>)[];
  readonly hop: HopFound | null;
  readonly inside: readonly HopFound[];
  readonly route: RouteFound | null;
  readonly lostBecause: readonly BreakFound[];
};

export type StanceFound = Omit<StanceMessage, 'speaker'>;

/** A mediation event in which a target or a group of it took part. */
export interface AttemptFound {
  readonly event: string;
  readonly kind: EventKind;
  readonly name: Wording;
  readonly date: string | null;
  readonly until: string | null;
  readonly outcome: Wording | null;
  readonly whyEnded: Wording | null;
  readonly participants: readonly {
    readonly actor: string;
    readonly role: ParticipantRole;
    readonly side: string | null;
  }[];
  readonly evidence: readonly Evidence[];
}

/** What an answer does not know; `about` are ids of relations or actors. */
export type UnknownFound =
  | { readonly kind: 'beforeData'; readonly firstDay: Day }
  | { readonly kind: 'afterData'; readonly dataUntil: Day }
  | { readonly kind: 'noRouteRecorded'; readonly someLost: boolean }
  | { readonly kind: 'noEntryPointRecorded' | 'onePublication' | 'notRecorded' }
  | { readonly kind: 'noWayInside' | 'thinCoverage'; readonly actor: string }
  | { readonly kind: 'staleHop'; readonly relations: readonly string[]; readonly years: number };

export interface NoRouteFound {
  readonly reachable: readonly string[];
  readonly reaching: readonly string[];
  readonly nearest: {
    readonly from: string;
    readonly to: string;
    readonly relations: readonly string[];
  } | null;
  readonly wouldJoin: readonly {
    readonly class: GapClass;
    readonly relations: readonly RelationFound[];
  }[];
}

/** What both kinds of answer say about targets. */
interface AboutTargets extends Pick<
  ReachMessage,
  'question' | 'side' | 'actors' | 'meta' | 'entryCounts'
> {
  readonly entryPoints: readonly EntryPointFound[];
}

export interface ReachFindings extends AboutTargets, Pick<ReachMessage, 'chokepoints' | 'change'> {
  readonly routes: readonly RouteFound[];
  readonly lostRoutes: readonly LostRouteFound[];
  readonly objectors: readonly StanceFound[];
  readonly stances: readonly StanceFound[];
  readonly attempts: readonly AttemptFound[];
  readonly unknowns: readonly UnknownFound[];
  readonly noRoute: NoRouteFound | null;
}

export interface GoBetweensFindings extends AboutTargets, Pick<GoBetweensMessage, 'truncated'> {
  readonly goBetweens: readonly {
    readonly actor: string;
    readonly cost: number;
    readonly route: RouteFound;
  }[];
}
