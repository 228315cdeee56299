import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { flushFolder } from './flushFolder.ts';

/** A mark inside a store; where it is lost, the store counts as one that may hold what somebody wants: the safe side. */
const markIn = (data: string, name: string, text: string) => {
  const path = join(data, name);
  return {
    name: basename(path),
    isThere: (): boolean => existsSync(path),
    set(): void {
      mkdirSync(data, { recursive: true, mode: 0o700 });
      writeFileSync(path, `${text}\n`);
    },
    remove(): void {
      if (!existsSync(path)) return;
      rmSync(path, { force: true });
      flushFolder(data);
    },
  };
};

/**
 * A mark that says “this has never answered”. It is made before Neo4j first runs in the folder and taken away, for good, the
 * moment Neo4j answers.
 */
export const birthMark = (data: string) =>
  markIn(data, 'never-answered', 'Neo4j has not yet answered in this folder; it holds nothing.');

/**
 * A mark that says “nobody was ever served from this”: a second store has it from its making until it takes the place of the
 * one that is served.
 */
export const unservedMark = (data: string) =>
  markIn(
    data,
    'never-served',
    'A load fills this store beside the one that is served; the next large load clears it.',
  );
