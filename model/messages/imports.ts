import { z } from 'zod';
import { eventKinds } from '../eventKinds.ts';
import { tableDifference } from './datasets.ts';
import { encodings, delimiters, toldMapping } from './importMapping.ts';
import { countedNote } from './importNote.ts';
import { kindName } from './terms.ts';
import { textMessage } from './text.ts';
import { modelMessage } from './vocabulary.ts';

/** How a table was found to be, before anybody says otherwise. */
const readTable = z.object({
  table: z.string(),
  file: z.string(),
  format: z.enum(['CSV', 'XLSX', 'GEXF', 'GraphML', 'FollowTheMoney']),
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum(delimiters).nullable(),
  rows: z.number().int(),
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
  /** What of the file was left out on purpose. */
  leftOut: z.array(textMessage),
});
export type ReadTable = z.infer<typeof readTable>;

/** Dates of a column that can be read in two ways, so that somebody has to say. */
const dateQuestion = z.object({
  table: z.string(),
  column: z.string(),
  samples: z.array(z.string()),
  count: z.number().int(),
});
export type DateQuestion = z.infer<typeof dateQuestion>;

/** Problems of one kind in one place; the words are those of the loader, in English. */
const problemGroup = z.object({
  kind: z.string(),
  file: z.string(),
  column: z.string().nullable(),
  count: z.number().int(),
  samples: z.array(
    z.object({ line: z.number().int().nullable(), rule: z.string(), remedy: z.string() }),
  ),
});
export type ProblemGroup = z.infer<typeof problemGroup>;

const preview = z.object({
  relations: z.array(
    z.object({
      sentence: textMessage,
      since: z.string(),
      until: z.string(),
      role: z.string(),
      evidence: z.string(),
    }),
  ),
  actors: z.array(z.object({ id: z.string(), name: z.string(), kind: kindName })),
  events: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(eventKinds),
      date: z.string(),
      participants: z.array(z.string()),
    }),
  ),
});

/** What an import makes of its files as it is told at the moment. */
const importReading = z.object({
  /** ready: it could be written; asks: something has to be said first; refused: the files cannot be read so. */
  state: z.enum(['ready', 'asks', 'refused']),
  tables: z.array(readTable),
  /** null where no file could be read. The ids that were made stay on the server. */
  mapping: toldMapping.nullable(),
  dates: z.array(dateQuestion),
  problems: z.array(problemGroup),
  problemCount: z.number().int(),
  notes: z.array(countedNote),
  counts: z.object({
    actors: z.number().int(),
    relations: z.number().int(),
    /** Of the relations those that say no more than that two are tied. */
    neutral: z.number().int(),
    events: z.number().int(),
    participants: z.number().int(),
  }),
  preview,
  /** Against the edition before, of the same name; null where there is none. */
  difference: z.array(tableDifference).nullable(),
  /** The loaded dataset that actors are compared with; null where they are not. */
  against: z.object({ name: z.string(), title: z.string() }).nullable(),
  /** The kinds and types that there are for it, those of its own vocabulary among them. */
  terms: z.object({ kinds: modelMessage.shape.kinds, types: modelMessage.shape.relationTypes }),
});
export type ImportReading = z.infer<typeof importReading>;

const draftFile = z.object({ name: z.string(), bytes: z.number().int() });

/** An import that is under way. */
export const draftMessage = z.object({
  id: z.string(),
  createdAt: z.string(),
  title: z.string(),
  files: z.array(draftFile),
  /** What its files were made of when they were last read; null: not read since they changed. */
  reading: importReading.nullable(),
  /** The dataset that it was written as; null: not written yet. */
  written: z.object({ name: z.string(), isAside: z.boolean() }).nullable(),
});
export type DraftMessage = z.infer<typeof draftMessage>;

/** `GET /imports`: those under way, the latest first. */
export const draftsMessage = z.object({
  items: z.array(draftMessage.pick({ id: true, createdAt: true, title: true, files: true })),
  total: z.number().int(),
  truncated: z.boolean(),
});
export type DraftsMessage = z.infer<typeof draftsMessage>;

/** `POST /imports/{id}/reading`: what somebody has decided; null: as the program finds it. */
export const readingQuestion = z.strictObject({
  mapping: toldMapping.nullable(),
  /** Whether actors are compared with those of the loaded dataset. */
  against: z.boolean().default(true),
});
export type ReadingQuestion = z.infer<typeof readingQuestion>;
