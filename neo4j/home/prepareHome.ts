import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { SetupFailure } from '../setupFailure.ts';

/**
 * Makes the data folder where it is missing, readable by its user alone, and sees that it can be written.
 *
 * @throws SetupFailure where the path is relative or names a file
 * @throws the failure of the file system where the folder cannot be made or written
 */
export async function prepareHome(home: string): Promise<void> {
  if (!isAbsolute(home))
    throw new SetupFailure(
      `The data folder “${home}” is a relative path, which names another folder from each place; set ENTREMISE_HOME to the whole path, such as ${resolve(home)}.`,
    );
  const there = await stat(home).catch(() => null);
  if (there !== null && !there.isDirectory())
    throw new SetupFailure(
      `The data folder ${home} is a file; remove it, or set ENTREMISE_HOME to a folder.`,
    );
  await mkdir(home, { recursive: true, mode: 0o700 });
  // Asking for the rights is not enough: a read-only or full disk lets its owner ask, and refuses the writing.
  const trial = join(home, `.writable-${process.pid}`);
  try {
    await writeFile(trial, Buffer.alloc(4_096));
  } finally {
    await rm(trial, { force: true });
  }
}
