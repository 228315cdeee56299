import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { clientFolder } from '../../commands/buildClient.ts';
import { openDatabase } from '../../database/database.ts';
import { Access } from '../../server/http/access.ts';
import { changeUsers, usersPath } from '../../server/users/usersFile.ts';
import { Users } from '../../server/users/users.ts';
import { cheapUser } from '../fixtures/cheapUser.ts';
import { madeUpRows } from '../fixtures/csvRows.ts';
import { serveApp, type ServedApp } from '../fixtures/serveApp.ts';

/** The made-up conflict with its explorer, where one has to sign in. */
let home: string;
let server: ServedApp;
let browser: Browser;
let page: Page;
const passwordOf = (name: string): string => `four words of ${name}`;
const secret = madeUpRows('actors').find(({ handling }) => handling === 'restricted');

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entremise users '));
  const people = await Promise.all([
    cheapUser('Amina', 'analyst', passwordOf('Amina')),
    cheapUser('Boubou', 'viewer', passwordOf('Boubou')),
  ]);
  await changeUsers(usersPath(home), () => people);
  const access = new Access({ token: null, users: new Users(usersPath(home)) });
  server = await serveApp(openDatabase(inject('neo4jOfExplorer')), { access, clientFolder });
  browser = await chromium.connect(inject('explorer').browser);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(home, { recursive: true });
});
beforeEach(async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  await context.grantPermissions(['clipboard-write'], { origin: server.url });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
});
afterEach(() => page.context().close());

/** Opens a view, for which one has to sign in first. */
async function enter(name: string, query: string): Promise<void> {
  await page.goto(`${server.url}/?lang=en&${query}`);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(passwordOf(name));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${server.url}/?lang=en&${query}`);
}
const rows = () => page.locator('main tbody tr');
const tableSettled = () => page.locator('main[aria-busy="false"] tbody tr').first().waitFor();

test('a viewer is led to the view that he asked for, without a trace of what is restricted', async () => {
  await enter('Boubou', 'page=table&scope=all&asOf=all');
  await tableSettled();
  expect(await page.getByRole('note').count()).toBe(0);
  expect(await page.locator('main').textContent()).not.toContain(secret?.['name']);
  await page.getByRole('button', { name: 'Signed in, Boubou' }).click();
  await page.getByText('You see the public layer').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Query' }).click();
  await page.getByText('with the role analyst or editor').first().waitFor();
});

test('an analyst is told what of the restricted is in a table, and can leave it out', async () => {
  await enter('Amina', 'page=table&scope=all&asOf=all');
  await tableSettled();
  const before = await rows().count();
  const note = page.getByRole('note');
  await note.waitFor();
  expect(await note.textContent()).toMatch(
    /^Restricted, not to be passed on: \d+ (actor|relation)s? \(/,
  );
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await page.getByRole('button', { name: /^Public layer/ }).waitFor();
  await tableSettled();
  expect(await note.count()).toBe(0);
  // As long as the window lives, also when it is loaded again.
  await page.reload();
  await tableSettled();
  expect(await note.count()).toBe(0);
  await page.getByRole('button', { name: /^Public layer/ }).click();
  await note.waitFor();
  expect(await rows().count()).toBe(before);
});

test('the menu of pictures says it too, and so does the link that is copied', async () => {
  await enter('Amina', 'page=map&scope=all&asOf=all');
  await page.getByRole('button', { name: 'Picture' }).click();
  await page.getByRole('menu').getByText('Restricted, not to be passed on').waitFor();
  await page.getByRole('menuitem', { name: 'Leave it out' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('A link holds no data').waitFor();
});

test('whoever signs out sees the login, and no view without it', async () => {
  await enter('Boubou', 'page=table');
  await tableSettled();
  await page.getByRole('button', { name: 'Signed in, Boubou' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Password').waitFor();
  await page.goto(`${server.url}/?page=table`);
  await page.getByLabel('Password').waitFor();
});

test('a session that ends while one works is said, with the way back to the view', async () => {
  await enter('Boubou', 'page=table&asOf=2034-01');
  await tableSettled();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Record' }).click();
  const link = page.getByRole('link', { name: 'Sign in' }).first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^\/login\?next=.*asOf/);
});
