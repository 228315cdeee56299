import { mostHops } from '../reachLimits.ts';
import { z } from 'zod';
import { actorKinds } from '../actorKinds.ts';
import { idPattern } from '../ids.ts';
import { bases, relationTypes } from '../relationTypes.ts';
import { channels, degrees, statuses } from '../statuses.ts';
import { penaltyNames, weightNames } from '../weights.ts';
import { evidenceMessage } from './graph.ts';
import { faultOf, partialDate } from './question.ts';

const id = z.string().refine((text) => idPattern.test(text), faultOf('notAnId'));
const actorOrKind = z.union([z.templateLiteral(['kind:', z.enum(actorKinds)]), id]);

export const assumptionsMessage = z.strictObject({
  /** Unknown names are refused (400). */
  weights: z.partialRecord(z.enum(weightNames), z.number().int().min(0).max(1_000)).optional(),
  forbid: z.array(z.enum(bases)).optional(),
  walk: z.array(z.enum(channels)).optional(),
});

export const hypotheticalRelation = z.strictObject({
  source: id,
  target: id,
  type: z.enum(relationTypes),
  channel: z.enum(channels).optional(),
});

const options = {
  asOf: partialDate.optional(),
  k: z.number().int().min(1).max(50).optional(),
  maxHops: z.number().int().min(1).max(mostHops).optional(),
  detours: z.boolean().optional(),
  avoid: z.array(actorOrKind).optional(),
  through: z.array(actorOrKind).optional(),
  without: z.array(id).optional(),
  hypothetical: z.array(hypotheticalRelation).max(100).optional(),
  assumptions: assumptionsMessage.optional(),
};
const basket = z
  .array(id)
  .refine((ids) => ids.length > 0, faultOf('emptyBasket'))
  .max(100);

/** `POST /reach`. */
export const reachQuestion = z.strictObject({ from: basket, to: basket, ...options });
export type ReachQuestion = z.infer<typeof reachQuestion>;

/** `POST /reach/go-betweens`: with `to`, who could reach it; with `from`, whom it could reach. Exactly one of the two. */
export const goBetweensQuestion = z.strictObject({
  from: basket.optional(),
  to: basket.optional(),
  ...options,
});
export type GoBetweensQuestion = z.infer<typeof goBetweensQuestion>;

const text = z.object({ en: z.string(), fr: z.string() });

/** The question as understood, defaults filled in. */
export const understoodQuestion = z.object({
  from: z.array(z.string()),
  to: z.array(z.string()),
  asOf: z.string(),
  k: z.number().int(),
  maxHops: z.number().int(),
  detours: z.boolean(),
  avoid: z.array(z.string()),
  through: z.array(z.string()),
  without: z.array(z.string()),
  hypothetical: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      target: z.string(),
      type: z.enum(relationTypes),
      channel: z.enum(channels).nullable(),
    }),
  ),
  assumptions: z.object({
    weights: z.record(z.enum(weightNames), z.number().int()),
    forbid: z.array(z.enum(bases)),
    walk: z.array(z.enum(channels)),
  }),
});
export type UnderstoodQuestion = z.infer<typeof understoodQuestion>;

export const penaltyMessage = z.object({
  name: z.enum(penaltyNames),
  amount: z.number().int(),
  reason: z.string(),
  reasonFr: z.string(),
});
export type Penalty = z.infer<typeof penaltyMessage>;

export const hopRelation = z.object({
  id: z.string(),
  type: z.enum(relationTypes),
  status: z.enum(statuses),
  channel: z.enum(channels).nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  attributedTo: z.string().nullable(),
  summary: z.string(),
  summaryFr: z.string().nullable(),
  hypothetical: z.boolean(),
  evidence: z.array(evidenceMessage),
});

export const hopMessage = z.object({
  source: z.string(),
  target: z.string(),
  basis: z.enum(bases),
  cost: z.number().int(),
  penalties: z.array(penaltyMessage),
  /** The first is the one that counts. */
  relations: z.array(hopRelation),
  opposing: z.array(z.string()),
  text,
});
export type HopMessage = z.infer<typeof hopMessage>;

export const routeMessage = z.object({
  rank: z.number().int(),
  cost: z.number().int(),
  /** Index of the dearest hop, the first on ties. */
  weakestHop: z.number().int(),
  listedActors: z.array(z.string()),
  text,
  hops: z.array(hopMessage),
});
export type RouteMessage = z.infer<typeof routeMessage>;

export const lossCauses = ['refused', 'closed', 'broken', 'relationEnded', 'actorEnded'] as const;
export type LossCause = (typeof lossCauses)[number];

/** What broke a lost route: at `relation`, or at `actor` where an actor had ended; the other is null. */
export const breakMessage = z.object({
  relation: z.string().nullable(),
  actor: z.string().nullable(),
  cause: z.enum(lossCauses),
  reason: text,
  evidence: z.array(evidenceMessage),
});
export const lostRouteMessage = routeMessage.extend({ brokenBy: z.array(breakMessage) });
export type LostRouteMessage = z.infer<typeof lostRouteMessage>;

export const chokepointsMessage = z.object({
  adjacent: z.boolean(),
  cut: z.array(z.string()).nullable(),
  onAllRoutes: z.array(z.string()),
  disjointRoutes: z.number().int().nullable(),
});

export const objectorMessage = z.object({
  actor: z.string(),
  toward: z.string(),
  /** The group of the target that the objection names; the target itself where it is named. */
  via: z.string().nullable(),
  strength: z.enum(degrees),
  relation: z.string(),
  evidence: z.array(evidenceMessage),
});
export const attemptMessage = z.object({
  event: z.string(),
  name: text,
  date: z.string().nullable(),
  outcome: text.nullable(),
  whyEnded: text.nullable(),
  evidence: z.array(evidenceMessage),
});
export const unknownMessage = z.object({
  kind: z.enum([
    'noRouteRecorded',
    'staleHop',
    'singleSource',
    'onePublication',
    'thinCoverage',
    'beforeData',
    'afterData',
    'notRecorded',
    'uncertainDates',
  ]),
  about: z.array(z.string()),
  text,
});

export const noRouteMessage = z.object({
  /** What the sources can reach, and what reaches the targets: actors by number of hops. */
  reachable: z.array(z.string()),
  reaching: z.array(z.string()),
  /** The pair that comes nearest, with the relations between them, whatever these are. */
  nearest: z
    .object({ from: z.string(), to: z.string(), relations: z.array(z.string()) })
    .nullable(),
  /** The relations between the two sides, by why they do not join them: none, lost, forbidden, notYet, bounded; twenty of each at most. */
  wouldJoin: z.array(z.object({ class: z.string(), text, relations: z.array(z.string()) })),
});

/** Routes lost and gained by `without` and `hypothetical`, as sequences of actor ids with their costs. */
const changedRoute = z.object({ actors: z.array(z.string()), cost: z.number().int() });
export const changeMessage = z.object({
  lost: z.array(changedRoute),
  gained: z.array(changedRoute),
});

export const reachMeta = z.object({
  dataset: z.string(),
  revision: z.string(),
  dataUntil: z.string(),
  truncated: z.array(z.string()),
});

export const reachMessage = z.object({
  question: understoodQuestion,
  routes: z.array(routeMessage),
  lostRoutes: z.array(lostRouteMessage),
  chokepoints: chokepointsMessage,
  objectors: z.array(objectorMessage),
  attempts: z.array(attemptMessage),
  unknowns: z.array(unknownMessage),
  noRoute: noRouteMessage.nullable(),
  change: changeMessage.nullable(),
  meta: reachMeta,
});
export type ReachMessage = z.infer<typeof reachMessage>;

export const goBetweensMessage = z.object({
  question: understoodQuestion,
  goBetweens: z.array(z.object({ actor: z.string(), cost: z.number().int(), route: routeMessage })),
  truncated: z.boolean(),
  meta: reachMeta,
});
export type GoBetweensMessage = z.infer<typeof goBetweensMessage>;
