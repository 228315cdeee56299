import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { holdFolder } from './holdFolder.ts';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Where the editions of a folder that were replaced are kept. */
export const revisionsOf = (folder: string): string =>
  join(dirname(folder), `${basename(folder)}.revisions`);

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts back what a killed import had moved away and not yet replaced; its unfinished folder goes. */
async function mend(folder: string): Promise<void> {
  await rm(`${folder}.part`, { recursive: true, force: true });
  if (await exists(folder)) return;
  const revisions = revisionsOf(folder);
  const last = (await readdir(revisions).catch(() => [])).sort().at(-1);
  if (last !== undefined) await rename(join(revisions, last), folder);
}

/**
 * Writes a dataset folder whole or not at all: beside it first, checked there, then renamed. What stood there is kept among
 * its revisions.
 *
 * @param check throws where the written folder is not right; then nothing has changed
 * @param now names the revision that is replaced
 * @returns where the edition before is kept, or null where there was none
 */
export async function keepDataset(
  folder: string,
  files: ReadonlyMap<string, string>,
  { check, now }: { check: (folder: string) => Promise<void>; now: Date },
): Promise<string | null> {
  await mkdir(dirname(folder), { recursive: true });
  const letGo = await holdFolder(folder);
  try {
    await mend(folder);
    const part = `${folder}.part`;
    await mkdir(part);
    for (const [name, text] of files) {
      await mkdir(dirname(join(part, name)), { recursive: true });
      await writeSynced(join(part, name), text);
    }
    try {
      await check(part);
    } catch (error) {
      await rm(part, { recursive: true, force: true });
      throw error;
    }
    const before = (await exists(folder)) ? await setAside(folder, now) : null;
    await rename(part, folder);
    return before;
  } finally {
    await letGo();
  }
}

async function setAside(folder: string, now: Date): Promise<string> {
  const revisions = revisionsOf(folder);
  await mkdir(revisions, { recursive: true });
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  let aside = join(revisions, stamp);
  for (let count = 2; await exists(aside); count += 1) aside = join(revisions, `${stamp}-${count}`);
  await rename(folder, aside);
  return aside;
}
