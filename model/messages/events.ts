import { z } from 'zod';
import { kindName } from './terms.ts';
import { categories } from '../categories.ts';
import { eventKinds, locationRoles, participantRoles, placeKinds } from '../eventKinds.ts';
import { handlings, statuses } from '../statuses.ts';
import { sourceRecord } from './dossier.ts';
import { evidenceMessage } from './graph.ts';
import { listOf } from './list.ts';

const told = {
  status: z.enum(statuses),
  /** An actor's id, a source's id, or `anon:` and a description. */
  attributedTo: z.string().nullable(),
};

/** Who took part in an event, and how. */
const participant = z.object({
  actor: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  kind: kindName,
  role: z.enum(participantRoles),
  /** The actor on whose side it stood; null for who stood between, or took no side. */
  side: z.string().nullable(),
  summary: z.string().nullable(),
  summaryFr: z.string().nullable(),
  ...told,
  evidence: z.array(evidenceMessage),
});

/** A number that a source states. */
export const statedFigure = z.object({
  id: z.string(),
  measure: z.string(),
  measureFr: z.string().nullable(),
  value: z.string(),
  unit: z.string().nullable(),
  date: z.string().nullable(),
  until: z.string().nullable(),
  ...told,
  summary: z.string().nullable(),
  summaryFr: z.string().nullable(),
  evidence: z.array(evidenceMessage),
});

const eventMessage = z.object({
  id: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  kind: z.enum(eventKinds),
  date: z.string().nullable(),
  until: z.string().nullable(),
  /** The first of the places where it happened. */
  place: z.string().nullable(),
  places: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nameFr: z.string().nullable(),
      kind: z.enum(placeKinds),
    }),
  ),
  participants: z.array(participant),
  outcome: z.string().nullable(),
  outcomeFr: z.string().nullable(),
  whyEnded: z.string().nullable(),
  whyEndedFr: z.string().nullable(),
  summary: z.string(),
  summaryFr: z.string().nullable(),
  ...told,
  handling: z.enum(handlings),
  figures: z.array(statedFigure),
  /** Relations that came about at it. */
  relations: z.array(z.string()),
  evidence: z.array(evidenceMessage),
});
export type EventMessage = z.infer<typeof eventMessage>;

/** `GET /events`: in order of dates, the undated last. */
export const eventsMessage = listOf(eventMessage);
/** `GET /events/{id}`. */
export const oneEventMessage = eventMessage.extend({ sources: z.array(sourceRecord) });

/** What is somewhere: an actor, an event, or a smaller place. */
const located = z.object({
  what: z.enum(['actor', 'event', 'place']),
  id: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  role: z.enum(locationRoles),
  since: z.string().nullable(),
  until: z.string().nullable(),
  ...told,
  evidence: z.array(evidenceMessage),
});

const placeMessage = z.object({
  id: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  kind: z.enum(placeKinds),
  aliases: z.array(z.string()),
  summary: z.string().nullable(),
  summaryFr: z.string().nullable(),
  /** The larger places that it lies in directly. */
  within: z.array(z.string()),
  located: z.array(located),
  figures: z.array(statedFigure),
  handling: z.enum(handlings),
  evidence: z.array(evidenceMessage),
});
export type PlaceMessage = z.infer<typeof placeMessage>;

/** `GET /places`. */
export const placesMessage = listOf(placeMessage);
/** `GET /places/{id}`. */
export const onePlaceMessage = placeMessage.extend({ sources: z.array(sourceRecord) });

export const timelineUnits = ['year', 'quarter', 'month'] as const;
export type TimelineUnit = (typeof timelineUnits)[number];

const categoryBin = z.object({
  start: z.string(),
  category: z.enum(categories),
  count: z.number().int(),
});
const eventBin = z.object({ start: z.string(), count: z.number().int() });

/** `GET /timeline`: when relations begin, by category, and when events happen. */
export const timelineMessage = z.object({
  unit: z.enum(timelineUnits),
  /** `start` is the year or month, as a partial date; of a quarter its first month. */
  bins: z.array(categoryBin),
  events: z.array(eventBin),
  /** By year, what is dated less precisely than the unit: it stands in no bin. */
  wide: z.array(categoryBin),
  wideEvents: z.array(eventBin),
  /** Relations without a date of beginning. */
  undated: z.number().int(),
  /** Relations dated less precisely than the unit, all together. */
  imprecise: z.number().int(),
  undatedEvents: z.number().int(),
});
export type TimelineMessage = z.infer<typeof timelineMessage>;
