import { z } from 'zod';
import { storyMessage } from './story.ts';

/** A stored value: a text, a number, a yes or no, a list of texts. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), value);

const nodeRow = z.object({ labels: z.array(z.string()), properties });
const relationshipRow = z.object({
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties,
});

const datasetRow = z.object({
  name: z.string(),
  title: z.string(),
  titleFr: z.string().nullable(),
  subtitle: z.string().nullable(),
  subtitleFr: z.string().nullable(),
  revision: z.string(),
  /** By which those know it who may see the public layer alone. */
  publicRevision: z.string(),
  dataUntil: z.string(),
  state: z.literal('draft').nullable(),
  vocabulary: z.string().nullable(),
  focusActor: z.string().nullable(),
  startActors: z.array(z.string()),
  bundled: z.boolean(),
  stack: z.string().nullable(),
  knownUntil: z.string().nullable(),
  load: z.string(),
});

/**
 * `GET /snapshot`: a whole dataset as its asker may see it, from which every other question can be answered without a
 * database. Each row says by `public` whether it belongs to the public layer.
 */
export const snapshotMessage = z.object({
  format: z.literal(1),
  layer: z.enum(['all', 'public']),
  dataset: datasetRow,
  camps: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nameFr: z.string().nullable(),
      members: z.array(z.string()),
    }),
  ),
  positions: z.array(z.object({ actor: z.string(), x: z.number(), y: z.number() })),
  stories: z.array(storyMessage),
  nodes: z.array(nodeRow),
  relationships: z.array(relationshipRow),
});
export type SnapshotMessage = z.infer<typeof snapshotMessage>;
export type SnapshotNode = z.infer<typeof nodeRow>;
export type SnapshotRelationship = z.infer<typeof relationshipRow>;
