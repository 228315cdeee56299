import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest, fleet } = cast;

const dossier = () => explorer.page.getByRole('complementary', { name: 'Dossier' });
const heading = (name: string) => dossier().getByRole('heading', { name });
const address = () => explorer.page.url();

describe('back and forward', () => {
  test('lead through the views in their order, and a reload gives the same', async () => {
    const { page } = explorer;
    await explorer.open('page=table');
    const seen: string[] = [address()];
    const step = async (act: () => Promise<unknown>) => {
      const before = address();
      await act();
      await page.waitForURL((url) => url.href !== before);
      seen.push(address());
    };
    const find = async (typed: string, name: string) => {
      await page.getByRole('combobox').fill(typed);
      await page.getByRole('option', { name }).waitFor();
      await page.keyboard.press('Enter');
      await heading(name).waitFor();
    };
    await step(() => find(leader.typed, leader.name));
    await step(() => find(priest.typed, priest.name));
    await step(() => find(fleet.name, fleet.name));
    await step(() => page.keyboard.press('m'));
    await step(() => page.keyboard.press('t'));
    await step(() => page.getByRole('switch', { name: /^Conflict/ }).click());
    for (const at of [...seen.keys()].reverse().slice(1)) {
      await page.goBack();
      await page.waitForURL(seen[at] ?? '');
    }
    for (const view of seen.slice(1)) {
      await page.goForward();
      await page.waitForURL(view);
    }
    await heading(fleet.name).waitFor();
    await page.reload();
    await heading(fleet.name).waitFor();
    expect(address()).toBe(seen.at(-1));
    await page.getByRole('switch', { name: /^Conflict/, checked: false }).waitFor();
  });

  test('the drag of the date is one step', async () => {
    const { page } = explorer;
    await explorer.open('page=table&timeline=closed');
    await page.getByRole('button', { name: /As of/ }).click();
    const slider = page.getByRole('slider');
    const box = await slider.boundingBox();
    if (box === null) throw new Error('The slider has no place on the page.');
    const steps = await page.evaluate(() => window.history.length);
    const before = address();
    await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 12 });
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.has('asOf'));
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1);
    await page.goBack();
    await page.waitForURL(before);
  });
});

describe('a link', () => {
  test('is copied, and shows another the same', async () => {
    const { page } = explorer;
    await explorer.open(`page=table&actor=${leader.id}`);
    await heading(leader.name).waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address());
  });

  test('of a view too long for an address opens it whole here, and says that it does so only here', async () => {
    const { page } = explorer;
    const many = Array.from({ length: 80 }, (_, index) => `somebody-with-a-long-name-${index}`);
    await explorer.open(`page=table&actor=${leader.id}&added=${many.join(',')}`);
    await heading(leader.name).waitFor();
    await page.getByRole('switch', { name: /^Conflict/ }).click();
    await page.waitForURL((url) => url.searchParams.has('kept'));
    expect(address().length).toBeLessThanOrEqual(2_000);
    await explorer.tableSettled();
    const rows = await page.locator('tbody tr').count();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText(/The link opens it whole in this browser only/).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(link);
    await heading(leader.name).waitFor();
    await explorer.tableSettled();
    expect(await page.locator('tbody tr').count()).toBe(rows);
    expect(await page.getByText(/It is not in this one/).count()).toBe(0);
    // Somebody else's browser keeps nothing of it.
    await page.evaluate(() => window.localStorage.clear());
    await page.reload();
    await page.getByText(/It is not in this one/).waitFor();
    await heading(leader.name).waitFor();
  });
});
