import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, judge, patrol, navy } = cast;

const dossier = () => explorer.page.getByRole('complementary', { name: 'Dossier' });
const heading = (name: string | RegExp) => dossier().getByRole('heading', { name });
const field = () => explorer.page.getByRole('combobox');

/** Holds the answers to searches back until the test lets them go, in whatever order it wants. */
async function holdSearches() {
  const held = new Map<string, Route>();
  const waiting = new Map<string, (route: Route) => void>();
  await explorer.page.route(/\/api\/v1\/(search|actors)\?/, (route) => {
    const text = new URL(route.request().url()).searchParams.get('q') ?? '';
    held.set(text, route);
    waiting.get(text)?.(route);
  });
  return {
    /** Lets the answer for a text come, once it has been asked for. */
    async release(text: string) {
      const route =
        held.get(text) ?? (await new Promise<Route>((resolve) => waiting.set(text, resolve)));
      // A question that was overtaken has been cancelled; its answer goes nowhere.
      await route.continue().catch(() => undefined);
    },
    asked: () => [...held.keys()],
  };
}

test('finds by alias, says by which, and Enter opens the first', async () => {
  const { page } = explorer;
  await explorer.open('page=map');
  await field().fill(leader.typed);
  const option = page.getByRole('option', { name: leader.name });
  await option.waitFor();
  expect(await option.innerText()).toContain(leader.alias);
  await page.keyboard.press('Enter');
  await heading(leader.name).waitFor();
  expect(await field().inputValue()).toBe('');
});

test('says of a search without an answer what to do', async () => {
  await explorer.open('page=map');
  await field().fill('xyzzyx');
  await explorer.page.getByText('Nothing of the name “xyzzyx” is recorded').waitFor();
});

test('Escape leaves the list, and what is open behind it stays open', async () => {
  const { page } = explorer;
  await explorer.open(`page=table&actor=${leader.id}`);
  await heading(leader.name).waitFor();
  await field().fill(judge.typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.found').waitFor({ state: 'detached' });
  await heading(leader.name).waitFor();
});

describe('an answer that comes late', () => {
  test('Enter before it waits for it, and never opens whom an earlier text found', async () => {
    const { page } = explorer;
    await explorer.open('page=table');
    await field().fill('Marsan');
    await page.getByRole('option', { name: leader.name }).waitFor();
    const searches = await holdSearches();
    await field().fill(patrol.typed);
    await page.keyboard.press('Enter');
    // The list belongs to its text: nobody stands in it yet.
    expect(await page.locator('.found__item').count()).toBe(0);
    await searches.release(patrol.typed);
    await heading(patrol.name).waitFor();
    expect(new URL(page.url()).searchParams.get('actor')).toBe(patrol.id);
  });

  test('comes in the wrong order: the list is that of the last text', async () => {
    const { page } = explorer;
    await explorer.open('page=table');
    const searches = await holdSearches();
    await field().pressSequentially(patrol.typed);
    await searches.release(patrol.typed);
    await page.getByRole('option', { name: patrol.name }).waitFor();
    const told = await page.getByRole('listbox').innerText();
    for (const earlier of ['S', patrol.typed.slice(0, 4)]) await searches.release(earlier);
    expect(await page.getByRole('listbox').innerText()).toBe(told);
  });

  test('is not waited for any more once another letter was typed, or the search was left', async () => {
    const { page } = explorer;
    await explorer.open('page=table');
    const searches = await holdSearches();
    await field().fill('Marsan');
    await page.keyboard.press('Enter');
    await field().fill('Zqxkoufa');
    await searches.release('Marsan');
    await searches.release('Zqxkoufa');
    await page.getByText('Nothing of the name “Zqxkoufa” is recorded').waitFor();
    expect(new URL(page.url()).searchParams.get('actor')).toBeNull();
    await field().fill(patrol.typed);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await searches.release(patrol.typed);
    await field().fill(patrol.name);
    await searches.release(patrol.name);
    await page.getByRole('option', { name: patrol.name }).waitFor();
    expect(new URL(page.url()).searchParams.get('actor')).toBeNull();
  });

  test('in a basket of Reach: the typed name is put in, not one that a part of it found', async () => {
    const { page } = explorer;
    await explorer.open(`page=reach&to=${leader.id}`);
    await page.getByRole('button', { name: 'Add to: From' }).click();
    const basket = page.getByRole('group', { name: 'From', exact: true }).getByRole('combobox');
    await basket.fill(navy.typed[0]);
    await page.getByRole('option').first().waitFor();
    const searches = await holdSearches();
    await basket.pressSequentially(navy.typed[1]);
    await page.keyboard.press('Enter');
    await searches.release(navy.typed.join(''));
    await page.waitForURL((url) => url.searchParams.get('from') === navy.id);
  });
});

test('Enter that ends the composition of a letter chooses nobody', async () => {
  const { page } = explorer;
  await explorer.open('page=table');
  await field().fill(patrol.typed);
  await page.getByRole('option', { name: patrol.name }).waitFor();
  await field().dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  expect(new URL(page.url()).searchParams.get('actor')).toBeNull();
  await page.keyboard.press('Enter');
  await heading(patrol.name).waitFor();
});

test('two of one name are told apart', async () => {
  const { page } = explorer;
  const { name, ids } = cast.twins;
  await explorer.open('page=table');
  await field().fill(name);
  await page.getByRole('option', { name }).nth(1).waitFor();
  const told = await page.locator('.found__told').allInnerTexts();
  expect(told).toHaveLength(ids.length);
  expect(new Set(told).size).toBe(ids.length);
});

test('finds a name in another script', async () => {
  const { page } = explorer;
  await explorer.open('page=table');
  await field().fill(leader.arabic);
  await page.getByRole('option', { name: leader.name }).waitFor();
});
