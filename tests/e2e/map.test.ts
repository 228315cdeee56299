import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader } = cast;

const dossier = () => explorer.page.getByRole('complementary', { name: 'Dossier' });
const counts = async (): Promise<string> =>
  (await explorer.page.locator('.sheet__top p[role=status]').innerText()).trim();
const countsOtherThan = (text: string) =>
  explorer.page.waitForFunction(
    (before) =>
      document.querySelector('.sheet__top p[role=status]')?.textContent?.trim() !== before,
    text,
  );

test('draws on a canvas that is not empty', async () => {
  await explorer.open('page=map');
  // The names, of all layers: to look through each of them in each frame takes longer than to draw them.
  await explorer.page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.canvas .sigma-entremise-names');
    if (canvas === null || canvas.width === 0) return false;
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return data?.some((value) => value !== 0) ?? false;
  });
});

test('expands by type, with counts', async () => {
  await explorer.open(`page=map&actor=${leader.id}`);
  await dossier().getByRole('button', { name: 'Expand' }).click();
  const before = await counts();
  const panel = dossier().getByRole('group', { name: `Add what is tied to ${leader.name}` });
  const row = panel.getByRole('listitem').getByRole('button').first();
  const added = Number(await row.locator('.num').innerText());
  await row.click();
  await countsOtherThan(before);
  expect(Number.parseInt(await counts(), 10)).toBe(Number.parseInt(before, 10) + added);
  expect(new URL(explorer.page.url()).searchParams.get('added')?.split(',')).toHaveLength(added);
});

test('hides an actor without deleting it', async () => {
  const { page } = explorer;
  await explorer.open(`page=map&actor=${leader.id}`);
  await dossier().getByRole('button', { name: 'Hide' }).click();
  await page.getByRole('button', { name: 'hidden: 1' }).click();
  await page.getByRole('button', { name: 'hidden: 1' }).waitFor({ state: 'detached' });
});

describe('what holds on a date', () => {
  test('is counted apart from what may have held, which can be left out', async () => {
    const { page } = explorer;
    await explorer.open('page=map&asOf=2032&scope=all');
    await page.getByText(/\d+ relations? held, \d+ undated may have/).waitFor();
    const before = await counts();
    const [, held = '', maybe = ''] = /(\d+) relations? held, (\d+)/.exec(before) ?? [];
    await page.getByRole('switch', { name: 'hide what is uncertain' }).click();
    await countsOtherThan(before);
    expect(await counts()).toMatch(new RegExp(`, ${held} relations?$`));
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(Number(held));
    await page.getByRole('button', { name: 'what is uncertain is hidden' }).click();
    await page.waitForFunction(
      (rows) => document.querySelectorAll('tbody tr').length === rows,
      Number(held) + Number(maybe),
    );
    expect(await page.locator('tbody tr[data-holding=maybe]').count()).toBe(Number(maybe));
  });
});

describe('an empty map', () => {
  const struckOut = async (names: readonly string[]) => {
    for (const name of names)
      await explorer.page.getByRole('switch', { name: new RegExp(`^${name}`) }).click();
  };

  test('shows no relation once every category is struck out, and says so', async () => {
    const { page } = explorer;
    await explorer.open('page=map');
    await page.getByRole('switch', { name: /^Allegiance/ }).waitFor();
    await struckOut(['Allegiance', 'Mediation', 'Conflict', 'Affiliation', 'Position']);
    await page.getByText('Everything is struck out').waitFor();
    expect(await counts()).toMatch(/, 0 relations$/);
    expect(new URL(page.url()).search).toContain('category=&');
    await page.locator('.empty').getByRole('button', { name: 'show all' }).click();
    await page.locator('.empty').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('category')).toBe(false);
  });

  test('shows no relation once every status is struck out', async () => {
    const { page } = explorer;
    await explorer.open('page=map');
    await page.getByRole('switch', { name: /^asserted/ }).waitFor();
    await struckOut(['asserted', 'reported', 'claimed', 'disputed', 'refuted']);
    await page.getByText('Everything is struck out').waitFor();
    expect(await counts()).toMatch(/, 0 relations$/);
  });

  test('names the filters that leave nothing, and offers the way back', async () => {
    const { page } = explorer;
    await explorer.open('page=map&category=mediation&kind=Media');
    await page.getByText('Nothing remains under these filters.').waitFor();
    expect(await page.locator('.empty').innerText()).toMatch(/Mediation[\s\S]*Media/);
    await page.locator('.empty').getByRole('button', { name: 'show all' }).click();
    await page.getByText('Nothing remains').waitFor({ state: 'detached' });
  });

  test('says that the date is the cause, and when there would be something', async () => {
    const { page } = explorer;
    await explorer.open('page=map&asOf=1500&certain=only');
    await page.locator('.empty').waitFor();
    expect(await page.locator('.empty').innerText()).toMatch(/1500|none held for certain/);
  });
});

test('a selected actor without a relation left stands on the map, and the words say it', async () => {
  const { page } = explorer;
  await explorer.open(`page=map&actor=${leader.id}&category=`);
  await page.getByText(`${leader.name} and 0 neighbors in focus`).waitFor();
  expect(await counts()).toMatch(/^1 actor, 0 relations/);
});
