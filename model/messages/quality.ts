import { z } from 'zod';
import { qualityKinds } from '../recordQuality.ts';

/** `GET /quality`: what is thin or at odds in the record, by kind. */
export const qualityMessage = z.object({
  actors: z.number().int(),
  relations: z.number().int(),
  /** With one source, a relation rests on one where it cites one passage of it. */
  sources: z.number().int(),
  findings: z.array(
    z.object({
      kind: z.enum(qualityKinds),
      total: z.number().int(),
      /** Whether there are more than are sent. */
      truncated: z.boolean(),
      items: z.array(
        z.object({
          /** Ids of actors: the ends of the relations, who share a name, or of whom little is told. */
          actors: z.array(z.string()),
          relations: z.array(z.string()),
          /** The name that is shared. */
          name: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type QualityMessage = z.infer<typeof qualityMessage>;
