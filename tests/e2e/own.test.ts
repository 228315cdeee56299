import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { clientFolder } from '../../commands/buildClient.ts';
import { loadBundled } from '../../commands/loadBundled.ts';
import { stackKeeperOf } from '../../commands/stackKeeperOf.ts';
import { stackPort } from '../../commands/stackPort.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUp } from '../fixtures/csvRows.ts';
import { startOwnNeo4j, type OwnNeo4j } from '../fixtures/ownNeo4j.ts';
import { serveApp, type ServedApp } from '../fixtures/serveApp.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

let own: OwnNeo4j;
let server: ServedApp;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  own = await startOwnNeo4j('edits in the explorer');
  await loadBundled(own.database, { folder: madeUp, home: own.home });
  const port = stackPort(stackKeeperOf(own.database, { home: own.home, bundled: madeUp }));
  server = await serveApp(own.database.view({}), {
    clientFolder,
    edits: { port, localName: 'Awa' },
  });
  browser = await chromium.connect(inject('explorer').browser);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await own.stop();
});
beforeEach(async () => {
  const viewport = { width: 1440, height: 900 };
  page = await browser.newPage({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
});
afterEach(() => page.close());

const dossier = () => page.getByRole('complementary', { name: 'Dossier' });
const openLeader = async () => {
  await page.goto(`${server.url}/?page=table&actor=${cast.leader.id}&lang=en`);
  await dossier().getByRole('button', { name: 'Correct or add' }).waitFor();
};
const openLayers = () => page.goto(`${server.url}/?page=layers&lang=en`);

/** Goes to a control as somebody does who has no mouse: by Tab, and no further than a page has stops. */
async function tabTo(name: RegExp): Promise<void> {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const said = await focused.evaluate((element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const label = labels.map(({ textContent }) => textContent ?? '').join(' ');
      return label || element.getAttribute('aria-label') || (element.textContent ?? '');
    });
    if (name.test(said)) return;
  }
  throw new Error(`Tab does not come to ${name.source}.`);
}

test('somebody without a mouse says that the leader died, sees it in the dossier, and takes it back', async () => {
  await openLeader();
  await dossier().getByRole('button', { name: 'Hide' }).focus();
  await tabTo(/^Correct or add$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Died$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Date/);
  await page.keyboard.type('2034-13');
  await dossier().getByText('Write a year, a month or a day').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2034-05');
  await tabTo(/^How you know/);
  await page.keyboard.type('radio of the quays');
  await page.keyboard.press('Enter');
  await dossier().getByText('Kept in what you know.').waitFor();
  const before = dossier().getByText('In the record before');
  await before.waitFor();
  expect(await before.innerText()).toMatch(/nothing.*Awa.*radio of the quays/s);
  await dossier().getByText('your own note, not in the record').first().waitFor();
  await page.getByRole('button', { name: '+ 1 layer' }).waitFor();
  await tabTo(/^Undo$/);
  await page.keyboard.press('Enter');
  await dossier().getByText('Taken back.').waitFor();
  await before.waitFor({ state: 'detached' });
});

test('a new actor is in the list of edits, gone with its layer, and handed on as a file', async () => {
  await openLayers();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'An actor' }).click();
  const form = page.getByRole('form', { name: 'An actor' });
  await form.getByLabel('Name').first().fill('Mirel Oss');
  await form.getByRole('button', { name: /Kind/ }).click();
  await page.getByRole('option', { name: 'Person' }).click();
  await form.getByRole('button', { name: 'Keep it' }).click();
  const edits = page.getByRole('list', { name: 'Your edits' });
  await edits.getByText('Mirel Oss').first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file for a colleague' }).click(),
  ]);
  const patch = join(temporaryFolder(), 'patch.json');
  await file.saveAs(patch);

  const layer = page.getByRole('switch', { name: 'What you know' });
  await layer.click();
  await page.locator('[role=switch][aria-checked=false]').waitFor();
  const gone = await fetch(`${server.url}/api/v1/actors/mirel-oss`);
  expect(gone.status).toBe(404);
  await layer.click();
  await page.locator('[role=switch][aria-checked=true]').waitFor();

  await edits.getByRole('button', { name: /^Take back/ }).click();
  await page.getByText('You have changed nothing yet.').waitFor();
  await page.locator('input[type=file]').setInputFiles(patch);
  await page.getByText('1 new edit, 0 already here.').waitFor();
  await page.getByRole('button', { name: 'Take them' }).click();
  await edits.getByText('Mirel Oss').first().waitFor();
  expect((await fetch(`${server.url}/api/v1/actors/mirel-oss`)).status).toBe(200);
  await edits.getByRole('button', { name: /^Take back/ }).click();
  await page.getByText('You have changed nothing yet.').waitFor();
});

test('an arrangement that is saved is there in another window, without a link, until it is taken back', async () => {
  const place = async () => {
    const { attributes } = await (await fetch(`${server.url}/api/v1/graph`)).json();
    return attributes.positions?.[cast.leader.id];
  };
  const { id } = cast.leader;
  const before = await place();
  await page.goto(`${server.url}/?page=map&moved=${id}~-400~250&lang=en`);
  await page.locator('.picture-button:enabled').waitFor();
  await page.getByRole('button', { name: 'save arrangement' }).click();
  await page.getByText('arrangement saved').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('moved')).toBe(null);
  expect(await place()).toEqual({ x: -400, y: 250 });

  const other = await browser.newPage();
  await other.goto(`${server.url}/?page=layers&lang=en`);
  const edits = other.getByRole('list', { name: 'Your edits' });
  await edits.getByText(/^arrangement of the map: \d+ actors/).waitFor();
  await other.close();

  await page.getByRole('button', { name: 'take back' }).click();
  await page.getByText('arrangement saved').waitFor({ state: 'detached' });
  expect(await place()).toEqual(before);
});
