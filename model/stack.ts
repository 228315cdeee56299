import { z } from 'zod';

/** What the sets of a stack are: the dataset below all, one that somebody brought, or what the user wrote in the app. */
const setKinds = ['base', 'imported', 'private'] as const;
export type SetKind = (typeof setKinds)[number];

/** The id of the set that the app writes. */
export const ownSet = 'own';

/** The sources that what the user knows is cited to: kept to whoever sees everything, or told to all. */
export const ownSources = { restricted: 'own-knowledge', public: 'own-statement' } as const;

/** Whether a source is the user's own word, and no publication. */
export const isOwnSource = (source: string): boolean =>
  source === ownSources.restricted || source === ownSources.public;

/**
 * What a row says of layers: from which it comes, what was corrected in it, for whom it stands. Whoever may see the public
 * part alone is told nothing of it, since what stood before may not be public.
 */
export const layerProperties: ReadonlySet<string> = new Set(['set', 'corrections', 'joinedIds']);

/** One set of a stack, as the dataset's record and every answer name it. */
export const stackSet = z.object({
  id: z.string(),
  title: z.string(),
  titleFr: z.string().nullable(),
  kind: z.enum(setKinds),
  revision: z.string(),
  on: z.boolean(),
  /** Rows that it brings, and rows of sets below that it corrects. */
  brings: z.number().int(),
  corrects: z.number().int(),
});
export type StackSet = z.infer<typeof stackSet>;

const stored = z.array(stackSet);

/** The sets of a stack from what is stored; null, a dataset that stands alone, has none. */
export const stackOf = (text: string | null): StackSet[] =>
  text === null ? [] : stored.parse(JSON.parse(text));
