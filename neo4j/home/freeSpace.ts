import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SetupFailure } from '../setupFailure.ts';

/** Bytes that this user may still write on the disk that holds a path, which need not exist yet. */
export async function freeSpace(path: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    const above = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === path) throw error;
    return freeSpace(above);
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/**
 * Makes sure that there is room for something before it is begun.
 *
 * @param needed bytes
 * @param purpose what the room is for, to stand after "needs … for": "fetching Neo4j"
 * @throws SetupFailure naming the folder, what is free and what is needed
 */
export async function requireSpace(path: string, needed: number, purpose: string): Promise<void> {
  const free = await freeSpace(path);
  if (free < needed)
    throw new SetupFailure(
      `The disk that holds ${path} has ${megabytes(free)} free, and ${purpose} needs ${megabytes(needed)}; make room there, or set ENTREMISE_HOME to a folder on another disk.`,
    );
}
