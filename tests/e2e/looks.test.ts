import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, fleet } = cast;

const dossier = () => explorer.page.getByRole('complementary', { name: 'Dossier' });

test('light, dark and projector have colors of their own, and the search in each', async () => {
  const { page } = explorer;
  await explorer.open('page=table&theme=light');
  const paper = () =>
    page.locator('.sheet').evaluate((element) => getComputedStyle(element).backgroundColor);
  const seen = new Set([await paper()]);
  await page.getByRole('button', { name: 'Theme: Light' }).click();
  await page.getByRole('button', { name: 'Theme: Dark' }).waitFor();
  seen.add(await paper());
  await page.getByRole('button', { name: 'Theme: Dark' }).click();
  await page.getByRole('button', { name: 'Theme: Projector' }).waitFor();
  seen.add(await paper());
  expect(seen.size).toBe(3);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('projector');
  await page.keyboard.press('/');
  await page.keyboard.type(leader.typed);
  await page.getByRole('option', { name: leader.name }).waitFor();
});

test('on a phone: search, dossier as a sheet, legend as a sheet', async () => {
  const { page } = explorer;
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.open('page=map');
  await page.getByRole('combobox').fill(fleet.name);
  await page.getByRole('option', { name: fleet.name }).click();
  await dossier().getByRole('heading', { name: fleet.name }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await dossier().getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Filters and legend' }).click();
  await page.getByRole('switch', { name: /Allegiance/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: /Allegiance/ }).waitFor({ state: 'hidden' });
});

test('French in every part of the frame, names and counts included', async () => {
  const { page } = explorer;
  await explorer.open(`page=table&actor=${fleet.id}&lang=fr`);
  await dossier().getByRole('heading', { name: fleet.french }).waitFor();
  expect(await page.title()).toContain(fleet.french);
  await page
    .getByText(/^\d+ acteurs, \d+ relations? établies?, \d+ possibles?, non datées?$/)
    .waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Touches' }).waitFor();
});

test('a server that is away is said, asked again by itself, and the view comes', async () => {
  const { page } = explorer;
  explorer.allow('net::ERR_FAILED');
  explorer.allow('503');
  let away = true;
  await page.route('**/api/v1/graph*', (route) =>
    away
      ? route.fulfill({
          status: 503,
          headers: { 'retry-after': '1', 'content-type': 'application/problem+json' },
          json: {
            type: 'urn:entremise:problem:database-away',
            title: 'The database is away',
            status: 503,
            detail: 'The database does not answer.',
            code: 'databaseAway',
            parameters: {},
          },
        })
      : route.continue(),
  );
  await explorer.open('page=table&lang=fr');
  await page.getByText(/La base de données ne répond pas\..*répétée d’elle-même/).waitFor();
  away = false;
  await page.locator('tbody tr').first().waitFor();
  await page.getByText('La base de données ne répond pas').waitFor({ state: 'detached' });
});
