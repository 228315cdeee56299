import { z } from 'zod';
import { kindName } from './terms.ts';
import { breadths } from '../actorKinds.ts';
import { eventKinds, placeKinds } from '../eventKinds.ts';
import { listOf } from './list.ts';

/** Which of the names of a thing the words matched. */
const matched = z.object({
  field: z.enum(['name', 'nameFr', 'shortName', 'alias', 'title', 'titleFr']),
  text: z.string(),
});

const found = {
  id: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  /** Tells two of one name apart. */
  summary: z.string().nullable(),
  summaryFr: z.string().nullable(),
  matched,
};

const foundActor = z.object({
  what: z.literal('actor'),
  ...found,
  kind: kindName,
  breadth: z.enum(breadths),
});
const foundThing = z.discriminatedUnion('what', [
  foundActor,
  z.object({
    what: z.literal('event'),
    ...found,
    kind: z.enum(eventKinds),
    date: z.string().nullable(),
  }),
  z.object({ what: z.literal('place'), ...found, kind: z.enum(placeKinds) }),
  z.object({
    what: z.literal('source'),
    ...found,
    kind: z.string().nullable(),
    date: z.string().nullable(),
  }),
]);
export type FoundThing = z.infer<typeof foundThing>;

/** `GET /actors?q=`. */
export const searchMessage = listOf(foundActor);

/** `GET /search?q=`: actors, events, places and sources in one list, the best first. */
export const searchAllMessage = listOf(foundThing);
