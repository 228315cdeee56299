import { z } from 'zod';
import { roles } from '../roles.ts';

/** Who asks, and what he may do. */
export const meMessage = z.object({
  /** null: the user of this machine, or whoever has the token. */
  name: z.string().nullable(),
  role: z.enum(roles),
  /** How he came in; only who came by token or login can sign out. */
  by: z.enum(['machine', 'token', 'login']),
  may: z.object({ seeRestricted: z.boolean(), runCypher: z.boolean(), edit: z.boolean() }),
});
export type MeMessage = z.infer<typeof meMessage>;
