import { z } from 'zod';

/** The shape of every list on the wire. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int(), truncated: z.boolean() });
