import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest, early } = cast;

const rows = () => explorer.page.locator('tbody tr');
const fewerRowsThan = (count: number) =>
  explorer.page.waitForFunction(
    (before) => document.querySelectorAll('tbody tr').length < before,
    count,
  );
const rowsAre = (count: number) =>
  explorer.page.waitForFunction(
    (wanted) => document.querySelectorAll('tbody tr').length === wanted,
    count,
  );

test('is filtered by category, kind and status from the legend, answered by the API', async () => {
  const { page } = explorer;
  await explorer.open('page=table&scope=all');
  await explorer.tableSettled();
  const before = await rows().count();
  const asked = page.waitForRequest(
    (request) =>
      request.url().includes('category=') && !request.url().includes('category=conflict'),
  );
  await page.getByRole('switch', { name: /Conflict/ }).click();
  await asked;
  await fewerRowsThan(before);
  const fewer = await rows().count();
  await page.getByRole('switch', { name: /Person/ }).click();
  await fewerRowsThan(fewer);
  await page.getByRole('switch', { name: /reported/ }).click();
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('tbody tr')].some((row) =>
        row.textContent?.includes('reported'),
      ),
  );
  for (let step = 0; step < 3; step += 1) await page.goBack();
  await rowsAre(before);
});

test('shows what held on a date, which is typed', async () => {
  const { page } = explorer;
  await explorer.open('page=table&scope=all');
  await explorer.tableSettled();
  const before = await rows().count();
  await page.getByRole('button', { name: /As of/ }).click();
  await page.getByLabel(/A year, a month or a day/).fill(early);
  await page.keyboard.press('Enter');
  await fewerRowsThan(before);
  expect(new URL(page.url()).searchParams.get('asOf')).toBe(early);
  await page.getByLabel(/A year, a month or a day/).fill('soon');
  await page.getByText('“soon” is not a date').waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel(/A year, a month or a day/).waitFor({ state: 'detached' });
  // The focus is back where the date was opened from.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('As of');
});

test('says the same after the address is loaded again', async () => {
  const { page } = explorer;
  const heading = () => page.getByRole('heading', { name: priest.name });
  await explorer.open(
    `page=table&actor=${priest.id}&asOf=2033-10&category=mediation,position&scope=all`,
  );
  await explorer.tableSettled();
  await heading().waitFor();
  const table = await page.locator('tbody').innerText();
  await page.reload();
  await explorer.tableSettled();
  await heading().waitFor();
  expect(await page.locator('tbody').innerText()).toBe(table);
});

test('opens a dossier and the evidence of a row, and puts actors into the baskets of Reach', async () => {
  const { page } = explorer;
  await explorer.open('page=table');
  await page.getByRole('button', { name: leader.name, exact: true }).first().click();
  await page.getByRole('heading', { name: leader.name }).waitFor();
  await rows()
    .first()
    .getByRole('button', { name: /^Evidence/ })
    .click();
  await page.getByRole('heading', { name: 'Relation', exact: true }).waitFor();
  await page
    .getByRole('button', { name: `Add to To: ${leader.name}` })
    .first()
    .click();
  await page.waitForURL((address) => address.searchParams.get('to') === leader.id);
});

test('is ordered by its heads, searched, and saved as it stands', async () => {
  const { page } = explorer;
  await explorer.open('page=table&scope=all&asOf=all');
  await explorer.tableSettled();
  const years = async (): Promise<number[]> =>
    (await page.locator('tbody tr td:nth-child(4)').allInnerTexts()).flatMap((when) =>
      // What has no beginning comes last, whatever its end.
      when.startsWith('?') ? [] : [...when.matchAll(/\d{4}/g)].slice(0, 1).map(Number),
    );
  await page.getByRole('button', { name: 'When' }).click();
  await page.locator('th[aria-sort="ascending"]').waitFor();
  const up = await years();
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await page.getByRole('button', { name: 'When' }).click();
  await page.locator('th[aria-sort="descending"]').waitFor();
  expect(await years()).toEqual(up.toReversed());
  const all = await rows().count();
  await page.getByRole('searchbox', { name: 'Rows that say…' }).fill(priest.typed);
  await fewerRowsThan(all);
  for (const row of await rows().allInnerTexts()) expect(row).not.toBe('');
  const wanted = await rows().count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(wanted + 1);
  expect(lines[0]).toContain('evidence');
  await page.getByRole('button', { name: 'Actors', exact: true }).click();
  await rows().first().waitFor();
  expect(new URL(page.url()).searchParams.get('rows')).toBe('actors');
});

test('keeps the focus where other rows are chosen, though that is another table', async () => {
  const { page } = explorer;
  await explorer.open('page=table');
  await explorer.tableSettled();
  const actors = page.getByRole('button', { name: 'Actors', exact: true });
  await actors.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: 'Kind' }).waitFor();
  await expect
    .poll(() => actors.evaluate((element) => element === document.activeElement))
    .toBe(true);
});
