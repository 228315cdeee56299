import { z } from 'zod';
import { roles } from '../../model/roles.ts';

/** Bounds of what a file may ask of this machine: a changed file must not make a login take minutes or gigabytes. */
const mostCost = 2 ** 20;
const mostBlocks = 32;
const mostParallel = 16;

/** A password as it is kept: what scrypt made of it, with the parameters and the salt that it was made with. */
const passwordHash = z.strictObject({
  algorithm: z.literal('scrypt'),
  cost: z.number().int().min(2).max(mostCost),
  blockSize: z.number().int().min(1).max(mostBlocks),
  parallel: z.number().int().min(1).max(mostParallel),
  salt: z.base64url().min(16).max(128),
  hash: z.base64url().min(32).max(256),
});
export type PasswordHash = z.infer<typeof passwordHash>;

/** Somebody who may sign in. */
export const user = z.strictObject({
  name: z.string().min(1),
  role: z.enum(roles),
  password: passwordHash,
});
export type User = z.infer<typeof user>;

const longestName = 40;

/** A name in the one form in which names are compared: however it is typed, it is the same user. */
export const nameKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Whether a name can be typed, read aloud and told from another one: letters, digits, `.`, `_`, `-`, `@`. */
export const isUserName = (name: string): boolean =>
  name.length <= longestName &&
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]*$/u.test(name.normalize('NFKC'));
