import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from './cast.ts';

const explorer = useExplorer();
const { leader, scholar, chief, force, opponent, lastDay } = cast;

const dossier = () => explorer.page.getByRole('complementary', { name: 'Dossier' });
const heading = (name: string) => dossier().getByRole('heading', { name });
const tie = (text: string) => dossier().locator('.tie', { hasText: text });

test('leads from a relation to the place where it can be read, and back', async () => {
  const { page } = explorer;
  await explorer.open(`page=table&actor=${leader.id}`);
  const willing = tie(`Declared willingness to meet ${scholar.name}`);
  expect(await willing.innerText()).toContain('untested');
  await willing.getByRole('button', { name: 'Evidence: §III.B, fn 68' }).click();
  await heading('Relation').waitFor();
  expect(await dossier().locator('.evidence').innerText()).toMatch(
    /fn 68[\s\S]*International Crisis Group, 28 May 2019/,
  );
  await page.goBack();
  await heading(leader.name).waitFor();
});

test('keeps the refuted claim, struck through also where it is copied, with who claimed it', async () => {
  await explorer.open(`page=table&actor=${leader.id}`);
  const refuted = tie(force.name).filter({ hasText: 'refuted' });
  await refuted.waitFor();
  expect(await refuted.locator('s').count()).toBe(1);
  const told = (await refuted.innerText()).replaceAll(/\s+/g, ' ');
  expect(told).toContain(`refuted · claimed by ${opponent.name}`);
  expect(told).not.toContain(`refuted by ${opponent.name}`);
  // What stands in the clipboard has no line through it, so a word says it.
  expect(await refuted.locator('s').textContent()).toMatch(/^refuted: /);
});

test('says who lists an actor as terrorist, and as of when', async () => {
  await explorer.open(`page=table&actor=${chief.id}`);
  await heading(chief.name).waitFor();
  await dossier()
    .getByText(new RegExp(`Listed as terrorist by .+; as of ${lastDay}, check the lists of today`))
    .waitFor();
});

test('parts what held on the date from what may have and what did not', async () => {
  await explorer.open(`page=table&actor=${scholar.id}&asOf=2012`);
  await heading(scholar.name).waitFor();
  await dossier()
    .getByText(/\d+ held, \d+ may have, \d+ not on this date/)
    .first()
    .waitFor();
  const uncertain = await dossier().locator('[data-holding=maybe]').count();
  expect(uncertain).toBeGreaterThan(0);
  await explorer.open(`page=table&actor=${scholar.id}&asOf=2012&certain=only`);
  await dossier()
    .getByText(/of uncertain dates left out/)
    .first()
    .waitFor();
  expect(await dossier().locator('[data-holding=maybe]').count()).toBe(0);
});

test('answers an unknown actor in the address with a sentence', async () => {
  explorer.allow('404');
  await explorer.open('page=table&actor=nobody-at-all');
  await explorer.page.getByText('No actor has this name in the address').waitFor();
});

test('shows the actor that was opened last, in whatever order the answers come', async () => {
  const { page } = explorer;
  const held: (() => Promise<void>)[] = [];
  await page.route(`**/api/v1/actors/${leader.id}`, (route) => {
    held.push(() => route.continue().catch(() => undefined));
  });
  await explorer.open(`page=table&actor=${leader.id}`);
  await heading(leader.name).waitFor();
  await page.getByRole('button', { name: scholar.name, exact: true }).first().click();
  await tie('Leads').first().waitFor();
  for (const release of held) await release();
  await heading(scholar.name).waitFor();
  expect(await dossier().locator('h2').innerText()).toBe(scholar.name);
});

test('speaks French, also of roles, speakers and the places in a source', async () => {
  const { page } = explorer;
  await explorer.open(`page=table&actor=${leader.id}`);
  await page.getByRole('button', { name: 'Français' }).click();
  await dossier().getByText('S’est dit prêt à rencontrer').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.locator('.dossier__summary').innerText()).toContain('Prêcheur');
  await page.getByRole('button', { name: /Au 28 mai 2019/ }).waitFor();
  await dossier()
    .getByRole('button', { name: /^Preuves.*§III\.B, note 68$/ })
    .first()
    .waitFor();
  const told = await dossier().innerText();
  expect(told).not.toMatch(/\bfn \d/);
  expect(told).not.toMatch(/Executive Summary/);
  expect(told).not.toMatch(/\p{L}:\s/u);
  await page.goto(`${explorer.url}/?page=table&actor=${chief.id}&lang=fr`);
  await dossier().getByText(', formellement').first().waitFor();
  expect(await dossier().getByText('formally').count()).toBe(0);
});
