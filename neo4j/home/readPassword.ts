import { readFileSync, statSync } from 'node:fs';
import { SetupFailure } from '../setupFailure.ts';
import { homeLayout } from './homeLayout.ts';

/** Longest password that is taken for one; a larger file is something else. */
const longest = 1_024;

/** Rights of the group and of others, in the mode of a file. */
const ofOthers = 0o077;

/**
 * The password of a data folder's database, from its file.
 * @throws SetupFailure where the file is missing, empty or no password, or where others can read it
 */
export function readPassword(home: string, platform: NodeJS.Platform = process.platform): string {
  const { password: path, neo4j } = homeLayout(home);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new SetupFailure(
      `The file ${path} is missing, and with it the way into the database in ${neo4j}; put it back from a copy, or run “npm run neo4j -- --set-aside” to keep the database under another name and begin anew.`,
    );
  if (platform !== 'win32' && found.isFile() && (found.mode & ofOthers) !== 0)
    throw new SetupFailure(
      `Other users can read ${path}, which opens the database; run “chmod 600 '${path}'” and start again.`,
    );
  const text = readFileSync(path, 'utf8').trim();
  if (text === '' || text.length > longest || /[\r\n\0]/.test(text))
    throw new SetupFailure(
      `The file ${path} does not hold the password of the database in ${neo4j}; put it back from a copy, or run “npm run neo4j -- --set-aside” to keep the database under another name and begin anew.`,
    );
  return text;
}
