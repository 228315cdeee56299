import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = [
  ...['client', 'offline', 'model', 'wording', 'reach', 'database', 'server'],
  ...['vite.config.ts', 'vite.offline.config.ts', 'package-lock.json'],
];

/** Where the built explorer is. */
export const clientFolder = join(root, 'dist', 'client');
/** The page into which a presentation is put. */
export const presentationTemplate = join(clientFolder, 'presentation.html');
const stamp = join(clientFolder, 'built-from.txt');

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash of everything that the explorer is built from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of await filesBelow(join(root, source)))
      hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}

/** Builds the explorer where it is missing or its sources have changed. */
export async function buildClient(say: (text: string) => void = () => undefined): Promise<void> {
  const wanted = await fingerprint();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) {
    say('built before');
    return;
  }
  say('building');
  const { build } = await import('vite');
  // One after the other: the first empties the folder.
  for (const config of ['vite.config.ts', 'vite.offline.config.ts'])
    await build({ configFile: join(root, config), logLevel: 'error' });
  await writeFile(stamp, wanted);
  say('built');
}
