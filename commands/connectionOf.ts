import { homeLayout } from '../neo4j/home/homeLayout.ts';
import type { ConnectionMessage } from '../model/messages/connection.ts';
import type { DatabaseAddress } from '../database/run.ts';
import type { Config } from './environment.ts';

/** How programs of this machine reach the database that is used; the password is only pointed at. */
export const connectionOf = (
  { home, neo4j }: Pick<Config, 'home' | 'neo4j'>,
  { uri, user, database }: DatabaseAddress,
): ConnectionMessage => ({
  address: uri,
  user,
  database: database ?? null,
  password:
    neo4j === null
      ? { is: 'file', path: homeLayout(home).password }
      : { is: 'variable', name: 'NEO4J_PASSWORD' },
});
