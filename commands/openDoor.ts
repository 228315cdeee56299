import { Access } from '../server/http/access.ts';
import type { Log } from '../server/http/log.ts';
import { Users } from '../server/users/users.ts';
import { readUsers, usersPath } from '../server/users/usersFile.ts';
import { ConfigError, isLoopback, shortestToken, type Config } from './environment.ts';

type Settings = Pick<Config, 'host' | 'hosts' | 'home' | 'token' | 'asksAlways'>;

const howToAsk = `add a user (npm run user -- add <name> <role>), or set ENTREMISE_TOKEN to a secret of at least ${shortestToken} characters`;

/**
 * Who is let in. Where nobody but the user of this machine can reach the server, no login is asked for, unless the
 * settings say so; elsewhere there has to be a user or a token.
 *
 * @returns null where no login is asked for
 * @throws ConfigError, UsersRefused
 */
export function openDoor(
  { host, hosts, home, token, asksAlways }: Settings,
  log: Log,
): Access | null {
  const path = usersPath(home);
  const hasUsers = readUsers(path).length > 0;
  const isReached = !isLoopback(host);
  if (token === null && !hasUsers) {
    if (isReached)
      throw new ConfigError(
        `HOST is ${host}, which others on the network can reach; ${howToAsk}; or leave HOST unset to stay on this machine.`,
      );
    if (asksAlways)
      throw new ConfigError(
        `ENTREMISE_LOGIN is “always”, and there is nobody who could sign in; ${howToAsk}.`,
      );
    return null;
  }
  // With further names a proxy on this machine lets others in.
  const asks = isReached || asksAlways || token !== null || hosts.length > 0;
  if (!asks) return null;
  const users = new Users(path, (reason) => log('error', { event: 'users', reason }));
  return new Access({ token, users });
}
