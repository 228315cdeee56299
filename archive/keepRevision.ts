import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptRevision } from '../model/messages/datasets.ts';
import type { KeptStack } from '../seed/keep/keptStack.ts';
import { writeWhole } from '../seed/keep/writeWhole.ts';
import { archiveLayout } from './archiveLayout.ts';
import { keptRevisions } from './keptRevisions.ts';
import { keptFile, revisionFolder, stackIn } from './revisionFolder.ts';

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

const textOf = (kept: KeptRevision): string => `${JSON.stringify(kept, null, 2)}\n`;

/**
 * Keeps the files of a revision, its base and its layers, whole or not at all, before it is loaded.
 *
 * @param from the folders that hold them
 * @param verify throws where the copy is not that revision, as when a folder changed meanwhile
 */
export async function keepRevision(
  home: string,
  from: Pick<KeptStack, 'base' | 'overlays'>,
  kept: KeptRevision,
  verify: (copy: KeptStack) => Promise<void>,
): Promise<void> {
  const to = revisionFolder(home, kept.name, kept.revision);
  const known = (await keptRevisions(home, kept.name)).some(
    ({ revision }) => revision === kept.revision,
  );
  if (known) return;
  const part = join(archiveLayout(home).revisions, kept.name, `.part-${process.pid}`);
  const copy = stackIn(part, kept);
  await rm(part, { recursive: true, force: true });
  try {
    await copyFiles(from.base, copy.base);
    for (const [at, folder] of from.overlays.entries())
      await copyFiles(folder, copy.overlays[at] ?? '');
    await verify(copy);
    await writeFile(join(part, keptFile), textOf(kept));
    // One that cannot be read stands in the way of nothing.
    await rm(to, { recursive: true, force: true });
    await rename(part, to);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** Notes of a revision that is kept which of its layers count, so that going back to it gives that. */
export async function noteKept(home: string, kept: KeptRevision): Promise<void> {
  const folder = revisionFolder(home, kept.name, kept.revision);
  await writeWhole(join(folder, keptFile), textOf(kept));
}

/**
 * Notes that a revision was loaded, and forgets those of its dataset that are beyond what is kept, the longest unused first.
 * @param stays revisions that are never forgotten
 */
export async function markLoaded(
  home: string,
  kept: KeptRevision,
  now: Date,
  stays: readonly string[],
): Promise<void> {
  const { name, revision } = kept;
  const before = await keptRevisions(home, name);
  const own = before.find((one) => one.revision === revision);
  if (own === undefined) return;
  await noteKept(home, { ...kept, keptAt: own.keptAt, loadedAt: now.toISOString() });
  const others = before.filter((one) => one !== own && !stays.includes(one.revision));
  for (const old of others.slice(Math.max(0, mostKept - 1 - stays.length)))
    await rm(revisionFolder(home, name, old.revision), { recursive: true, force: true });
}
