import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';

/**
 * A name with the time, in the same folder, that nothing has yet.
 * @param now in universal time; colons cannot stand in file names everywhere
 */
export function asideName(path: string, now: Date = new Date()): string {
  const stamp = now.toISOString().replace(/\..*$/, '').replaceAll(':', '-');
  for (let count = 1; ; count += 1) {
    const aside = `${path}.aside-${stamp}${count === 1 ? '' : `-${count}`}`;
    if (!existsSync(aside)) return aside;
  }
}

/**
 * Renames a file or folder to a name with the time, in its own folder: nothing is deleted.
 * @returns the new path, or null where there was nothing
 */
export async function setAside(path: string, now: Date = new Date()): Promise<string | null> {
  if (!existsSync(path)) return null;
  const aside = asideName(path, now);
  await rename(path, aside);
  return aside;
}
