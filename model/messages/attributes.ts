import { z } from 'zod';

/** `GET /attributes`: the own columns that the rows of a dataset have, with their commonest values. */
export const attributesMessage = z.object({
  items: z.array(
    z.object({
      of: z.enum(['actors', 'relations']),
      column: z.string(),
      /** How many different values there are. */
      values: z.number().int(),
      first: z.array(z.object({ value: z.string(), count: z.number().int() })),
    }),
  ),
  total: z.number().int(),
  truncated: z.boolean(),
});
export type AttributesMessage = z.infer<typeof attributesMessage>;
