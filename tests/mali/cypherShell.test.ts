import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { consoleMessage } from '../../model/messages/console.ts';
import { cypherShell } from '../fixtures/cypherShell.ts';
import { exampleOf, galleryNames } from '../fixtures/gallery.ts';
import { answersInShell, scriptOfGallery } from '../fixtures/galleryInShell.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
let inShell: ReturnType<typeof answersInShell>;
beforeAll(async () => {
  server = await startTestServer();
  inShell = answersInShell(await cypherShell(inject('neo4j'), scriptOfGallery(exampleOf)));
});
afterAll(() => server.stop());

test.each(galleryNames)(
  '%s runs unchanged in cypher-shell, and answers as it does in the app',
  async (name) => {
    const { status, body } = await server.post(`/api/v1/queries/${name}`, {
      params: exampleOf(name),
    });
    expect(status, JSON.stringify(body)).toBe(200);
    const { columns, rows } = consoleMessage.parse(body);
    expect(rows.length).toBeGreaterThan(0);
    expect(inShell[name]).toEqual({ columns, rows: rows.length });
  },
);
