import { readFileSync, statSync, type Stats } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { nameKey, user, type User } from './user.ts';
import { UsersRefused } from './usersRefused.ts';

/** Where the users are kept, inside the data folder. */
export const usersPath = (home: string): string => join(home, 'users.json');

/** Bytes from which a file is no list of users. */
const largest = 4 * 1024 * 1024;
/** Rights of the group and of others, in the mode of a file. */
const ofOthers = 0o077;

const contents = z.strictObject({
  what: z.literal('users of Entremise'),
  version: z.literal(1),
  users: z.array(user),
});

const wayOut = (path: string): string =>
  `put it back from a copy, or give ${path} another name and add the users anew: npm run user -- add <name>`;

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    // A part of the path that is no folder: what is wrong with the data folder is said by whoever opens it.
    if (code === 'ENOTDIR') return undefined;
    throw new UsersRefused(
      `The file ${path}, which says who may sign in, cannot be read (${code}).`,
    );
  }
};

/** Which state of the file this is: another one as soon as anybody writes it. */
export function stateOfUsers(path: string): string {
  const found = statOf(path);
  return found === undefined
    ? 'none'
    : [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ');
}

function refuseForeign(path: string, found: Stats, platform: NodeJS.Platform): void {
  if (!found.isFile())
    throw new UsersRefused(
      `${path} is to be the file that says who may sign in, and is none; give it another name.`,
    );
  if (platform !== 'win32' && (found.mode & ofOthers) !== 0)
    throw new UsersRefused(
      `Other users of this machine can read or change ${path}, which says who may sign in; run “chmod 600 '${path}'” and start again. If others may have read it, give all users new passwords.`,
    );
  if (found.size > largest)
    throw new UsersRefused(`The file ${path} is too large to be a list of users; ${wayOut(path)}`);
}

function parsed(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw new UsersRefused(
      `The file ${path}, which says who may sign in, cannot be read (${code}); run the program as the user whose it is.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsersRefused(
      `The file ${path}, which says who may sign in, is torn or was changed; ${wayOut(path)}`,
    );
  }
}

/**
 * The users of a file; none where it is not there.
 * @throws UsersRefused where it is torn, something else, or open to others
 */
export function readUsers(path: string, platform: NodeJS.Platform = process.platform): User[] {
  const found = statOf(path);
  if (found === undefined) return [];
  refuseForeign(path, found, platform);
  const read = contents.safeParse(parsed(path));
  if (!read.success) {
    const place = read.error.issues[0]?.path.join('.') ?? '';
    throw new UsersRefused(
      `The file ${path} is not a list of users as this version writes it${place === '' ? '' : ` (at ${place})`}; ${wayOut(path)}`,
    );
  }
  const names = read.data.users.map(({ name }) => nameKey(name));
  const twice = read.data.users.find((_, at) => names.indexOf(names[at] ?? '') !== at);
  if (twice !== undefined)
    throw new UsersRefused(`The file ${path} names “${twice.name}” twice; take one of them away.`);
  return read.data.users;
}

/**
 * Changes the users: reads them, lets them be changed, and writes the file anew, which gets its name when it is whole.
 *
 * @param change gives the new users; throws where it may not be
 * @throws UsersRefused
 */
export async function changeUsers(
  path: string,
  change: (users: readonly User[]) => readonly User[],
): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.new`;
  // Who makes the draft has the file; a second one would take away what the first has changed.
  const file = await open(draft, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new UsersRefused(
      `The users are being changed by another command; wait for it. If there is none, one was ended in the middle: remove ${draft}.`,
    );
  });
  try {
    const users = change(readUsers(path));
    const text = JSON.stringify({ what: 'users of Entremise', version: 1, users }, null, 2);
    await file.writeFile(`${text}\n`);
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}
