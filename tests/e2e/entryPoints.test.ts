import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest, government, chief, president, union, lastDay, early } = cast;
const entry = (name: string) =>
  explorer.page.locator('.entry').filter({ has: explorer.page.locator('b', { hasText: name }) });

test('who could reach the leader: one step, and whom he named stands first', async () => {
  const { page } = explorer;
  await explorer.open('');
  await page.getByRole('button', { name: `Who could reach ${leader.name}?` }).click();
  await page.getByRole('heading', { level: 2, name: `Who could reach ${leader.name}` }).waitFor();
  await entry(priest.name).first().waitFor();
  const groups = page.locator('.entries__head');
  expect(await groups.first().innerText()).toMatch(/^Named as welcome/);
});

test('without the priest: said, and by name', async () => {
  const { page } = explorer;
  await explorer.open(`page=reach&to=${leader.id}&without=${priest.id}`);
  const changes = page.locator('.headline__change');
  await changes.first().waitFor();
  expect(await changes.allInnerTexts()).toEqual([
    expect.stringMatching(
      new RegExp(`^Without ${priest.name}: \\d+ entry points instead of \\d+\\.$`),
    ),
    `Gone: ${priest.name}.`,
  ]);
});

test('from the government to the chief: the way to each, or that none is recorded', async () => {
  const { page } = explorer;
  await explorer.open(`page=reach&from=${government.id}&to=${chief.id}`);
  await page.locator('.entry__way[data-reached="true"]').first().waitFor();
  expect(await page.locator('.entry__way[data-reached="false"]').count()).toBeGreaterThan(0);
});

test('an entry point opens by keyboard on its evidence, which leads to the relation', async () => {
  const { page } = explorer;
  await explorer.open(`page=reach&to=${leader.id}`);
  await page.getByRole('button', { name: `Details: ${priest.name}` }).focus();
  await page.keyboard.press('Enter');
  await entry(priest.name).getByRole('heading', { name: 'The way inside' }).waitFor();
  await entry(priest.name).locator('.detail .cited').first().click();
  expect(new URL(page.url()).searchParams.get('relation')).not.toBeNull();
});

test('the third question leads to who is for and against', async () => {
  const { page } = explorer;
  await explorer.open('');
  await page.getByRole('button', { name: 'Who stands for or against talks?' }).click();
  const against = page.getByRole('region', { name: 'Against talks' });
  await against.getByText(president.name, { exact: true }).waitFor();
  await page.getByRole('region', { name: 'For talks' }).getByText(union.name).first().waitFor();
});

test('what was tried stands in the ledger, and two days are compared', async () => {
  const { page } = explorer;
  await explorer.open(`page=reach&to=${leader.id}`);
  await page.getByRole('button', { name: 'Channels and attempts' }).first().click();
  await page.getByRole('heading', { name: 'What was tried' }).waitFor();
  await page.getByRole('textbox', { name: 'As of' }).fill(early);
  await page.getByRole('button', { name: 'Compare with another day' }).click();
  await page.getByText(`Usable on ${early}, no longer on ${lastDay}`).waitFor();
  expect(new URL(page.url()).searchParams.get('compare')).toBe(early);
});

test('the ways to read the answer are all seen above it, none cut off', async () => {
  const { page } = explorer;
  await explorer.open(`page=reach&to=${leader.id}`);
  await page.locator('.entry').first().waitFor();
  const ways = page.getByRole('navigation', { name: 'Ways to read the answer' });
  const around = await ways.boundingBox();
  const head = await page.getByRole('heading', { level: 2 }).first().boundingBox();
  if (around === null || head === null) throw new Error('Nothing is drawn.');
  expect(around.y + around.height).toBeLessThanOrEqual(head.y);
  for (const way of await ways.getByRole('button').all()) {
    const box = await way.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(around.y);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(around.y + around.height);
  }
});
