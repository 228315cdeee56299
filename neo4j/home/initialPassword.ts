import { createHash, randomBytes } from 'node:crypto';

/** Rounds that Neo4j 5 does for a password of its own making (`SecureHasher`). */
const rounds = 1_024;

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** A random password. */
export const newPassword = (): string => randomBytes(24).toString('hex');

/**
 * The file `dbms/auth.ini` from which Neo4j 5 takes its first user when it makes its system database: name, method,
 * hash in hexadecimal, salt, rounds. The hash is SHA-256 of salt and password, hashed again and again. Neo4j's own
 * command writes the same, in a second of its own JVM, with the password on a command line.
 */
export function initialUser(password: string, salt: Buffer = randomBytes(32)): string {
  let hash = sha256(salt, password);
  for (let round = 1; round < rounds; round += 1) hash = sha256(hash);
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${rounds}:\n`;
}
