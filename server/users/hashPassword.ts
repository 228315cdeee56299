import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordHash } from './user.ts';

/** What a password costs to try. */
export type HashCost = Pick<PasswordHash, 'cost' | 'blockSize' | 'parallel'>;

/** 32 MB and some 0.3 s on an ordinary laptop: as the rules for scrypt advise, and short enough to wait for. */
export const usualCost: HashCost = { cost: 2 ** 15, blockSize: 8, parallel: 3 };

const saltBytes = 16;
const hashBytes = 32;

const derive = (
  password: string,
  salt: Buffer,
  length: number,
  { cost, blockSize, parallel }: HashCost,
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = {
      N: cost,
      r: blockSize,
      p: parallel,
      // What scrypt needs, and as much again; Node's own limit is just below.
      maxmem: 256 * cost * blockSize + 1024 * 1024,
    };
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });

/** Makes of a password what is kept of it. */
export async function hashPassword(
  password: string,
  cost: HashCost = usualCost,
): Promise<PasswordHash> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, hashBytes, cost);
  return {
    algorithm: 'scrypt',
    ...cost,
    salt: salt.toString('base64url'),
    hash: hash.toString('base64url'),
  };
}

/** Whether a password is the one that this was made of. */
export async function isPassword(password: string, kept: PasswordHash): Promise<boolean> {
  const expected = Buffer.from(kept.hash, 'base64url');
  const salt = Buffer.from(kept.salt, 'base64url');
  return timingSafeEqual(await derive(password, salt, expected.length, kept), expected);
}
