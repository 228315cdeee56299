import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/**
 * A mark inside a store that says “this has never answered”. It is made before Neo4j first runs in the folder and taken
 * away, for good, the moment Neo4j answers. Where it is lost, the store counts as one that has answered: the safe side.
 */
export const birthMark = (data: string) => {
  const path = join(data, 'never-answered');
  return {
    name: basename(path),
    isThere: (): boolean => existsSync(path),
    set(): void {
      mkdirSync(data, { recursive: true, mode: 0o700 });
      writeFileSync(path, 'Neo4j has not yet answered in this folder; it holds nothing.\n');
    },
    remove(): void {
      if (!existsSync(path)) return;
      rmSync(path, { force: true });
      flushFolder(data);
    },
  };
};

/** Brings the removal of a name to the disk, so that a power cut cannot bring it back. Windows has no such call. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
