import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const folder = 'browser/';

/**
 * The files of Neo4j Browser, by their paths below `browser/`, from its jar, which is a zip archive.
 * @param jars the folder of its set of jars, checked before
 */
export async function browserFiles(jars: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of (await readdir(jars)).filter((file) => file.endsWith('.jar'))) {
    const unpacked = unzipSync(await readFile(join(jars, name)), {
      filter: ({ name: path }) => path.startsWith(folder) && !path.endsWith('/'),
    });
    for (const [path, bytes] of Object.entries(unpacked))
      files.set(path.slice(folder.length), bytes);
  }
  return files;
}
