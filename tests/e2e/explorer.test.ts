import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../fixtures/browser.ts';
import { runScript, type Running } from '../fixtures/childProcess.ts';

let browser: Browser;
let server: Running;
let url: string;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  server = runScript('commands/start.ts', [], {
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  [browser, url] = await Promise.all([
    launchBrowser(),
    server.says(/^Entremise ready: (http:\S+)$/m).then((match) => match[1] ?? ''),
  ]);
});
afterAll(async () => {
  await browser.close();
  server.child.kill('SIGTERM');
  await server.ended();
});

beforeEach(async () => {
  complaints = [];
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) complaints.push(`asked ${origin}`);
  });
});
afterEach(async () => {
  await page.context().close();
  // Nothing may be thrown, refused by the policy, or asked of another host.
  expect(complaints).toEqual([]);
});

const dossier = () => page.getByRole('complementary', { name: /^Dossier/ });
const counts = async (): Promise<string> =>
  (await page.locator('.sheet__top p[role=status]').innerText()).trim();
const openKoufa = () => page.goto(`${url}/?page=map&actor=hamadoun-koufa&lang=en`);

describe('the explorer', () => {
  test('starts with an invitation, a map and three questions', async () => {
    await page.goto(url);
    await page.getByRole('heading', { name: /Who stands where in Central Mali/ }).waitFor();
    expect(await page.locator('.ask').count()).toBe(3);
    await page.getByRole('button', { name: 'Who answers to whom?' }).click();
    await page.getByRole('switch', { name: /Mediation/, checked: false }).waitFor();
    expect(new URL(page.url()).searchParams.get('category')).toBe('allegiance');
  });

  test('draws on a canvas that is not empty', async () => {
    await page.goto(`${url}/?page=map&lang=en`);
    await page.waitForFunction(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-entremise-names');
      const data =
        canvas === null || canvas.width === 0
          ? null
          : canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return data !== null && data !== undefined && data.some((value) => value !== 0);
    });
  });

  test('finds “kufa”, opens the dossier, and from there the citation', async () => {
    await page.goto(`${url}/?page=map&lang=en`);
    await page.getByRole('combobox').fill('kufa');
    const option = page.getByRole('option', { name: /Hamadoun Koufa/ });
    await option.waitFor();
    expect(await option.innerText()).toContain('Kufa');
    await page.keyboard.press('Enter');
    await dossier().getByRole('heading', { name: 'Hamadoun Koufa' }).waitFor();
    const tie = dossier().locator('.tie', {
      hasText: 'Declared willingness to meet Mahmoud Dicko',
    });
    expect(await tie.innerText()).toContain('untested');
    await tie.getByRole('button', { name: 'Evidence: §III.B, fn 68' }).click();
    await dossier().getByRole('heading', { name: 'Relation' }).waitFor();
    expect(await dossier().locator('.evidence').innerText()).toMatch(
      /fn 68[\s\S]*International Crisis Group, 28 May 2019/,
    );
    await page.goBack();
    await dossier().getByRole('heading', { name: 'Hamadoun Koufa' }).waitFor();
  });

  test('says of a search without an answer what to do', async () => {
    await page.goto(`${url}/?page=map&lang=en`);
    await page.getByRole('combobox').fill('xyzzyx');
    await page.getByText('Nobody of the name “xyzzyx” is recorded').waitFor();
  });

  test('keeps the refuted claim, struck through, with its speaker', async () => {
    await openKoufa();
    const tie = dossier()
      .locator('.tie', { hasText: 'Operation Barkhane' })
      .filter({ hasText: 'refuted' });
    await tie.waitFor();
    expect(await tie.locator('s').count()).toBe(1);
    expect(await tie.innerText()).toMatch(/refuted by France/);
  });

  test('expands by type, with counts', async () => {
    await openKoufa();
    const before = await counts();
    await dossier().getByRole('button', { name: 'Expand' }).click();
    const panel = dossier().getByRole('group', { name: /Add what is tied to Hamadoun Koufa/ });
    await panel.getByRole('button', { name: /^declared willingness to meet 3$/ }).click();
    await page.waitForFunction(
      (text) => document.querySelector('.sheet__top p[role=status]')?.textContent?.trim() !== text,
      before,
    );
    expect(new URL(page.url()).searchParams.get('added')).toContain('mahi-banikane');
    expect(Number.parseInt(await counts(), 10)).toBe(Number.parseInt(before, 10) + 3);
  });

  test('filters by category, kind and status from the legend, answered by the API', async () => {
    await page.goto(`${url}/?page=table&scope=all&lang=en`);
    await page.locator('tbody tr').first().waitFor();
    const rows = () => page.locator('tbody tr').count();
    const before = await rows();
    const asked = page.waitForRequest(
      (request) =>
        request.url().includes('category=') && !request.url().includes('category=conflict'),
    );
    await page.getByRole('switch', { name: /Conflict/ }).click();
    await asked;
    await page.waitForFunction(
      (count) => document.querySelectorAll('tbody tr').length < count,
      before,
    );
    const fewer = await rows();
    await page.getByRole('switch', { name: /Person/ }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('tbody tr').length < count,
      fewer,
    );
    await page.getByRole('switch', { name: /reported/ }).click();
    await page.waitForFunction(
      () =>
        ![...document.querySelectorAll('tbody tr')].some((row) =>
          row.textContent?.includes('reported'),
        ),
    );
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('tbody tr').length === count,
      before,
    );
  });

  test('says so when nothing remains, and offers the way back', async () => {
    await page.goto(`${url}/?page=map&category=mediation&kind=Media&lang=en`);
    await page.getByText('Nothing remains under these filters.').waitFor();
    await page.locator('.empty').getByRole('button', { name: 'show all' }).click();
    await page.getByText('Nothing remains').waitFor({ state: 'detached' });
  });

  test('moves the as-of date: before 2015 there is no Katiba Macina led by Koufa', async () => {
    await page.goto(`${url}/?page=table&lang=en`);
    await page.locator('tbody tr', { hasText: 'leads' }).first().waitFor();
    const before = await counts();
    await page.getByRole('button', { name: /As of/ }).click();
    await page.getByLabel(/A year, a month or a day/).fill('2014');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) => document.querySelector('.sheet__top p[role=status]')?.textContent?.trim() !== text,
      before,
    );
    expect(
      await page
        .locator('tbody tr', { hasText: 'Koufa' })
        .filter({ hasText: 'leads' })
        .filter({ hasText: 'Katiba' })
        .count(),
    ).toBe(0);
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2014');
    await page.getByLabel(/A year, a month or a day/).fill('soon');
    await page.getByText('“soon” is not a date').waitFor();
  });

  test('says the same after the address is loaded again', async () => {
    await page.goto(
      `${url}/?page=table&actor=mahmoud-dicko&asOf=2017-09&category=mediation,position&scope=all&lang=en`,
    );
    await page.locator('tbody tr').first().waitFor();
    await dossier().getByRole('heading', { name: 'Mahmoud Dicko' }).waitFor();
    const table = await page.locator('tbody').innerText();
    await page.reload();
    await page.locator('tbody tr').first().waitFor();
    await dossier().getByRole('heading', { name: 'Mahmoud Dicko' }).waitFor();
    expect(await page.locator('tbody').innerText()).toBe(table);
  });

  test('speaks French throughout', async () => {
    await openKoufa();
    await page.getByRole('button', { name: 'Français' }).click();
    await page
      .getByRole('complementary', { name: 'Dossier' })
      .getByText('S’est dit prêt à rencontrer')
      .first()
      .waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('.dossier__summary').innerText()).toContain('Prêcheur');
    await page.getByRole('button', { name: /Au 28 mai 2019/ }).waitFor();
  });

  test('shows dark and projector, each with its own colors', async () => {
    await page.goto(`${url}/?page=map&theme=light&lang=en`);
    const paper = () =>
      page
        .locator('.panel, .sheet')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Theme: Light' }).click();
    await page.getByRole('button', { name: 'Theme: Dark' }).waitFor();
    expect(await paper()).not.toBe(light);
    await page.getByRole('button', { name: 'Theme: Dark' }).click();
    await page.getByRole('button', { name: 'Theme: Projector' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('projector');
  });

  test('hides an actor without deleting it', async () => {
    await openKoufa();
    await dossier().getByRole('button', { name: 'Hide' }).click();
    await page.getByRole('button', { name: 'hidden: 1' }).click();
    await page.getByRole('button', { name: 'hidden: 1' }).waitFor({ state: 'detached' });
  });

  test('copies a link that shows another the same', async () => {
    await openKoufa();
    await dossier().getByRole('heading', { name: 'Hamadoun Koufa' }).waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('answers an unknown actor in the address with a sentence', async () => {
    await page.goto(`${url}/?page=map&actor=nobody-at-all&lang=en`);
    await page.getByText('No actor has this name in the address').waitFor();
    complaints = complaints.filter((text) => !text.includes('404'));
  });
});

describe('Reach', () => {
  const answer = () => page.locator('.answer');
  const routes = () => page.locator('.brief .routes > .route');

  test('the first question of the start view leads to who could reach Koufa', async () => {
    await page.goto(`${url}/?lang=en`);
    await page.getByRole('button', { name: /Who could reach Hamadoun Koufa\?/ }).click();
    await answer()
      .filter({ hasText: /\d+ actors are recorded with a route to Hamadoun Koufa/ })
      .waitFor();
    await routes().filter({ hasText: 'Mahmoud Dicko → Hamadoun Koufa' }).first().waitFor();
    await routes().filter({ hasText: 'Mahi Banikane → Hamadoun Koufa' }).first().waitFor();
  });

  test('between two baskets: routes with their cost, what broke the lost ones, who objected, what was tried', async () => {
    await page.goto(
      `${url}/?page=reach&show=routes&from=government-of-mali&to=iyad-ag-ghaly&lang=en`,
    );
    await routes().first().waitFor();
    await page.getByRole('heading', { name: /Lost routes/ }).waitFor();
    expect(await page.locator('.band').innerText()).toMatch(
      /Who has objected[\s\S]*France[\s\S]*Tried before[\s\S]*Good-offices missions/,
    );
    expect(await page.locator('.band').innerText()).toContain(
      'All of this rests on one publication.',
    );
    expect(await page.locator('.brief').innerText()).toContain('listed as terrorist');
  });

  test('an actor is added and removed by search, and avoided', async () => {
    await page.goto(`${url}/?page=reach&show=routes&to=hamadoun-koufa&lang=en`);
    await routes().first().waitFor();
    await page.getByRole('button', { name: 'Add to: Avoiding' }).click();
    await page
      .getByRole('group', { name: 'Avoiding' })
      .getByRole('combobox', { name: /Search/ })
      .fill('dicko');
    await page.getByRole('option', { name: /Mahmoud Dicko/ }).waitFor();
    await page.keyboard.press('Enter');
    // Go-betweens stand in a list for each kind; the old answer stays until the new one comes.
    await page.waitForFunction(() => {
      const list = [...document.querySelectorAll('.brief .routes')]
        .map(({ textContent }) => textContent)
        .join();
      return list.includes('Village notables') && !list.includes('Mahmoud Dicko');
    });
    await page.getByRole('button', { name: 'Remove Mahmoud Dicko' }).click();
    await routes().filter({ hasText: 'Mahmoud Dicko' }).first().waitFor();
  });

  test('a weight is changed, stands in the address, and is put back', async () => {
    await page.goto(
      `${url}/?page=reach&show=routes&from=mahmoud-dicko&to=hamadoun-koufa&hops=1&lang=en`,
    );
    const cost = () => routes().first().locator('.route__meta b').innerText();
    await routes().first().waitFor();
    const before = await cost();
    await page.getByText(/^Assumptions/).click();
    await page.getByLabel('declared willingness').first().fill('9');
    await page.waitForFunction(
      (old) => document.querySelector('.brief .route__meta b')?.textContent !== old,
      before,
    );
    expect(decodeURIComponent(page.url())).toContain('assume=basis.willingness:9');
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.waitForFunction(
      (old) => document.querySelector('.brief .route__meta b')?.textContent === old,
      before,
    );
  });

  test('the loss of a go-between is a click away, with what is lost and gained', async () => {
    await page.goto(
      `${url}/?page=reach&show=routes&from=government-of-mali&to=hamadoun-koufa&lang=en`,
    );
    await page.getByRole('button', { name: 'Without Katiba Macina' }).click();
    await page.getByText(/With this change \d+ routes? (is|are) lost/).waitFor();
  });

  test('no route: careful words and the nearest approach', async () => {
    await page.goto(`${url}/?page=reach&show=routes&from=france&to=hamadoun-koufa&hops=1&lang=en`);
    await answer().filter({ hasText: 'No route is recorded.' }).waitFor();
    await page.getByText('None recorded is not none exists.', { exact: true }).waitFor();
    await page.getByText(/They come nearest between/).waitFor();
  });

  test('no route within the hops allowed, but a longer one: a click looks further', async () => {
    await page.goto(
      `${url}/?page=reach&show=routes&from=government-of-mali&to=iyad-ag-ghaly&hops=1&lang=en`,
    );
    await page.getByRole('button', { name: 'Look as far as 12 hops' }).click();
    await answer()
      .filter({ hasText: /routes? (is|are) recorded\./ })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('hops')).toBe('12');
  });

  test('a question that contradicts itself gets a sentence', async () => {
    await page.goto(`${url}/?page=reach&show=routes&from=mahmoud-dicko&to=mahmoud-dicko&lang=en`);
    await page.getByText(/stands in from and in to/).waitFor();
    complaints = complaints.filter((text) => !text.includes('400'));
  });

  test('two routes are compared side by side, and shown on the map with the rest dimmed', async () => {
    await page.goto(
      `${url}/?page=reach&show=routes&from=government-of-mali&to=iyad-ag-ghaly&lang=en`,
    );
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Show route 2' }).click();
    await page.getByRole('button', { name: 'Compare' }).click();
    const comparison = page.getByRole('region', { name: 'Two routes side by side' });
    await comparison.waitFor();
    expect(await comparison.getByRole('columnheader').allInnerTexts()).toEqual([
      'Route 1',
      'Route 2',
    ]);
    await page.locator('.route__acts').getByRole('button', { name: 'Show on the map' }).click();
    await page.getByRole('button', { name: 'Light everything again' }).waitFor();
    expect(new URL(page.url()).searchParams.get('lit')?.split(',').length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Back to the routes' }).click();
    await page.getByRole('button', { name: 'Show route 1' }).waitFor();
  });

  test('routes through a kind of actor, fewer of them, and with a supposed contact', async () => {
    await page.goto(
      `${url}/?page=reach&show=routes&from=government-of-mali&to=hamadoun-koufa&through=kind:SocialGroup&routes=2&lang=en`,
    );
    await page.getByText('2 routes are recorded.').waitFor();
    await page.goto(
      `${url}/?page=reach&show=routes&from=france&to=hamadoun-koufa&hops=1&suppose=france~MET_WITH~hamadoun-koufa&lang=en`,
    );
    await page.getByText('One route is recorded.').waitFor();
    expect(await page.locator('.route').first().innerText()).toContain('supposed, not recorded');
  });

  test('go-betweens stand by kind; the baskets are filled from the dossier and the table', async () => {
    await page.goto(`${url}/?page=reach&show=routes&to=hamadoun-koufa&lang=en`);
    await page
      .locator('.kinds__head')
      .filter({ hasText: 'Persons' })
      .or(page.locator('.kinds__head').filter({ hasText: 'People' }))
      .first()
      .waitFor();
    await page.goto(`${url}/?actor=mahmoud-dicko&lang=en`);
    await page.locator('.acts').getByRole('button', { name: 'Add to From' }).click();
    await page.waitForURL((address) => address.searchParams.get('from') === 'mahmoud-dicko');
    await page.goto(`${url}/?page=table&from=mahmoud-dicko&lang=en`);
    await page
      .getByRole('button', { name: /Add to To: Hamadoun Koufa/ })
      .first()
      .click();
    await page.waitForURL((address) => address.searchParams.get('to') === 'hamadoun-koufa');
  });

  test('in French a role and who says so are French too', async () => {
    await page.goto(`${url}/?actor=iyad-ag-ghaly&lang=fr`);
    await dossier().getByText(', formellement', { exact: true }).first().waitFor();
    expect(await dossier().getByText('formally').count()).toBe(0);
  });

  test('on paper: under what was asked is told, with what was changed, and nothing that can only be clicked', async () => {
    await page.goto(
      `${url}/?page=reach&show=routes&from=mahmoud-dicko&to=hamadoun-koufa&assume=basis.contact:3&lang=en`,
    );
    await routes().first().waitFor();
    await page.emulateMedia({ media: 'print' });
    try {
      const told = await page.locator('.on-paper').innerText();
      expect(told).toContain('as of 28 May 2019');
      expect(told).toContain('recorded contact 3 instead of 1');
      expect(await page.getByRole('button', { name: /Compare|Print|Without/ }).count()).toBe(0);
    } finally {
      await page.emulateMedia({ media: null });
    }
  });

  test('evidence is a click away, and the brief can be copied with its citations', async () => {
    await page.goto(`${url}/?page=reach&show=routes&from=mahmoud-dicko&to=hamadoun-koufa&lang=en`);
    await routes().first().waitFor();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const brief = await page.evaluate(() => navigator.clipboard.readText());
    expect(brief).toMatch(/^# Mahmoud Dicko → Hamadoun Koufa/);
    expect(brief).toContain('icg-276 fn 68');
    await routes()
      .first()
      .getByRole('button', { name: /^Evidence/ })
      .first()
      .click();
    await dossier().getByRole('heading', { name: 'Relation' }).waitFor();
  });
});

test('by keyboard alone: search, dossier, evidence, expand, table, keys, close', async () => {
  await page.goto(`${url}/?page=map&lang=en`);
  await page.getByRole('combobox').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('dicko');
  await page.getByRole('option', { name: /Mahmoud Dicko/ }).waitFor();
  await page.keyboard.press('Enter');
  await dossier().getByRole('heading', { name: 'Mahmoud Dicko' }).waitFor();
  await page.keyboard.press('e');
  await dossier()
    .getByRole('group', { name: /Add what is tied/ })
    .waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.getByRole('table').waitFor();
  await page.keyboard.press('m');
  await page.getByRole('application', { name: /Network map/ }).waitFor();
  const evidence = dossier()
    .getByRole('button', { name: /^Evidence/ })
    .first();
  for (
    let presses = 0;
    presses < 120 && !(await evidence.evaluate((element) => element === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dossier().getByRole('heading', { name: 'Relation' }).waitFor();
  await page.keyboard.press('Escape');
  await dossier().getByRole('heading', { name: 'Mahmoud Dicko' }).waitFor();
  await page.keyboard.press('Escape');
  await dossier().waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Keys' }).waitFor({ state: 'detached' });
});

test('on a phone: search, dossier as a sheet, legend as a sheet', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${url}/?page=map&lang=en`);
  await page.getByRole('combobox').fill('jnim');
  await page.getByRole('option', { name: /Jama/ }).click();
  await dossier()
    .getByRole('heading', { name: /Jama’at Nusrat/ })
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await dossier().getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Filters and legend' }).click();
  await page.getByRole('switch', { name: /Allegiance/ }).waitFor();
});
