import type { Server } from 'node:http';
import { ConfigError, defaultPort, type Config } from './environment.ts';

const furthest = 50;

const tryPort = (server: Server, host: string, port: number): Promise<'listening' | 'taken'> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off('listening', done);
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EACCES')
        reject(
          new ConfigError(
            `Port ${port} needs rights that this process does not have; set PORT to one above 1023.`,
          ),
        );
      else
        reject(
          new ConfigError(
            `Cannot listen on ${host}:${port} (${error.code ?? error.message}); correct HOST or PORT.`,
          ),
        );
    };
    const done = () => {
      server.off('error', fail);
      resolve('listening');
    };
    server.once('error', fail);
    server.once('listening', done);
    server.listen(port, host);
  });

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
    const name =
      host === '127.0.0.1' || host === '::1' || host === '[::1]'
        ? 'localhost'
        : host === '0.0.0.0' || host === '::'
          ? 'localhost'
          : host;
    return `http://${name}:${at}`;
  }
  throw new ConfigError(
    port === null
      ? `Ports ${defaultPort} to ${defaultPort + furthest - 1} are all taken; set PORT=0 to use any free one.`
      : `Port ${port} is taken by another program; set PORT to another, or PORT=0 to use any free one.`,
  );
}
