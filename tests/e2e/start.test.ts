import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();

test('invites to search or to one of three questions, and names its page', async () => {
  const { page } = explorer;
  await explorer.open('');
  await page
    .getByRole('heading', { level: 1, name: new RegExp(`Who stands where in ${cast.dataset}`) })
    .waitFor();
  expect(await page.locator('.ask').count()).toBe(3);
  expect(await page.title()).toBe(`${cast.dataset} · Entremise`);
});

test('a question leads to the map with its filter', async () => {
  const { page } = explorer;
  await explorer.open('');
  await page.getByRole('button', { name: 'Who answers to whom?' }).click();
  await page.getByRole('switch', { name: /Mediation/, checked: false }).waitFor();
  expect(new URL(page.url()).searchParams.get('category')).toBe('allegiance');
});

test('the first question leads to who could reach the leader', async () => {
  const { page } = explorer;
  const { leader, priest } = cast;
  await explorer.open('');
  await page.getByRole('button', { name: `Who could reach ${leader.name}?` }).click();
  await page.getByRole('heading', { name: `Who could reach ${leader.name}` }).waitFor();
  await page.locator('.entry').filter({ hasText: priest.name }).first().waitFor();
});

test('“/” leads to the search, and a name found to its dossier on the map', async () => {
  const { page } = explorer;
  await explorer.open('');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(cast.leader.typed);
  await page.getByRole('option', { name: new RegExp(cast.leader.name) }).click();
  await page
    .getByRole('complementary', { name: 'Dossier' })
    .getByRole('heading', { name: cast.leader.name })
    .waitFor();
  await page.getByRole('application', { name: /Network map/ }).waitFor();
});

test('nobody who stands on the sheet is named at its margin on the way to the map, not for a moment', async () => {
  const { page } = explorer;
  await explorer.open('');
  await page.getByRole('combobox').fill(cast.leader.typed);
  const option = page.getByRole('option', { name: cast.leader.name });
  await option.waitFor();
  const named = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        new MutationObserver(() => {
          for (const item of document.querySelectorAll('.margin-names li'))
            seen.push(item.textContent ?? '');
          if (document.querySelector('.dossier .tie') !== null) resolve(seen);
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await option.click();
  expect(await named).toEqual([]);
});
