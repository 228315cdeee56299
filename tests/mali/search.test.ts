import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRows } from '../fixtures/csvRows.ts';
import { findActors, notFoundByName } from '../fixtures/findActors.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('search among the names of central Mali', () => {
  test('every recorded name finds its actor, as it is written', async () => {
    expect(await notFoundByName(server, csvRows('actors'))).toEqual([]);
  });

  // How people of the region and its papers are written by who does not look them up.
  test.each([
    ['kufa', 'hamadoun-koufa'],
    ['hamadun kofa', 'hamadoun-koufa'],
    ['al-koufa', 'hamadoun-koufa'],
    ['حمادون', 'hamadoun-koufa'],
    ['ghali', 'iyad-ag-ghaly'],
    ['keita', 'ibrahim-boubacar-keita'],
    ['maiga abdoulaye', 'abdoulaye-idrissa-maiga'],
    ['fulani', 'peul'],
    ['peuls', 'peul'],
    ['securite onu', 'un-security-council'],
    ['entente', 'conference-delegates'],
    ['dick', 'mahmoud-dicko'],
    ['dico', 'mahmoud-dicko'],
    ['the government of mali', 'government-of-mali'],
  ])('“%s” finds %s', async (q, id) => {
    expect((await findActors(server, q))[0]).toBe(id);
  });
});
