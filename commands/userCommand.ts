import { roles, type Role } from '../model/roles.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { hashPassword } from '../server/users/hashPassword.ts';
import { isUserName, nameKey, type User } from '../server/users/user.ts';
import { changeUsers, readUsers } from '../server/users/usersFile.ts';
import { UsersRefused } from '../server/users/usersRefused.ts';
import { weaknessOf } from '../server/users/weaknessOf.ts';
import { readWords } from './readWords.ts';

const usage = `npm run user -- add <name> [${roles.join('|')}] | list | role <name> <${roles.join('|')}> | password <name> | remove <name>`;

/** What the command works with. */
export interface Desk {
  /** The file of the users. */
  readonly path: string;
  /** Asks for a new password, with what says what is wrong with one. */
  readonly askPassword: (
    name: string,
    fault: (password: string) => string | null,
  ) => Promise<string>;
  readonly say: (text: string) => void;
}

/** The same with the words behind the action. */
interface Asked extends Desk {
  readonly words: readonly string[];
}

/** The name that is given, with no more words behind it than the action takes. */
function nameIn({ words }: Asked, most: number): string {
  const [name] = words;
  if (name === undefined) throw new SetupFailure(`Whose? Give a name: ${usage}`);
  if (words.length > most)
    throw new SetupFailure(
      `There is one word too many. A password is never given as an argument, where other users of this machine can read it: it is asked for. Call it so: ${usage}`,
    );
  return name;
}

function roleIn({ words: [, given] }: Asked): Role | undefined {
  const role = roles.find((known) => known === given?.toLowerCase());
  if (given !== undefined && role === undefined)
    throw new SetupFailure(
      `“${given}” is no role; the roles are viewer (sees the public layer), analyst (sees everything, asks Cypher) and editor (an analyst who may edit and import).`,
    );
  return role;
}

const isCalled =
  (name: string) =>
  (user: User): boolean =>
    nameKey(user.name) === nameKey(name);

/** The user of a name. */
function known(users: readonly User[], name: string): User {
  const user = users.find(isCalled(name));
  if (user !== undefined) return user;
  const names = users.map((other) => other.name).join(', ');
  throw new UsersRefused(
    users.length === 0
      ? `There is no user “${name}”, nor any other; make one: npm run user -- add ${name}`
      : `There is no user “${name}”; there are: ${names}.`,
  );
}

function refuseKnown(users: readonly User[], name: string): void {
  const user = users.find(isCalled(name));
  if (user === undefined) return;
  throw new UsersRefused(
    `There is a user “${user.name}” already (${user.role}); take another name, or change this one: npm run user -- role ${user.name} <role>, npm run user -- password ${user.name}`,
  );
}

const newPassword = async ({ askPassword }: Asked, name: string): Promise<User['password']> =>
  hashPassword(await askPassword(name, (password) => weaknessOf(password, name)));

async function add(asked: Asked): Promise<void> {
  const given = nameIn(asked, 2);
  const name = given.normalize('NFKC').trim();
  const role = roleIn(asked) ?? 'viewer';
  if (!isUserName(name))
    throw new SetupFailure(
      `“${given}” is no name for a user; take up to 40 letters, digits, “.”, “_”, “-” or “@”, and begin with a letter or a digit.`,
    );
  refuseKnown(readUsers(asked.path), name);
  const password = await newPassword(asked, name);
  await changeUsers(asked.path, (users) => {
    refuseKnown(users, name);
    return [...users, { name, role, password }];
  });
  asked.say(`Added: ${name}, ${role}.`);
}

function list({ path, words, say }: Asked): void {
  if (words.length > 0) throw new SetupFailure(`“list” takes no name: ${usage}`);
  const users = readUsers(path);
  if (users.length === 0) say('There are no users. Make one: npm run user -- add <name> <role>');
  const width = Math.max(...users.map(({ name }) => name.length));
  for (const { name, role } of users) say(`${name.padEnd(width)}  ${role}`);
}

/** Gives a user something new in the place of the old. */
const change = (path: string, name: string, what: Partial<User>): Promise<void> =>
  changeUsers(path, (users) => {
    known(users, name);
    return users.map((user) => (isCalled(name)(user) ? { ...user, ...what } : user));
  });

async function role(asked: Asked): Promise<void> {
  const { name } = known(readUsers(asked.path), nameIn(asked, 2));
  const given = roleIn(asked);
  if (given === undefined) throw new SetupFailure(`Which role? ${usage}`);
  await change(asked.path, name, { role: given });
  asked.say(`${name} is now ${given}; this counts at once.`);
}

async function password(asked: Asked): Promise<void> {
  const { name } = known(readUsers(asked.path), nameIn(asked, 1));
  await change(asked.path, name, { password: await newPassword(asked, name) });
  asked.say(`${name} has a new password, and is signed out everywhere.`);
}

async function remove(asked: Asked): Promise<void> {
  const { name } = known(readUsers(asked.path), nameIn(asked, 1));
  await changeUsers(asked.path, (users) => {
    known(users, name);
    return users.filter((user) => !isCalled(name)(user));
  });
  asked.say(`Removed, and signed out everywhere: ${name}.`);
}

const actions: ReadonlyMap<string, (asked: Asked) => Promise<void> | void> = new Map(
  Object.entries({ add, list, role, password, remove }),
);

/**
 * `npm run user`: who may sign in, and what he may do.
 *
 * @param given the words behind it
 * @throws SetupFailure, UsersRefused: a sentence that says what would be right
 */
export async function userCommand(given: readonly string[], desk: Desk): Promise<void> {
  const { positionals } = readWords(given, [], usage, Infinity);
  const [action = '', ...words] = positionals;
  const act = actions.get(action);
  if (act === undefined)
    throw new SetupFailure(
      `${action === '' ? 'Say what to do' : `“${action}” is nothing that can be done with users`}: ${usage}`,
    );
  await act({ ...desk, words });
}
