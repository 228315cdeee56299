import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest, judge, government, families, lastDay } = cast;

const answer = () => explorer.page.locator('.answer');
const routes = () => explorer.page.locator('.brief .routes > .route');
const between = (more = '') =>
  explorer.open(`page=reach&show=routes&from=${government.id}&to=${leader.id}&detours=yes${more}`);

test('between two baskets: routes with their cost, what was lost, who objected, what was tried', async () => {
  const { page } = explorer;
  await between();
  await routes().first().waitFor();
  await page.getByRole('heading', { name: /Lost routes/ }).waitFor();
  const band = await page.locator('.band').innerText();
  expect(band).toMatch(/Who has objected[\s\S]*Tried before/);
  // A name of several and a verb need not agree, for there is no verb.
  expect(band).toContain(`${families.name}: concerned`);
  expect(await page.title()).toBe(
    `${government.name} → ${leader.name} · Reach · ${cast.dataset} · Entremise`,
  );
});

test('the heading says that there are more routes than it lists', async () => {
  await between('&routes=1');
  await answer().filter({ hasText: 'The best of more recorded routes.' }).waitFor();
  await between('&routes=2');
  await answer().filter({ hasText: 'The 2 best of more recorded routes.' }).waitFor();
});

test('an actor is added and removed by search, and avoided', async () => {
  const { page } = explorer;
  await between();
  await routes()
    .filter({ hasText: judge.name.normalize('NFD') })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Add to: Avoiding' }).click();
  const basket = page.getByRole('group', { name: 'Avoiding' });
  await basket.getByRole('combobox', { name: /Search/ }).fill(judge.typed);
  await page.getByRole('option', { name: judge.name.normalize('NFD') }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('avoid') === judge.id);
  await page.waitForFunction(
    (name) =>
      ![...document.querySelectorAll('.brief .routes .route__way')].some(({ textContent }) =>
        textContent?.includes(name),
      ),
    judge.name.normalize('NFD'),
  );
  await basket.getByRole('button', { name: /^Remove/ }).click();
  await routes()
    .filter({ hasText: judge.name.normalize('NFD') })
    .first()
    .waitFor();
});

test('a kind of actor is avoided by a menu', async () => {
  const { page } = explorer;
  await between();
  await page.getByRole('button', { name: 'Add to: Avoiding' }).click();
  await page.getByRole('button', { name: /or anybody who is a/ }).click();
  await page.getByRole('menuitem', { name: 'Militia' }).click();
  await page.waitForURL((url) => url.searchParams.get('avoid') === 'kind:Militia');
});

test('a weight is changed, stands in the address, and is put back', async () => {
  const { page } = explorer;
  await explorer.open(`page=reach&show=routes&from=${priest.id}&to=${leader.id}&hops=1`);
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

test('no route: careful words, and how to look further', async () => {
  const { page } = explorer;
  await explorer.open(`page=reach&show=routes&from=${families.id}&to=${leader.id}&hops=1`);
  await answer().filter({ hasText: 'No route is recorded.' }).waitFor();
  await page.getByText('None recorded is not none exists.', { exact: true }).waitFor();
});

describe('a question that contradicts itself', () => {
  test('gets a sentence that names the actor, in the language of the screen', async () => {
    const { page } = explorer;
    explorer.allow('400');
    const both = `page=reach&show=routes&from=${leader.id}&to=${leader.id}`;
    await explorer.open(both);
    await page.getByText(`“${leader.name}” stands in from and in to.`).waitFor();
    await explorer.open(`${both}&lang=fr`);
    await page.getByText(`« ${leader.name} » figure dans from et dans to.`).waitFor();
  });
});

test('a supposed relation is chosen from a list, counted, and taken back', async () => {
  const { page } = explorer;
  await explorer.open(
    `page=reach&show=routes&from=${families.id}&to=${leader.id}&hops=1&suppose=${families.id}~MET_WITH~${leader.id}`,
  );
  await answer().filter({ hasText: 'One route is recorded.' }).waitFor();
  expect(await routes().first().innerText()).toContain('supposed, not recorded');
  await page.getByText(/^Suppose a relation: 1 supposed/).click();
  await page
    .getByRole('button', { name: /^Relation|has met with|met with Relation/ })
    .last()
    .click();
  await page.getByRole('option', { name: 'negotiated with' }).click();
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click();
  await page.getByText(/^Suppose a relation: none/).waitFor();
  await answer().filter({ hasText: 'No route is recorded.' }).waitFor();
});

test('of an answer that is awaited nothing can be copied, printed or shown', async () => {
  const { page } = explorer;
  await between();
  await routes().first().waitFor();
  const held: (() => Promise<void>)[] = [];
  await page.route('**/api/v1/reach', (route) => {
    held.push(() => route.continue().catch(() => undefined));
  });
  await page.getByLabel('hops at most').fill('3');
  await answer().filter({ hasText: 'Searching…' }).waitFor();
  // The last answer stays in sight, and is no answer to this question.
  expect(await routes().count()).toBeGreaterThan(0);
  for (const name of ['Copy as Markdown', 'Print', 'Show on the map'])
    expect(await page.getByRole('button', { name }).first().isDisabled(), name).toBe(true);
  for (const release of held) await release();
  await answer()
    .filter({ hasText: /recorded/ })
    .waitFor();
  expect(await page.getByRole('button', { name: 'Copy as Markdown' }).isEnabled()).toBe(true);
});

test('two routes are compared side by side, and shown on the map with the rest dimmed', async () => {
  const { page } = explorer;
  await between();
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

test('on paper: under what was asked is told, and nothing that can only be clicked', async () => {
  const { page } = explorer;
  await explorer.open(
    `page=reach&show=routes&from=${priest.id}&to=${leader.id}&assume=basis.contact:3`,
  );
  await routes().first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const told = await page.locator('.printed-head').innerText();
  expect(told).toContain(`as of ${lastDay}`);
  expect(told).toContain('recorded contact 3 instead of 1');
  expect(await page.getByRole('button', { name: /Compare|Print|Without/ }).count()).toBe(0);
});

test('evidence is a click away, and the brief can be copied with its citations', async () => {
  const { page } = explorer;
  await explorer.open(`page=reach&show=routes&from=${priest.id}&to=${leader.id}`);
  await routes().first().waitFor();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const brief = await page.evaluate(() => navigator.clipboard.readText());
  expect(brief).toContain(`# ${priest.name} → ${leader.name}`);
  expect(brief).toContain('ch. 6');
  await routes()
    .first()
    .getByRole('button', { name: /^Evidence/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Relation' }).waitFor();
});
