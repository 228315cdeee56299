import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptRevision, type KeptRevision } from '../model/messages/datasets.ts';
import { archiveLayout } from './archiveLayout.ts';
import { keptFile, revisionFolder } from './revisionFolder.ts';

async function readKept(
  home: string,
  name: string,
  revision: string,
): Promise<KeptRevision | null> {
  const path = join(revisionFolder(home, name, revision), keptFile);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return keptRevision.parse(JSON.parse(text));
  } catch {
    // What cannot be read is not kept: nobody could go back to it.
    return null;
  }
}

const foldersIn = async (path: string): Promise<string[]> =>
  (await readdir(path, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);

const lastUse = ({ loadedAt, keptAt }: KeptRevision): string => loadedAt ?? keptAt;

/**
 * The revisions whose files are kept, the last loaded first.
 * @param name of one dataset; all, if not given
 */
export async function keptRevisions(home: string, name?: string): Promise<KeptRevision[]> {
  const names = name === undefined ? await foldersIn(archiveLayout(home).revisions) : [name];
  const found = await Promise.all(
    names.map(async (one) => {
      const revisions = await foldersIn(join(archiveLayout(home).revisions, one));
      return Promise.all(revisions.map((revision) => readKept(home, one, revision)));
    }),
  );
  return found
    .flat()
    .flatMap((kept) => kept ?? [])
    .sort((a, b) => (lastUse(a) < lastUse(b) ? 1 : -1));
}
