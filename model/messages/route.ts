import { z } from 'zod';
import { typeName } from './terms.ts';
import { categories } from '../categories.ts';
import { matters } from '../matters.ts';
import { bases } from '../relationTypes.ts';
import { channels, degrees, statuses } from '../statuses.ts';
import { penaltyNames } from '../weights.ts';
import { evidenceMessage } from './graph.ts';
import { textMessage } from './text.ts';

export const penaltyMessage = z.object({
  name: z.enum(penaltyNames),
  amount: z.number().int(),
  reason: z.string(),
  reasonFr: z.string(),
});

/** A relation as an answer of reach tells it. Dates are partial; null is unknown; `until` may be `..`. */
export const hopRelation = z.object({
  id: z.string(),
  type: typeName,
  category: z.enum(categories),
  /** As recorded, whichever way it is walked. */
  source: z.string(),
  target: z.string(),
  status: z.enum(statuses),
  /** The state of the channel as recorded; it stands from `channelSince`. */
  channel: z.enum(channels).nullable(),
  channelSince: z.string().nullable(),
  /** The state of the channel on the date asked for; null where none is recorded for that day. */
  channelThen: z.enum(channels).nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  ended: z.boolean(),
  /** False where the dates leave open whether it holds on the date asked for. */
  certain: z.boolean(),
  attributedTo: z.string().nullable(),
  attributedToFr: z.string().nullable(),
  /** Who says so, by name; null where the source itself does. */
  speaker: textMessage.nullable(),
  role: textMessage.nullable(),
  degree: z.enum(degrees).nullable(),
  about: z.array(z.enum(matters)),
  event: z.string().nullable(),
  /** For whoever is proposed as intermediary: with whom in mind. */
  toward: z.string().nullable(),
  summary: z.string(),
  summaryFr: z.string().nullable(),
  hypothetical: z.boolean(),
  /** The layer that last said something of it; the base where it is not said. */
  set: z.string().optional(),
  evidence: z.array(evidenceMessage),
});
export type HopRelation = z.infer<typeof hopRelation>;

export const hopMessage = z.object({
  source: z.string(),
  target: z.string(),
  basis: z.enum(bases),
  cost: z.number().int(),
  penalties: z.array(penaltyMessage),
  /** The first is the one that counts. */
  relations: z.array(hopRelation),
  /** Ids of conflict relations between the two. */
  opposing: z.array(z.string()),
  text: textMessage,
});

export const routeMessage = z.object({
  rank: z.number().int(),
  cost: z.number().int(),
  /** Index of the dearest hop, the first on ties. */
  weakestHop: z.number().int(),
  listedActors: z.array(z.string()),
  /** Actors on it who are in conflict with the side of the target. */
  adversaries: z.array(z.string()),
  /** Actors on it who object to dialogue with the target or a group of it. */
  objectors: z.array(z.string()),
  text: textMessage,
  hops: z.array(hopMessage),
});

export const lossCauses = ['refused', 'closed', 'broken', 'relationEnded', 'actorEnded'] as const;
export type LossCause = (typeof lossCauses)[number];

/** What broke a way: at `relation`, or at `actor` where an actor had ended; the other is null. */
export const breakMessage = z.object({
  relation: z.string().nullable(),
  actor: z.string().nullable(),
  cause: z.enum(lossCauses),
  reason: textMessage,
  evidence: z.array(evidenceMessage),
});
