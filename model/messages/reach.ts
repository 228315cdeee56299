import { mostHops } from '../reachLimits.ts';
import { z } from 'zod';
import { knownType, typeName } from './terms.ts';
import { isActorKind } from '../actorKinds.ts';
import { idPattern } from '../ids.ts';
import { bases } from '../relationTypes.ts';
import { stackSet } from '../stack.ts';
import { channels } from '../statuses.ts';
import { eventKinds, participantRoles } from '../eventKinds.ts';
import { weightNames } from '../weights.ts';
import {
  citedSource,
  entryClasses,
  entryPointMessage,
  namedActor,
  sideMessage,
  stanceMessage,
} from './entryPoint.ts';
import { evidenceMessage } from './graph.ts';
import type { hopMessage, penaltyMessage } from './route.ts';
import { breakMessage, routeMessage } from './route.ts';
import { textMessage } from './text.ts';
import { faultOf, partialDate } from './question.ts';

const id = z.string().refine((text) => idPattern.test(text), faultOf('notAnId'));
const actorOrKind = z.union([
  z
    .string()
    .refine((text) => text.startsWith('kind:') && isActorKind(text.slice(5)), faultOf('notAnId')),
  id,
]);

const assumptionsMessage = z.strictObject({
  /** Unknown names are refused (400). */
  weights: z.partialRecord(z.enum(weightNames), z.number().int().min(0).max(1_000)).optional(),
  forbid: z.array(z.enum(bases)).optional(),
  walk: z.array(z.enum(channels)).optional(),
});

const hypotheticalRelation = z.strictObject({
  source: id,
  target: id,
  type: knownType,
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

/** `POST /reach`. Without `from`, who has access to the targets at all. */
export const reachQuestion = z.strictObject({ from: basket.optional(), to: basket, ...options });
export type ReachQuestion = z.infer<typeof reachQuestion>;

/** `POST /reach/go-betweens`: with `to`, who could reach it; with `from`, whom it could reach. Exactly one of the two. */
export const goBetweensQuestion = z.strictObject({
  from: basket.optional(),
  to: basket.optional(),
  ...options,
});
export type GoBetweensQuestion = z.infer<typeof goBetweensQuestion>;

/** The question as understood, defaults filled in. */
const understoodQuestion = z.object({
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
      type: typeName,
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

export type Penalty = z.infer<typeof penaltyMessage>;
export type HopMessage = z.infer<typeof hopMessage>;
export type RouteMessage = z.infer<typeof routeMessage>;
const lostRouteMessage = routeMessage.extend({ brokenBy: z.array(breakMessage) });
export type LostRouteMessage = z.infer<typeof lostRouteMessage>;

const chokepointsMessage = z.object({
  adjacent: z.boolean(),
  cut: z.array(z.string()).nullable(),
  onAllRoutes: z.array(z.string()),
  disjointRoutes: z.number().int().nullable(),
});

/** A mediation event in which the target or a group of it took part. */
const attemptMessage = z.object({
  event: z.string(),
  kind: z.enum(eventKinds),
  name: textMessage,
  date: z.string().nullable(),
  until: z.string().nullable(),
  outcome: textMessage.nullable(),
  whyEnded: textMessage.nullable(),
  participants: z.array(
    z.object({
      actor: z.string(),
      role: z.enum(participantRoles),
      /** The party on whose side it stood; null where it stood between, or nothing is said. */
      side: z.string().nullable(),
    }),
  ),
  evidence: z.array(evidenceMessage),
});
const unknownMessage = z.object({
  kind: z.enum([
    'noRouteRecorded',
    'noEntryPointRecorded',
    'noWayInside',
    'staleHop',
    'onePublication',
    'thinCoverage',
    'beforeData',
    'afterData',
    'notRecorded',
  ]),
  about: z.array(z.string()),
  text: textMessage,
});

/** Why a relation between the two sides does not join them. */
export const gapClasses = ['none', 'lost', 'forbidden', 'notYet', 'bounded'] as const;
export type GapClass = (typeof gapClasses)[number];

const noRouteMessage = z.object({
  /** What the sources can reach, and what reaches the targets: actors by number of hops. */
  reachable: z.array(z.string()),
  reaching: z.array(z.string()),
  /** The pair that comes nearest, with the relations between them, whatever these are. */
  nearest: z
    .object({ from: z.string(), to: z.string(), relations: z.array(z.string()) })
    .nullable(),
  /** The relations between the two sides, by why they do not join them: none, lost, forbidden, notYet, bounded; twenty of each at most. */
  wouldJoin: z.array(
    z.object({
      class: z.enum(gapClasses),
      text: textMessage,
      relations: z.array(z.string()),
      /** The same relations as sentences. */
      told: z.array(z.object({ relation: z.string(), text: textMessage })),
    }),
  ),
});

/** Routes lost and gained by `without` and `hypothetical`, as sequences of actor ids with their costs. */
const changedRoute = z.object({ actors: z.array(z.string()), cost: z.number().int() });
const changeMessage = z.object({
  lost: z.array(changedRoute),
  gained: z.array(changedRoute),
  /** The entry points before and after, who left, who came, and whose class changed. */
  entryPoints: z.object({
    before: z.number().int(),
    after: z.number().int(),
    left: z.array(z.string()),
    came: z.array(z.string()),
    changed: z.array(
      z.object({ actor: z.string(), before: z.enum(entryClasses), after: z.enum(entryClasses) }),
    ),
  }),
});

const reachMeta = z.object({
  dataset: z.string(),
  revision: z.string(),
  dataUntil: z.string(),
  /** The layers that the answer rests on; not said where the dataset stands alone. */
  stack: z.array(stackSet).optional(),
  truncated: z.array(z.string()),
  /** Whether more routes are recorded than `k`; true also where the search was ended before that was known. */
  more: z.boolean(),
  /** The same of lost routes. */
  moreLost: z.boolean(),
});

/** What is said about targets, whoever asks. */
const aboutTargets = {
  /** By class, then cost, hops and id; lost ones by category, hops and date. */
  entryPoints: z.array(entryPointMessage),
  /** How many there are of each class, also where not all are told. */
  entryCounts: z.record(z.enum(entryClasses), z.number().int()),
  side: sideMessage,
  /** Everybody named in the answer. */
  actors: z.record(z.string(), namedActor),
  /** Every source cited in the answer. */
  sources: z.record(z.string(), citedSource),
};

export const reachMessage = z.object({
  question: understoodQuestion,
  ...aboutTargets,
  /** Empty without `from`. */
  routes: z.array(routeMessage),
  lostRoutes: z.array(lostRouteMessage),
  chokepoints: chokepointsMessage,
  /** Of the stances, those that object, the strongest first. */
  objectors: z.array(stanceMessage),
  /** Positions on dialogue with the targets, for and against, also expected ones. */
  stances: z.array(stanceMessage),
  attempts: z.array(attemptMessage),
  unknowns: z.array(unknownMessage),
  noRoute: noRouteMessage.nullable(),
  change: changeMessage.nullable(),
  meta: reachMeta,
});
export type ReachMessage = z.infer<typeof reachMessage>;

export const goBetweensMessage = z.object({
  question: understoodQuestion,
  ...aboutTargets,
  goBetweens: z.array(z.object({ actor: z.string(), cost: z.number().int(), route: routeMessage })),
  truncated: z.boolean(),
  meta: reachMeta,
});
export type GoBetweensMessage = z.infer<typeof goBetweensMessage>;
