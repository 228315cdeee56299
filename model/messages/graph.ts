import { z } from 'zod';
import { kindName, typeName } from './terms.ts';
import { breadths } from '../actorKinds.ts';
import { categories } from '../categories.ts';
import { matters } from '../matters.ts';
import { stackSet } from '../stack.ts';
import { channels, degrees, handlings, statuses } from '../statuses.ts';

/** Where a fact is written, on the wire. */
export const evidenceMessage = z.object({ source: z.string(), locator: z.string() });

/** What a file said beyond what the format has columns for, as it said it. */
export const attributeMessage = z.object({ name: z.string(), value: z.string() });

/** What every answer about an actor repeats: enough to draw and to name it. */
export const actorAttributes = z.object({
  name: z.string(),
  nameFr: z.string().nullable(),
  shortName: z.string().nullable(),
  kind: kindName,
  breadth: z.enum(breadths),
  aliases: z.array(z.string()),
  summary: z.string(),
  summaryFr: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  ended: z.boolean(),
  /** Listed as a terrorist by some authority on the date asked for; itself, never by association. */
  listed: z.boolean(),
  /** The layer that last said something of it; the base where it is not said. */
  set: z.string().optional(),
  /** There where it is not of the public layer. */
  restricted: z.literal(true).optional(),
});
export type ActorAttributes = z.infer<typeof actorAttributes>;

/** A relation as it travels: the attributes of an edge. Dates are partial; null is unknown; `until` may be `..`. */
export const relationAttributes = z.object({
  type: typeName,
  category: z.enum(categories),
  since: z.string().nullable(),
  until: z.string().nullable(),
  ended: z.boolean(),
  /** False where the dates leave open whether it holds on the date asked for. */
  certain: z.boolean(),
  status: z.enum(statuses),
  /** An actor's id, a source's id, or `anon:` and a description. */
  attributedTo: z.string().nullable(),
  /** The description after `anon:`, in French. */
  attributedToFr: z.string().nullable(),
  role: z.string().nullable(),
  roleFr: z.string().nullable(),
  degree: z.enum(degrees).nullable(),
  /** What a relation of mediation dealt with; empty where it is not said. */
  about: z.array(z.enum(matters)),
  /** A position that the source expects and nobody has taken yet. */
  predicted: z.boolean(),
  event: z.string().nullable(),
  toward: z.string().nullable(),
  channel: z.enum(channels).nullable(),
  channelSince: z.string().nullable(),
  summary: z.string(),
  summaryFr: z.string().nullable(),
  symmetric: z.boolean(),
  /** How strong the file says that it is, where it says so: the width of its line. */
  weight: z.number().positive().optional(),
  /** Restricted too is what names, cites or hangs on something restricted. */
  handling: z.enum(handlings),
  evidence: z.array(evidenceMessage),
  /** The layer that last said something of it; the base where it is not said. */
  set: z.string().optional(),
});
export type RelationAttributes = z.infer<typeof relationAttributes>;

/** What was left out of a capped neighborhood. `direction` is seen from the actor. */
const leftOutMessage = z.object({
  actor: z.string(),
  type: typeName,
  direction: z.enum(['out', 'in', 'both']),
  count: z.number().int(),
});

/** A named grouping that the map draws as ground, with those of its actors that may show. */
const campMessage = z.object({
  id: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  members: z.array(z.string()),
});
export type CampMessage = z.infer<typeof campMessage>;

const graphAttributes = z.object({
  dataset: z.string(),
  title: z.string(),
  titleFr: z.string().nullable(),
  subtitle: z.string().nullable(),
  subtitleFr: z.string().nullable(),
  revision: z.string(),
  dataUntil: z.string(),
  asOf: z.string().nullable(),
  focusActor: z.string().nullable(),
  startActors: z.array(z.string()),
  nodeCount: z.number().int(),
  edgeCount: z.number().int(),
  truncated: z.boolean(),
  /** Where the graph was capped: how many fit its filters. */
  found: z.object({ actors: z.number().int(), relations: z.number().int() }).optional(),
  leftOut: z.array(leftOutMessage).optional(),
  /** The camps that the dataset names; an actor stands in one at most. */
  camps: z.array(campMessage).optional(),
  /** Where the dataset has actors stand on the map: to the right and upward, on a sheet some 1000 high. */
  positions: z.record(z.string(), z.object({ x: z.number(), y: z.number() })).optional(),
  /** Made of files whose rows nobody has cited yet. */
  draft: z.literal(true).optional(),
  /** The layers that the answer rests on; not said where the dataset stands alone. */
  stack: z.array(stackSet).optional(),
  /** The last day that a layer speaks of, where that is later than the day the data end. */
  knownUntil: z.string().optional(),
});
export type GraphAttributes = z.infer<typeof graphAttributes>;

/** Graphology's serialized form: `Graph.from(message)` works on it. Nodes are actors only, edges relations only. */
export const graphMessage = z.object({
  attributes: graphAttributes,
  options: z.object({
    type: z.literal('directed'),
    multi: z.literal(true),
    allowSelfLoops: z.literal(false),
  }),
  nodes: z.array(z.object({ key: z.string(), attributes: actorAttributes })),
  edges: z.array(
    z.object({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      attributes: relationAttributes,
    }),
  ),
});
export type GraphMessage = z.infer<typeof graphMessage>;
export type GraphNode = GraphMessage['nodes'][number];
export type GraphEdge = GraphMessage['edges'][number];
