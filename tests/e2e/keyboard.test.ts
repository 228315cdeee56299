import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest, government, fleet } = cast;

const dossier = () => explorer.page.getByRole('complementary', { name: 'Dossier' });
const heading = (name: string) => dossier().getByRole('heading', { name });
const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === document.activeElement);
const focusReaches = (element: Locator) =>
  expect.poll(() => hasFocus(element), { timeout: 20_000 }).toBe(true);
const page = (): string | null => new URL(explorer.page.url()).searchParams.get('page');

test('by keyboard alone: search, dossier, evidence, expand, table, keys, close', async () => {
  const { keyboard } = explorer.page;
  await explorer.open('page=map');
  const field = explorer.page.getByRole('combobox');
  await field.waitFor();
  await keyboard.press('/');
  await keyboard.type('orsel');
  await explorer.page.getByRole('option', { name: priest.name }).waitFor();
  await keyboard.press('Enter');
  await focusReaches(heading(priest.name));
  await keyboard.press('e');
  await dossier()
    .getByRole('group', { name: /Add what is tied/ })
    .waitFor();
  await keyboard.press('Escape');
  await dossier()
    .getByRole('group', { name: /Add what is tied/ })
    .waitFor({ state: 'detached' });
  await keyboard.press('t');
  await explorer.page.getByRole('table').waitFor();
  await keyboard.press('m');
  await explorer.page.getByRole('application', { name: /Network map/ }).waitFor();
  const evidence = dossier()
    .locator('.tie')
    .getByRole('button', { name: /^Evidence/ })
    .first();
  for (let presses = 0; presses < 40 && !(await hasFocus(evidence)); presses += 1)
    await keyboard.press('Tab');
  await keyboard.press('Enter');
  await focusReaches(heading('Relation'));
  await keyboard.press('Escape');
  await heading(priest.name).waitFor();
  // Back at the line from which the evidence was opened.
  await focusReaches(evidence);
  await keyboard.press('Escape');
  await dossier().waitFor({ state: 'detached' });
  await focusReaches(field);
});

test('the list of keys is opened by “?” and by its button, and gives the focus back', async () => {
  const { keyboard } = explorer.page;
  await explorer.open('page=table');
  const keys = explorer.page.getByRole('dialog', { name: 'Keys' });
  const button = explorer.page.getByRole('button', { name: 'Keys' });
  await explorer.page.locator('tbody tr').first().waitFor();
  await keyboard.press('?');
  await keys.waitFor();
  await keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  await button.click();
  await keys.waitFor();
  await keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  await focusReaches(button);
});

describe('what is typed is never eaten', () => {
  const reach = `page=reach&show=routes&from=${government.id}&to=${leader.id}&detours=yes`;

  test('10 stays 10 in a number field and stands in the address, as one step back', async () => {
    const { page: tab } = explorer;
    await explorer.open(reach);
    await tab.locator('.brief .route').first().waitFor();
    for (const [label, parameter] of [
      ['hops at most', 'hops'],
      ['routes at most', 'routes'],
    ] as const) {
      const field = tab.getByLabel(label);
      const steps = await tab.evaluate(() => window.history.length);
      await field.click();
      await tab.keyboard.press('ControlOrMeta+a');
      await tab.keyboard.type('10');
      expect(await field.inputValue()).toBe('10');
      await tab.waitForURL((url) => url.searchParams.get(parameter) === '10');
      expect(await tab.evaluate(() => window.history.length)).toBe(steps + 1);
    }
    expect(page()).toBe('reach');
    await tab.goBack();
    await tab.waitForURL((url) => !url.searchParams.has('routes'));
    expect(await tab.getByLabel('routes at most').inputValue()).toBe('5');
  });

  test('a weight of 0 and of 10', async () => {
    const { page: tab } = explorer;
    await explorer.open(reach);
    await tab.getByText(/^Assumptions/).click();
    const field = tab.getByRole('textbox', { name: 'recorded contact' });
    for (const value of ['10', '0']) {
      await field.click();
      await tab.keyboard.press('ControlOrMeta+a');
      await tab.keyboard.type(value);
      expect(await field.inputValue()).toBe(value);
      await tab.waitForURL((url) => url.search.includes(`basis.contact:${value}`));
    }
  });

  test('letters choose in a list, move no slider and leave the page where it is', async () => {
    const { page: tab } = explorer;
    await explorer.open(reach);
    await tab.getByText(/^Suppose a relation/).click();
    const list = tab.locator('.pick-one__button').first();
    await list.focus();
    await tab.keyboard.press('m');
    await tab.keyboard.press('t');
    expect(page()).toBe('reach');
    await tab.getByRole('button', { name: /As of/ }).click();
    await tab.getByRole('slider').focus();
    for (const key of ['m', 't', 'h', 'e', '0']) await tab.keyboard.press(key);
    expect(page()).toBe('reach');
    await tab.keyboard.press('Escape');
    await tab.getByRole('slider').waitFor({ state: 'detached' });
  });

  test('letters in a field, also where somebody made one of any element', async () => {
    const { page: tab } = explorer;
    await explorer.open(`page=table&actor=${fleet.id}`);
    await heading(fleet.name).waitFor();
    await tab.getByRole('combobox').fill('');
    await tab.getByRole('combobox').pressSequentially('meth');
    expect(await tab.getByRole('combobox').inputValue()).toBe('meth');
    await tab.evaluate(() => {
      const note = document.createElement('div');
      note.contentEditable = 'true';
      document.querySelector('main')?.append(note);
      note.focus();
    });
    for (const key of ['m', 'h']) await tab.keyboard.press(key);
    expect(page()).toBe('table');
    expect(new URL(tab.url()).searchParams.get('hidden')).toBeNull();
  });
});
