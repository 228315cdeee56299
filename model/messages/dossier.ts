import { z } from 'zod';
import { categories } from '../categories.ts';
import { eventKinds, locationRoles, participantRoles, placeKinds } from '../eventKinds.ts';
import { stackSet } from '../stack.ts';
import { handlings, statuses } from '../statuses.ts';
import { actorAttributes, attributeMessage, evidenceMessage, relationAttributes } from './graph.ts';
import { listOf } from './list.ts';

/** An actor named inside another thing. */
export const actorReference = z.object({
  id: z.string(),
  ...actorAttributes.pick({ name: true, nameFr: true, shortName: true, kind: true, breadth: true })
    .shape,
});
export type ActorReference = z.infer<typeof actorReference>;

/** What a layer corrected: what stood there before, and who changed it, when and why, where that is said. */
export const correctionMessage = z.object({
  set: z.string(),
  edit: z.string().nullable(),
  by: z.string().nullable(),
  at: z.string().nullable(),
  why: z.string().nullable(),
  before: z.record(z.string(), z.string()),
});
export type CorrectionMessage = z.infer<typeof correctionMessage>;

const relationItem = relationAttributes.extend({
  id: z.string(),
  source: actorReference,
  target: actorReference,
  /** Whom `attributedTo` names, where it is the id of an actor or a source. */
  speaker: z.string().nullable(),
  speakerFr: z.string().nullable(),
});
export type RelationItem = z.infer<typeof relationItem>;

export const sourceRecord = z.object({
  id: z.string(),
  title: z.string(),
  titleFr: z.string().nullable(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  kind: z.string().nullable(),
  date: z.string().nullable(),
  language: z.string().nullable(),
  summary: z.string().nullable(),
  handling: z.enum(handlings),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

const eventReference = z.object({
  id: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  kind: z.enum(eventKinds),
  date: z.string().nullable(),
  until: z.string().nullable(),
  role: z.enum(participantRoles),
  outcome: z.string().nullable(),
  outcomeFr: z.string().nullable(),
  whyEnded: z.string().nullable(),
  whyEndedFr: z.string().nullable(),
  summary: z.string(),
  summaryFr: z.string().nullable(),
  status: z.enum(statuses),
  /** Restricted where the event or the part in it is; so of places. */
  handling: z.enum(handlings),
  evidence: z.array(evidenceMessage),
});
export type EventReference = z.infer<typeof eventReference>;

const placeReference = z.object({
  id: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  kind: z.enum(placeKinds),
  role: z.enum(locationRoles),
  since: z.string().nullable(),
  until: z.string().nullable(),
  status: z.enum(statuses),
  handling: z.enum(handlings),
  evidence: z.array(evidenceMessage),
});

const figureItem = z.object({
  id: z.string(),
  measure: z.string(),
  measureFr: z.string().nullable(),
  value: z.string(),
  unit: z.string().nullable(),
  date: z.string().nullable(),
  status: z.enum(statuses),
  summary: z.string().nullable(),
  handling: z.enum(handlings),
  evidence: z.array(evidenceMessage),
});

/** `GET /actors/{id}`. */
export const dossierMessage = actorAttributes.extend({
  id: z.string(),
  handling: z.enum(handlings),
  evidence: z.array(evidenceMessage),
  attributes: z.array(attributeMessage),
  corrections: z.array(correctionMessage).optional(),
  /** Ids of other actors that are the same, and lead here. */
  joinedIds: z.array(z.string()).optional(),
  relations: z.array(
    z.object({
      category: z.enum(categories),
      count: z.number().int(),
      items: z.array(relationItem),
    }),
  ),
  events: z.array(eventReference),
  places: z.array(placeReference),
  figures: z.array(figureItem),
  /** Relations it is an end of whose status is not asserted. */
  claims: z.array(
    z.object({
      relation: z.string(),
      status: z.enum(statuses),
      attributedTo: z.string().nullable(),
      speaker: z.string().nullable(),
      summary: z.string(),
      summaryFr: z.string().nullable(),
    }),
  ),
  sources: z.array(sourceRecord),
  meta: z.object({
    dataset: z.string(),
    revision: z.string(),
    dataUntil: z.string(),
    asOf: z.string().nullable(),
    stack: z.array(stackSet).optional(),
  }),
});
export type DossierMessage = z.infer<typeof dossierMessage>;

/** `GET /relations/{id}`. */
export const relationMessage = relationItem.extend({
  attributes: z.array(attributeMessage),
  corrections: z.array(correctionMessage).optional(),
  sources: z.array(sourceRecord),
});
export type RelationMessage = z.infer<typeof relationMessage>;

/** `GET /sources` and `GET /sources/{id}`. */
export const sourcesMessage = listOf(sourceRecord);
export const sourceMessage = sourceRecord.extend({
  citedBy: z.array(
    z.object({
      kind: z.enum(['actor', 'relation', 'event', 'place']),
      id: z.string(),
      /** Of a relation its summary. */
      name: z.string(),
      nameFr: z.string().nullable(),
      locators: z.array(z.string()),
    }),
  ),
});
