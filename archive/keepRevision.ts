import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptRevision } from '../model/messages/datasets.ts';
import { archiveLayout } from './archiveLayout.ts';
import { keptRevisions } from './keptRevisions.ts';
import { keptFile, revisionFolder } from './revisionFolder.ts';

/** Revisions kept of one dataset. */
const mostKept = 20;

/** The files of a dataset, and what its editors keep beside them; nothing that a system left behind. */
const isOfDataset = (name: string): boolean =>
  /^[^.~].*\.(csv|json|md|ya?ml)$/i.test(name) && name !== keptFile;

async function copyFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const isStories = entry.isDirectory() && entry.name === 'stories';
    if (!isStories && !(entry.isFile() && isOfDataset(entry.name))) continue;
    await cp(join(from, entry.name), join(to, entry.name), { recursive: true });
  }
}

const sayKept = (folder: string, kept: KeptRevision): Promise<void> =>
  writeFile(join(folder, keptFile), `${JSON.stringify(kept, null, 2)}\n`);

/**
 * Keeps the files of a revision, whole or not at all, before it is loaded.
 *
 * @param from the folder that holds them
 * @param verify throws where the copy is not that revision, as when the folder changed meanwhile
 */
export async function keepRevision(
  home: string,
  from: string,
  kept: KeptRevision,
  verify: (copy: string) => Promise<void>,
): Promise<void> {
  const to = revisionFolder(home, kept.name, kept.revision);
  const known = (await keptRevisions(home, kept.name)).some(
    ({ revision }) => revision === kept.revision,
  );
  if (known) return;
  const part = join(archiveLayout(home).revisions, kept.name, `.part-${process.pid}`);
  await rm(part, { recursive: true, force: true });
  try {
    await copyFiles(from, part);
    await verify(part);
    await sayKept(part, kept);
    // One that cannot be read stands in the way of nothing.
    await rm(to, { recursive: true, force: true });
    await rename(part, to);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/**
 * Notes that a revision was loaded, and forgets those of its dataset that are beyond what is kept, the longest unused first.
 * @param stays revisions that are never forgotten
 */
export async function markLoaded(
  home: string,
  { name, revision }: Pick<KeptRevision, 'name' | 'revision'>,
  now: Date,
  stays: readonly string[],
): Promise<void> {
  const before = await keptRevisions(home, name);
  const own = before.find((kept) => kept.revision === revision);
  if (own === undefined) return;
  const folder = revisionFolder(home, name, revision);
  const next = join(folder, `.${keptFile}`);
  await writeFile(next, `${JSON.stringify({ ...own, loadedAt: now.toISOString() }, null, 2)}\n`);
  await rename(next, join(folder, keptFile));
  const others = before.filter((kept) => kept !== own && !stays.includes(kept.revision));
  for (const old of others.slice(Math.max(0, mostKept - 1 - stays.length)))
    await rm(revisionFolder(home, name, old.revision), { recursive: true, force: true });
}
