import { z } from 'zod';
import { snapshotMessage } from '../../model/messages/snapshot.ts';

/** What a presentation file holds. */
export const heldSnapshot = z.object({
  /** The day on which it was made, ISO. */
  madeOn: z.iso.date(),
  snapshot: snapshotMessage,
});
export type HeldSnapshot = z.infer<typeof heldSnapshot>;
