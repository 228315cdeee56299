import type { Server } from 'node:http';
import { ConfigError, defaultPort, isLoopback, type Config } from './environment.ts';

const furthest = 50;

/** Why a port cannot be listened to, for the user. */
function refusal({ code, message }: NodeJS.ErrnoException, host: string, port: number) {
  if (code === 'EACCES')
    return new ConfigError(
      `Port ${port} needs rights that this process does not have; set PORT to one above 1023.`,
    );
  return new ConfigError(
    `Cannot listen on ${host}:${port} (${code ?? message}); correct HOST or PORT.`,
  );
}

const tryPort = (server: Server, host: string, port: number): Promise<'listening' | 'taken'> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off('listening', done);
      if (error.code === 'EADDRINUSE') resolve('taken');
      else reject(refusal(error, host, port));
    };
    const done = () => {
      server.off('error', fail);
      resolve('listening');
    };
    server.once('error', fail);
    server.once('listening', done);
    server.listen(port, host);
  });

/** All addresses of this machine. */
const everywhere = new Set(['0.0.0.0', '::']);

/** The host in the address that a user of this machine opens. */
export function nameInUrl(host: string): string {
  if (isLoopback(host) || everywhere.has(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Listens where the configuration says; the default port moves to the next free one.
 * @returns the address to open
 * @throws ConfigError where a port that was asked for is taken
 */
export async function listen(
  server: Server,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<string> {
  const ports =
    port === null ? Array.from({ length: furthest }, (_, index) => defaultPort + index) : [port];
  for (const candidate of ports) {
    if ((await tryPort(server, host, candidate)) === 'taken') continue;
    const address = server.address();
    const at = address !== null && typeof address === 'object' ? address.port : candidate;
    return `http://${nameInUrl(host)}:${at}`;
  }
  throw new ConfigError(
    port === null
      ? `Ports ${defaultPort} to ${defaultPort + furthest - 1} are all taken; set PORT=0 to use any free one.`
      : `Port ${port} is taken by another program; set PORT to another, or PORT=0 to use any free one.`,
  );
}
