import { z } from 'zod';

/** `GET /connection`: how programs of this machine reach the database. */
export const connectionMessage = z.object({
  address: z.string(),
  user: z.string(),
  /** Of a server of the user’s own, where it is not the usual one. */
  database: z.string().nullable(),
  /** Where the password is, never the password: a file, or a variable of the environment. */
  password: z.discriminatedUnion('is', [
    z.object({ is: z.literal('file'), path: z.string() }),
    z.object({ is: z.literal('variable'), name: z.string() }),
  ]),
});
export type ConnectionMessage = z.infer<typeof connectionMessage>;
