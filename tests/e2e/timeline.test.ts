import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { madeUpRows } from '../fixtures/csvRows.ts';

const explorer = useExplorer();
const strip = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const parameter = (name: string): string | null =>
  new URL(explorer.page.url()).searchParams.get(name);
const until = (holds: (url: URL) => boolean) => explorer.page.waitForURL(holds);
const historyLength = () => explorer.page.evaluate(() => window.history.length);

test('counts what is dated, and says in words what is not', async () => {
  const { page } = explorer;
  await explorer.open('page=table&scope=all');
  const undated = madeUpRows('relations').filter(({ since }) => since === '');
  await strip(page).getByText(`${undated.length} undated`).waitFor();
  await strip(page)
    .getByRole('img', { name: /dated relations from/ })
    .waitFor();
});

test('its handle moves the date by keyboard, read out as a date, as one step back', async () => {
  const { page } = explorer;
  await explorer.open('page=table');
  const handle = strip(page).getByRole('slider', { name: 'Date shown' });
  await handle.focus();
  const steps = await historyLength();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowLeft');
  await until((url) => url.searchParams.get('asOf') === '2033-12');
  expect(await handle.getAttribute('aria-valuetext')).toBe('December 2033');
  expect(await historyLength()).toBe(steps + 1);
  await page.getByRole('button', { name: 'As of December 2033' }).waitFor();
  // A date stands once: where the timeline is in sight, the chip has no second slider.
  await page.getByRole('button', { name: /As of/ }).click();
  expect(await page.getByRole('dialog').getByRole('slider').count()).toBe(0);
});

describe('a stretch of time', () => {
  test('is drawn across the bars, asks the API, and composes with filters', async () => {
    const { page } = explorer;
    await explorer.open('page=table&scope=all&category=conflict');
    await explorer.tableSettled();
    const before = await page.locator('tbody tr').count();
    const bars = await strip(page).locator('.timeline__brush').boundingBox();
    if (bars === null) throw new Error('The bars have no place on the page.');
    const asked = page.waitForRequest((request) =>
      /\/graph\?from=[^&]+&until=[^&]+&category=conflict/.test(request.url()),
    );
    const y = bars.y + bars.height - 6;
    await page.mouse.move(bars.x + bars.width * 0.1, y);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * 0.3, y, { steps: 5 });
    await page.mouse.up();
    await asked;
    await explorer.tableSettled();
    expect(await page.locator('tbody tr').count()).toBeLessThanOrEqual(before);
    expect(parameter('window')).toMatch(/^\d{4}-\d\d\.\.\d{4}-\d\d$/);
    await page.getByRole('button', { name: /^Stretch of time/ }).waitFor();
    await strip(page).getByRole('button', { name: 'Back to a date' }).click();
    await until((url) => !url.searchParams.has('window'));
  });

  test('has two handles for the keyboard', async () => {
    const { page } = explorer;
    await explorer.open('page=table&window=2032..2033');
    const from = strip(page).getByRole('slider', { name: 'Stretch from' });
    await from.focus();
    await page.keyboard.press('ArrowRight');
    await until((url) => url.searchParams.get('window') === '2032-02..2033-12');
    await strip(page).getByRole('slider', { name: 'Stretch until' }).focus();
    await page.keyboard.press('ArrowLeft');
    await until((url) => url.searchParams.get('window') === '2032-02..2033-11');
    expect(await from.getAttribute('aria-valuetext')).toBe('February 2032');
  });

  test('is what Reach asks about, as it ends', async () => {
    const { page } = explorer;
    const asked = page.waitForRequest(
      (request) => request.url().endsWith('/reach') && request.method() === 'POST',
    );
    await explorer.open('page=reach&to=ilo-marsan&window=2032..2033-03');
    expect((await asked).postDataJSON()).toMatchObject({ asOf: '2033-03' });
  });
});

test('playback walks to the end as one step of the history, and can be halted', async () => {
  const { page } = explorer;
  await explorer.open('page=table&asOf=2034-04&scope=all');
  await explorer.tableSettled();
  const steps = await historyLength();
  await strip(page).getByRole('button', { name: 'Play' }).click();
  await until((url) => url.searchParams.get('asOf') === '2034-05');
  await until((url) => !url.searchParams.has('asOf'));
  await strip(page).getByRole('button', { name: 'Play' }).waitFor();
  expect(await historyLength()).toBe(steps + 1);
  await strip(page).getByRole('button', { name: 'Play' }).click();
  await strip(page).getByRole('button', { name: 'Pause' }).click();
  await strip(page).getByRole('button', { name: 'Play' }).waitFor();
  await page.goBack();
});

test('says what changed in a step, by name, and each opens', async () => {
  const { page } = explorer;
  await explorer.open('page=map&scope=all&asOf=2032-12&step=month');
  const changes = strip(page).getByRole('group', { name: 'What changed' });
  const event = changes.getByRole('button', { name: 'Exchange of pilots for strikers' });
  await strip(page)
    .getByRole('status')
    .filter({ hasText: /Nov 2032 → Dec 2032: .* 1 event/ })
    .waitFor({ state: 'attached' });
  await event.click();
  await page.getByRole('heading', { name: 'Exchange of pilots for strikers' }).waitFor();
  expect(parameter('event')).toBe('exchange-2032');
});

test('events stand on it as marks that open them', async () => {
  const { page } = explorer;
  await explorer.open('page=table');
  const marks = strip(page).getByRole('group', { name: 'happened' });
  await marks.getByRole('button', { name: /: Dock strike$/ }).click();
  await page.getByRole('heading', { name: 'Dock strike' }).waitFor();
});

test('what the date leaves out is hidden or dimmed, as the address says', async () => {
  const { page } = explorer;
  await explorer.open('page=map&asOf=2031');
  await strip(page).getByRole('button', { name: 'dimmed' }).click();
  await until((url) => url.searchParams.get('excluded') === 'dim');
});

test('is closed where there is no room, and opened by its button', async () => {
  const { page } = explorer;
  await explorer.open('page=table&theme=projector');
  await strip(page).getByRole('button', { name: 'Open the timeline' }).click();
  await strip(page).getByRole('slider', { name: 'Date shown' }).waitFor();
  expect(parameter('timeline')).toBe('open');
});
