import { z } from 'zod';
import { stackSet } from '../stack.ts';

/** A layer that lies above the base of a revision, and whether it counted when the revision was last served. */
const keptLayer = stackSet.pick({ id: true, title: true, titleFr: true, revision: true, on: true });
export type KeptLayer = z.infer<typeof keptLayer>;

/** A revision of a dataset whose files are kept: of its base and of the layers above it, but for what the user wrote in the app. */
export const keptRevision = z.object({
  name: z.string(),
  title: z.string(),
  revision: z.string(),
  dataUntil: z.string(),
  /** Made of files whose rows nobody has cited yet. */
  draft: z.boolean(),
  counts: z.object({
    actors: z.number().int(),
    relations: z.number().int(),
    events: z.number().int(),
    sources: z.number().int(),
  }),
  /** When its files were kept, and when it was last loaded; ISO times. */
  keptAt: z.string(),
  loadedAt: z.string().nullable(),
  /** What the base says, whatever lies above it, as the record of what is loaded has it; empty in what an earlier version kept. */
  base: z.string().default(''),
  /** In the order in which they lie, the lowest first. */
  layers: z.array(keptLayer).default([]),
  /** Whether what the user wrote in the app counted when it was last served. */
  ownOn: z.boolean().default(true),
});
export type KeptRevision = z.infer<typeof keptRevision>;

/** A dataset that can be loaded by its name. */
export const installedDataset = z.object({
  name: z.string(),
  title: z.string(),
  titleFr: z.string().nullable(),
  /** bundled: comes with the program; own: made or imported here; kept: loaded once from elsewhere, its files kept. */
  kind: z.enum(['bundled', 'own', 'kept']),
  dataUntil: z.string(),
  draft: z.boolean(),
  /** How many revisions of it are kept. */
  revisions: z.number().int(),
  isLoaded: z.boolean(),
});
export type InstalledDataset = z.infer<typeof installedDataset>;

/** A load that was begun from the app. */
export const loadWork = z.object({
  name: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  /** Seconds that it takes, or took. */
  seconds: z.number(),
  /** What it did, when it is done. */
  report: z
    .object({
      revision: z.string(),
      created: z.number().int(),
      changed: z.number().int(),
      removed: z.number().int(),
    })
    .nullable(),
  /** Why it failed, in the words of the loader, which are English. */
  detail: z.string().nullable(),
});
export type LoadWork = z.infer<typeof loadWork>;

/** `GET /datasets`: what can be loaded, what is, and what is being loaded. */
export const datasetsMessage = z.object({
  items: z.array(installedDataset),
  total: z.number().int(),
  truncated: z.boolean(),
  loaded: z.object({ name: z.string(), revision: z.string().nullable() }).nullable(),
  /** Whether whoever asks may load, import and restore. */
  mayEdit: z.boolean(),
  work: loadWork.nullable(),
});
export type DatasetsMessage = z.infer<typeof datasetsMessage>;

/** A kept revision in the list; the layers of the one that is loaded are told as they count now. */
const listedRevision = keptRevision.extend({ isLoaded: z.boolean() });
export type ListedRevision = z.infer<typeof listedRevision>;

/** `GET /datasets/{name}/revisions`, the last loaded first. */
export const revisionsMessage = z.object({
  items: z.array(listedRevision),
  /** What the user wrote in the app, which lies above whichever revision of the dataset is loaded; null where that is nothing. */
  own: stackSet.pick({ on: true, brings: true, corrects: true }).nullable(),
  total: z.number().int(),
  truncated: z.boolean(),
});
export type RevisionsMessage = z.infer<typeof revisionsMessage>;

/** What changes in one table between two editions: how many rows, and which of them, as far as they are told. */
export const tableDifference = z.object({
  file: z.string(),
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  rows: z.array(
    z.object({
      is: z.enum(['added', 'changed', 'removed']),
      id: z.string(),
      columns: z.array(z.string()),
    }),
  ),
});
export type TableDifference = z.infer<typeof tableDifference>;

/** `GET /datasets/{name}/difference`: tables in which something changes. */
export const differenceMessage = z.object({ tables: z.array(tableDifference) });
export type DifferenceMessage = z.infer<typeof differenceMessage>;

const revision = z.string().min(1).max(80);

/** `GET /datasets/{name}/difference?from=&until=`: two revisions that are kept. */
export const differenceQuestion = z.strictObject({ from: revision, until: revision });

/** `POST /datasets/{name}/load`: the dataset as its folder is, or a revision that is kept. */
export const loadQuestion = z.strictObject({ revision: revision.optional() });
