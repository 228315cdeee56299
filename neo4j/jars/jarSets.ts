import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type JarSet = 'server' | 'browser' | 'cypher-shell';

/** Part of the folders' names: another edition is fetched anew. */
export const edition = '5.26.30';

/** The SHA-256 of each file of a set, by its name, as this repository holds them in `jars.sha256`. */
export function sumsOf(set: JarSet): ReadonlyMap<string, string> {
  const lines = readFileSync(join(import.meta.dirname, 'jars.sha256'), 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [sum, path] = line.split('  ');
      const [folder, name] = path?.split('/') ?? [];
      return folder === set && name !== undefined && sum !== undefined ? [[name, sum]] : [];
    }),
  );
}
