import { z } from 'zod';

const counted = z.object({
  actors: z.number().int(),
  relations: z.number().int(),
  /** Records of sources that these cite. */
  sources: z.number().int(),
});

/** `POST /export/contents`: what an export would hold, and how much of it is restricted. */
export const exportContentsMessage = z.object({
  ...counted.shape,
  restricted: counted,
  /** Whether the number of actors is cut. */
  truncated: z.boolean(),
  meta: z.object({ dataset: z.string(), revision: z.string(), dataUntil: z.string() }),
});
export type ExportContentsMessage = z.infer<typeof exportContentsMessage>;
