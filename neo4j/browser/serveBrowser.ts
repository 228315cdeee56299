import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { edition } from '../jars/jarSets.ts';
import { freePort } from '../system/freePort.ts';
import { browserFiles } from './browserFiles.ts';
import { browserPolicy } from './browserPolicy.ts';

export interface ServedBrowser {
  /** The address to open. */
  readonly url: string;
  close(): Promise<void>;
}

const wantedPort = 7474;
const path = '/browser/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.eot': 'application/vnd.ms-fontobject',
  '.mp4': 'video/mp4',
  '.txt': 'text/plain; charset=utf-8',
};

/** Names by which this machine calls itself; any other in a Host header is another site's (DNS rebinding). */
const own = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

type Answer = readonly [
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: Uint8Array | string,
];

/** What is answered to a request, apart from the headers that all answers have. */
function answer(
  { method = '', url = '', headers }: IncomingMessage,
  files: ReadonlyMap<string, Uint8Array>,
  boltPort: number,
): Answer {
  if (!own.test(headers.host ?? '')) return [403, {}];
  if (method !== 'GET' && method !== 'HEAD') return [405, { allow: 'GET, HEAD' }];
  const asked = url.split('?')[0] ?? '';
  if (asked === '/' && (headers.accept ?? '').includes('application/json'))
    // Neo4j's own server says so where its database is, and Neo4j Browser asks for it.
    return [
      200,
      { 'content-type': 'application/json' },
      JSON.stringify({
        bolt_direct: `bolt://127.0.0.1:${boltPort}`,
        neo4j_version: edition,
        neo4j_edition: 'community',
      }),
    ];
  if (!asked.startsWith(path)) return asked === '/' ? [302, { location: path }] : [404, {}];
  const name = asked === path ? 'index.html' : asked.slice(path.length);
  const file = files.get(name);
  if (file === undefined) return [404, {}];
  return [200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }, file];
}

/**
 * Serves Neo4j Browser on this machine, for a database on this machine, so that it cannot ask any other host for anything.
 *
 * @param jars the folder of its jars
 * @param boltPort where the database answers
 */
export async function serveBrowser(jars: string, boltPort: number): Promise<ServedBrowser> {
  const files = await browserFiles(jars);
  const policy = browserPolicy(boltPort);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const [status, headers, body] = answer(request, files, boltPort);
    response.writeHead(status, { ...policy, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  const port = await freePort(wantedPort);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    // The page takes user and address from its own; only the password remains to be given.
    url: `http://localhost:${port}${path}?dbms=bolt://neo4j@127.0.0.1:${boltPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
