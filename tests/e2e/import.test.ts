import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { clientFolder } from '../../commands/buildClient.ts';
import { openDatabase, type Database } from '../../database/database.ts';
import { startManagedNeo4j, type ManagedNeo4j } from '../../neo4j/managedNeo4j.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import { jarFolder } from '../fixtures/jarFolder.ts';
import { loadFolders } from '../fixtures/loadFolders.ts';
import { serveDesk } from '../fixtures/serveDesk.ts';
import type { ServedApp } from '../fixtures/serveApp.ts';

const sheet = [
  'Person 1;Person 2;Relationship;Since;mood',
  'Sable Orrin;Mira Dole;saw;03/02/2021;calm',
  'Mira Dole;Kestrel Guard;runs;04/02/2021;wary',
].join('\n');

let home: string;
let neo4j: ManagedNeo4j;
let database: Database;
let server: ServedApp;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entremise page '));
  neo4j = await startManagedNeo4j({ home, purpose: 'test of the import page', jars: jarFolder() });
  database = openDatabase(neo4j);
  await loadFolders(database, home, madeUp);
  server = await serveDesk(database, home, { clientFolder });
  browser = await chromium.connect(inject('explorer').browser);
  page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' });
  page.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await page.close();
  await browser.close();
  await server.stop();
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
});

/** Drops a file as from the desk of the user. */
async function drop(name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([called = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], called));
      return transfer;
    },
    [name, text],
  );
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: files });
}

const choose = async (label: RegExp, option: string): Promise<void> => {
  await page.getByLabel(label).selectOption({ label: option });
};

test('from a dropped file to the first route in Reach, and back to the dataset before', async () => {
  await page.goto(`${server.url}/?lang=en`);
  await page.getByRole('button', { name: 'Bring your own files' }).click();
  await drop('watch.csv', sheet);

  // Dates that can be read in two ways are asked about.
  await page.getByRole('alert').getByText('can be read in two ways').waitFor();
  await page.getByRole('button', { name: 'day first' }).click();

  // No word means anything before somebody says so.
  await page.getByText('Sable Orrin is tied to Mira Dole').first().waitFor();
  await choose(/^Means: saw/, 'met with');
  await page.getByText('Sable Orrin met with Mira Dole').first().waitFor();
  await choose(/^Means: runs/, 'leads');
  await choose(/^Kinds of actor: \(not said\)/, 'Person');

  // A draft outlives the page.
  await page.getByText('3 actors, 2 relations, 0 events').waitFor();
  await page.reload();
  await page.getByText('Sable Orrin met with Mira Dole').first().waitFor();

  await page.getByRole('button', { name: 'Write the dataset' }).click();
  await page.getByRole('button', { name: 'Load it' }).click();
  await page.locator('#content').getByRole('button', { name: 'Show them' }).click();
  await page.getByRole('heading', { level: 1, name: /Who stands where in watch/ }).waitFor();

  await page.goto(`${server.url}/?page=reach&lang=en&from=sable-orrin&to=mira-dole&show=routes`);
  await page.locator('.route', { hasText: 'Mira Dole' }).first().waitFor();

  await page.getByRole('button', { name: /Dataset:/ }).click();
  await page.getByRole('menuitem', { name: new RegExp(cast.dataset) }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Show them' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(cast.dataset) }).waitFor();
  expect(page.url()).not.toContain('sable-orrin');
});
