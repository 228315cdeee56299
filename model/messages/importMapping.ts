import { z } from 'zod';
import type { ActorKind } from '../actorKinds.ts';
import { eventKinds, participantRoles } from '../eventKinds.ts';
import { idPattern } from '../ids.ts';
import { parsePartialDate } from '../partialDate.ts';
import { kindName, knownKind, knownType, typeName } from './terms.ts';
import type { RelationType } from '../relationTypes.ts';
import { degrees, handlings } from '../statuses.ts';
import { tableRoles } from '../tableRoles.ts';

const id = z
  .string()
  .regex(idPattern, { error: 'is not an id; ids are lower-case letters, digits and hyphens' });
const day = z.string().refine((text) => text.length === 10 && parsePartialDate(text) !== null, {
  error: 'is not a day; write for example 2019-05-28',
});
const sample = z.strictObject({ en: z.string(), fr: z.string() });
const counted = { count: z.number().int(), samples: z.array(z.string()) };

export const encodings = ['UTF-8', 'UTF-16', 'Windows-1252', 'Windows-1251', 'Macintosh'] as const;
export type Encoding = (typeof encodings)[number];
export const delimiters = ['comma', 'semicolon', 'tab', 'space'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How a file is to be read where what was found out is not right; null: as found out. */
const fileReading = z.strictObject({
  file: z.string(),
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum(delimiters).nullable(),
});
export type FileReading = z.infer<typeof fileReading>;

const table = z.strictObject({
  /** The file, and behind `#` the sheet or the part. */
  table: z.string(),
  holds: z.enum(['actors', 'ties', 'leftOut']),
  columns: z.partialRecord(z.enum(tableRoles), z.string()),
  /** Which end of its ties is something that happened. */
  events: z.enum(['source', 'target']).nullable(),
  /** Whether those who took part in the same events are tied as well, marked as a projection. */
  project: z.boolean(),
  dateOrder: z.enum(['dmy', 'mdy']).nullable(),
  leftOut: z.array(z.string()),
  /** Of the table as it was, to know a renamed file again. */
  headers: z.array(z.string()),
});
export type TableMapping = z.infer<typeof table>;

/** What speaks for two names being one actor. */
const matchReason = z.strictObject({
  by: z.enum(['name', 'alias', 'externalId']),
  said: z.string(),
  /** How the other dataset has it. */
  known: z.string(),
});
export type MatchReason = z.infer<typeof matchReason>;

const match = z.strictObject({
  key: z.string(),
  name: z.string(),
  /** The id of an actor in the dataset that is compared with. */
  with: id,
  because: z.array(matchReason),
  decision: z.enum(['undecided', 'same', 'different']),
});
export type Match = z.infer<typeof match>;

/** A mapping whose kinds and types are checked by the schemas that are given. */
const mappingOf = <Kind extends z.ZodType<ActorKind>, Type extends z.ZodType<RelationType>>(
  kind: Kind,
  type: Type,
) =>
  z.strictObject({
    version: z.literal(1),
    dataset: z.strictObject({
      name: id,
      title: z.string().min(1),
      /** The day the data end; null: the last day that they name. */
      dataUntil: day.nullable(),
      handling: z.enum(handlings),
    }),
    files: z.array(fileReading).default([]),
    tables: z.array(table),
    kinds: z.array(z.strictObject({ value: z.string(), as: kind, ...counted })),
    types: z.array(
      z.strictObject({
        /** As the file has it; empty where it has none. */
        value: z.string(),
        as: type,
        /** Whether the file has the ends the other way round. */
        reversed: z.boolean(),
        degree: z.enum(degrees).nullable(),
        /** spell: what is said once a year lasts; act: each date is one of its own. */
        dates: z.enum(['spell', 'act']),
        count: z.number().int(),
        samples: z.array(sample),
      }),
    ),
    eventKinds: z.array(z.strictObject({ value: z.string(), as: z.enum(eventKinds), ...counted })),
    roles: z.array(z.strictObject({ value: z.string(), as: z.enum(participantRoles), ...counted })),
    matches: z.array(match),
    /** The ids given to what the files name, by what they name it. */
    ids: z.array(z.strictObject({ key: z.string(), id })),
  });

/** `mapping.json`: how files are read and what their words mean, so that the next edition of them runs again. */
export const importMapping = mappingOf(knownKind, knownType);
export type ImportMapping = z.infer<typeof importMapping>;
export type TypeMapping = ImportMapping['types'][number];

/** A mapping as it travels: its kinds and types may be of a vocabulary that only the import knows. */
export const toldMapping = mappingOf(kindName, typeName);
