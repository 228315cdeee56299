import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SetupFailure } from '../neo4j/setupFailure.ts';

/**
 * The whole path of a file that a command is to write.
 * @throws SetupFailure where none is named or it lies in no folder
 */
export function placeForFile(out: string | undefined, usage: string): string {
  if (out === undefined) throw new SetupFailure(`Say where the file goes: ${usage}`);
  const path = resolve(out);
  if (!existsSync(dirname(path)) || (existsSync(path) && statSync(path).isDirectory()))
    throw new SetupFailure(
      `${path} is no place for a file; give the name of one in a folder that exists.`,
    );
  return path;
}
