import { z } from 'zod';
import { kindName } from './terms.ts';
import { breadths } from '../actorKinds.ts';
import { matters } from '../matters.ts';
import { bases } from '../relationTypes.ts';
import { channels, degrees, statuses } from '../statuses.ts';
import { evidenceMessage } from './graph.ts';
import { breakMessage, hopMessage, hopRelation, lossCauses, routeMessage } from './route.ts';
import { textMessage } from './text.ts';

/** What a point of access to a target is worth, the best first. */
export const entryClasses = [
  'named',
  'working',
  'untried',
  'single',
  'above',
  'belonging',
  'lost',
] as const;
export type EntryClass = (typeof entryClasses)[number];

export const standingKinds = [
  'adversary',
  'objector',
  'listed',
  'ended',
  'mandatedBy',
  'proposedBy',
  'objectedTo',
] as const;
export type StandingKind = (typeof standingKinds)[number];

/** One thing about how an actor stands toward the side of the target on the date. */
export const standingMessage = z.object({
  kind: z.enum(standingKinds),
  /** The relation that says so; null for `ended`. */
  relation: z.string().nullable(),
  degree: z.enum(degrees).optional(),
  /** Whether it holds on the date: a mandate or a listing may be over. */
  holds: z.boolean(),
  /** The actor at the other end: who lists, mandates, proposes, objects, or with whom the conflict is. */
  by: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  status: z.enum(statuses).nullable(),
  speaker: textMessage.nullable(),
  evidence: z.array(evidenceMessage),
  text: textMessage,
});

/** A relation that gives, gave or offered access, with what it is on the date. */
const entryRelation = hopRelation.extend({
  basis: z.enum(bases),
  /** Who stands inside at its other end. */
  contact: z.string(),
  /** Why it cannot be used on the date; null where it can. */
  lost: z.enum(lossCauses).nullable(),
});

export const entryPointMessage = z.object({
  actor: z.string(),
  class: z.enum(entryClasses),
  /** In conflict with the side of the target, either way. */
  adversary: z.boolean(),
  /** True where it is an adversary only by what the side of the target did to it. */
  harmedOnly: z.boolean(),
  about: z.array(z.enum(matters)),
  /** The state on the date of the best relation's channel; null where none is recorded. */
  channel: z.enum(channels).nullable(),
  /** The last day that its relations speak of; null where none is dated. */
  lastDay: z.string().nullable(),
  standing: z.array(standingMessage),
  /** The best first. */
  relations: z.array(entryRelation),
  /** Who inside is spoken to. */
  contact: z.string(),
  /** From the actor to the contact; null where it never had access and only offered talks. */
  hop: hopMessage.nullable(),
  /** From the contact to the target; empty where the contact is the target, or no way is recorded. */
  inside: z.array(hopMessage),
  /** Whether a way from the contact to the target is recorded, or none is needed. */
  insideRecorded: z.boolean(),
  /** What hop and inside cost; null where it is lost or no way inside is recorded. */
  cost: z.number().int().nullable(),
  /** With `from`: the best way from there to it and on inside; null where it is out of reach, or without `from`. */
  route: routeMessage.nullable(),
  /** How many outsiders have recorded access to it, and the nearest of them. */
  others: z.number().int(),
  otherActors: z.array(z.string()),
  /** Ids of the attempts in which it took part, the latest first. */
  attempts: z.array(z.string()),
  lostBecause: z.array(breakMessage),
  text: textMessage,
});
export type EntryPointMessage = z.infer<typeof entryPointMessage>;

/** The side of the target: itself and what is below it, and whom these are under. */
export const sideMessage = z.object({ own: z.array(z.string()), above: z.array(z.string()) });

/** Enough of an actor to name it, and how it stands toward the side of the target. */
export const namedActor = z.object({
  name: z.string(),
  nameFr: z.string().nullable(),
  shortName: z.string().nullable(),
  kind: kindName,
  breadth: z.enum(breadths),
  since: z.string().nullable(),
  until: z.string().nullable(),
  ended: z.boolean(),
  listed: z.boolean(),
  adversary: z.boolean(),
  /** The strongest objection that it holds to dialogue with the target. */
  objection: z.enum(degrees).nullable(),
});

/** Enough of a source to cite it. */
export const citedSource = z.object({
  title: z.string(),
  titleFr: z.string().nullable(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  date: z.string().nullable(),
});

export const stands = ['for', 'conditional', 'concerned', 'against'] as const;
export type Stand = (typeof stands)[number];

/** A position on dialogue with a target, or with a group of it, that holds on the date. */
export const stanceMessage = z.object({
  actor: z.string(),
  toward: z.string(),
  /** The group of the target that the position names; null where it names the target. */
  via: z.string().nullable(),
  strength: z.enum(degrees),
  stand: z.enum(stands),
  /** The source expects it; nobody has taken it yet. */
  predicted: z.boolean(),
  relation: z.string(),
  status: z.enum(statuses),
  since: z.string().nullable(),
  until: z.string().nullable(),
  attributedTo: z.string().nullable(),
  attributedToFr: z.string().nullable(),
  /** Who says so, by name; null where the source itself does. */
  speaker: textMessage.nullable(),
  /** In what share or function it holds it: "several members". */
  role: textMessage.nullable(),
  summary: z.string(),
  summaryFr: z.string().nullable(),
  evidence: z.array(evidenceMessage),
  /** Entry points on which the holder could put a stop by what is recorded: it is above them, mandated them, or objects to them. */
  couldBlock: z.array(z.object({ actor: z.string(), relation: z.string() })),
});
export type StanceMessage = z.infer<typeof stanceMessage>;
