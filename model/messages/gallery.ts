import { z } from 'zod';
import { textMessage } from './text.ts';

/** What a parameter of a question is: the id of an actor, a day (2034-06-30), or a text. */
export const questionParameterTypes = ['actor', 'day', 'text'] as const;

const queryParameter = z.object({
  name: z.string(),
  type: z.enum(questionParameterTypes),
  /** A value of the dataset that comes with the program. */
  example: z.string(),
});
export type QueryParameter = z.infer<typeof queryParameter>;

const namedQuery = z.object({
  name: z.string(),
  title: textMessage,
  meaning: textMessage,
  caveat: textMessage,
  parameters: z.array(queryParameter),
  /** The Cypher itself, which runs unchanged in cypher-shell. */
  query: z.string(),
});
export type NamedQuery = z.infer<typeof namedQuery>;

/** `GET /queries`: the library of questions. */
export const galleryMessage = z.object({
  items: z.array(namedQuery),
  total: z.number().int(),
  /** Whether this server answers them: not where rows may be restricted for some. */
  answers: z.boolean(),
  truncated: z.boolean(),
});
export type GalleryMessage = z.infer<typeof galleryMessage>;

/** `POST /queries/{name}`: the values of its parameters, all of them texts. */
export const namedQuestion = z.strictObject({
  params: z.record(z.string(), z.string()).optional(),
});
