/** What the environment says about how to serve. */
export interface Config {
  readonly host: string;
  /** null: the default, which moves to the next free port; 0: any free port. */
  readonly port: number | null;
  /** A server of the user's own; null: the managed local one. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | undefined;
  } | null;
  readonly token: string | null;
  /** Names, besides the loopback ones, to which the server answers. */
  readonly hosts: readonly string[];
}

export const defaultPort = 4000;

/** A setting that cannot be used; its message is one sentence for the user. */
export class ConfigError extends Error {}

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
export const isLoopback = (host: string): boolean => loopback.has(host);

/**
 * Reads HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ENTREMISE_TOKEN and ENTREMISE_HOSTS.
 * @throws ConfigError where one of them cannot be used
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const host = env['HOST'] ?? '127.0.0.1';
  const given = env['PORT'];
  if (given !== undefined && given !== '' && !(/^\d{1,5}$/.test(given) && Number(given) <= 65_535))
    throw new ConfigError(
      `PORT is “${given}”, which is not a port; give a number from 0 to 65535, where 0 picks a free one.`,
    );
  const token = env['ENTREMISE_TOKEN'] ?? null;
  if (!isLoopback(host) && (token === null || token.length < 16))
    throw new ConfigError(
      `HOST is ${host}, which others on the network can reach; set ENTREMISE_TOKEN to a secret of at least 16 characters, or leave HOST unset to stay on this machine.`,
    );
  const uri = env['NEO4J_URI'];
  if (uri !== undefined && uri !== '' && !/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/.test(uri))
    throw new ConfigError(
      `NEO4J_URI is “${uri}”, which is not an address of a Neo4j server; write something like bolt://localhost:7687 or neo4j+s://host.`,
    );
  return {
    host: host === 'localhost' ? '127.0.0.1' : host,
    port: given === undefined || given === '' ? null : Number(given),
    neo4j:
      uri === undefined || uri === ''
        ? null
        : {
            uri,
            user: env['NEO4J_USER'] ?? 'neo4j',
            password: env['NEO4J_PASSWORD'] ?? '',
            database: env['NEO4J_DATABASE'],
          },
    token: token === '' ? null : token,
    hosts: (env['ENTREMISE_HOSTS'] ?? '')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  };
}
