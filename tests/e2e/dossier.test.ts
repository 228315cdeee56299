import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest, fleet, lister, navy, lastDay } = cast;

const dossier = () => explorer.page.getByRole('complementary', { name: 'Dossier' });
const heading = (name: string) => dossier().getByRole('heading', { name });
const tie = (text: string) => dossier().locator('.tie', { hasText: text });

test('leads from a relation to the place where it can be read, and back', async () => {
  const { page } = explorer;
  await explorer.open(`page=table&actor=${leader.id}`);
  const willing = tie(`Declared willingness to meet ${priest.name}`);
  expect(await willing.innerText()).toContain('untested');
  await willing.getByRole('button', { name: /^Evidence: .*ch\. 6.*§40/ }).click();
  await heading('Relation').waitFor();
  await dossier().locator('.evidence').waitFor();
  // Each publication once, with the places in it.
  expect(await dossier().locator('.evidence li').count()).toBe(2);
  expect(await dossier().locator('.evidence').innerText()).toMatch(/ch\. 6[\s\S]*§40/);
  await page.goBack();
  await heading(leader.name).waitFor();
});

test('keeps the refuted claim, struck through also where it is copied, with who claimed it', async () => {
  await explorer.open(`page=table&actor=${leader.id}`);
  const refuted = tie('Was reported killed').or(tie('ill')).filter({ hasText: 'claimed by' });
  await refuted.waitFor();
  expect(await refuted.locator('s').count()).toBe(1);
  const told = (await refuted.innerText()).replaceAll(/\s+/g, ' ');
  expect(told).toContain(`refuted · claimed by ${navy.name}`);
  expect(told).not.toContain(`refuted by ${navy.name}`);
  // What stands in the clipboard has no line through it, so a word says it.
  expect(await refuted.locator('s').textContent()).toMatch(/^refuted: /);
});

test('says who lists an actor as terrorist, and as of when', async () => {
  await explorer.open(`page=table&actor=${fleet.id}`);
  await heading(fleet.name).waitFor();
  await dossier()
    .getByText(`Listed as terrorist by ${lister.name}; as of ${lastDay}, check the lists of today.`)
    .waitFor();
});

test('parts what held on the date from what may have and what did not', async () => {
  await explorer.open(`page=table&actor=${leader.id}&asOf=2032`);
  await heading(leader.name).waitFor();
  await dossier()
    .getByText(/\d+ held, \d+ may have, \d+ not on this date/)
    .first()
    .waitFor();
  const uncertain = await dossier().locator('[data-holding=maybe]').count();
  expect(uncertain).toBeGreaterThan(0);
  await explorer.open(`page=table&actor=${leader.id}&asOf=2032&certain=only`);
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
  await page.getByRole('button', { name: fleet.name, exact: true }).first().click();
  await tie(lister.name).first().waitFor();
  for (const release of held) await release();
  await heading(fleet.name).waitFor();
  expect(await dossier().locator('h2').innerText()).toBe(fleet.name);
});

test('speaks French, also of roles, speakers and the places in a source', async () => {
  const { page } = explorer;
  await explorer.open(`page=table&actor=${leader.id}`);
  await page.getByRole('button', { name: 'Français' }).click();
  await dossier().getByText('Ouverture déclarée à une rencontre avec').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.getByRole('button', { name: /30 juin 2034/ }).waitFor();
  await dossier().getByText(', sur le papier').first().waitFor();
  expect(await dossier().getByText('on paper').count()).toBe(0);
  const told = await dossier().innerText();
  expect(told).toContain('chap. 6');
  expect(told).not.toMatch(/\bch\. \d/);
  // A colon has its space before it, as the language wants.
  expect(told).not.toMatch(/\p{L}:\s/u);
  expect(told).toContain(`allégué par`);
});
