import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { serveBrowser } from '../../../neo4j/browser/serveBrowser.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

/** A served browser whose jar holds a page, a script, and a file that is not to be served. */
async function served(): Promise<string> {
  const jars = temporaryFolder();
  writeFileSync(
    join(jars, 'neo4j-browser.jar'),
    zipSync({
      'META-INF/MANIFEST.MF': strToU8('secret'),
      'browser/index.html': strToU8('<title>Neo4j Browser</title>'),
      'browser/app.js': strToU8('1'),
    }),
  );
  const { url, close } = await serveBrowser(jars, 7999);
  onTestFinished(close);
  return new URL('.', url).href;
}

/** Asks with a Host header of any name, which `fetch` does not allow. */
const statusAs = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });

test('its page may ask this server and the database, and nobody else', async () => {
  const response = await fetch(await served());
  expect(await response.text()).toContain('Neo4j Browser');
  const policy = new Map(
    (response.headers.get('content-security-policy') ?? '')
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('connect-src')).toEqual([
    "'self'",
    'ws://127.0.0.1:7999',
    'ws://localhost:7999',
  ]);
  // No directive lets in a host, but for the database.
  for (const [name, sources] of policy)
    if (name !== 'connect-src')
      for (const source of sources) expect(source).toMatch(/^('[a-z-]+'|data:|blob:)$/);
});

test('it says where the database is when its page asks, and leads a person to the page', async () => {
  const root = new URL('/', await served()).href;
  const discovery = await fetch(root, { headers: { accept: 'application/json' } });
  expect((await discovery.json()) as object).toMatchObject({
    bolt_direct: 'bolt://127.0.0.1:7999',
  });
  expect((await fetch(root, { headers: { accept: 'text/html' } })).url).toBe(`${root}browser/`);
});

test('it serves its own files, to its own names, and nothing else', async () => {
  const url = await served();
  expect((await fetch(`${url}app.js`)).headers.get('content-type')).toMatch(/^text\/javascript/);
  for (const path of ['../META-INF/MANIFEST.MF', 'META-INF/MANIFEST.MF', 'none'])
    expect((await fetch(`${url}${path}`)).status, path).toBe(404);
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  expect(await statusAs(url, 'evil.example')).toBe(403);
  expect(await statusAs(url, 'localhost:7474')).toBe(200);
});
