import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUpRows } from '../fixtures/csvRows.ts';

const explorer = useExplorer();
const rows = () => explorer.page.locator('.record__list tbody tr');
const rowsAre = (count: number) =>
  explorer.page.waitForFunction(
    (wanted) => document.querySelectorAll('.record__list tbody tr').length === wanted,
    count,
  );
const panel = () => explorer.page.getByRole('complementary', { name: 'Dossier' });
const heading = (name: string) => panel().getByRole('heading', { name });
const pick = async (label: string, option: string) => {
  await explorer.page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await explorer.page.getByRole('option', { name: option, exact: true }).click();
};
const events = madeUpRows('events');

test.each([
  ['blockade', 'Blockade of the channel', 'event'],
  ['skerrin', 'Skerrin', 'place'],
  ['lamps on the water', 'Lamps on the Water: Two Years of War in the Ammerin Estuary', 'source'],
])('the search box finds “%s” and opens it', async (typed, name, kind) => {
  const { page } = explorer;
  await explorer.open('');
  await page.getByRole('combobox').fill(typed);
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.press('Enter');
  await heading(name).waitFor();
  expect(new URL(page.url()).searchParams.get(kind)).not.toBeNull();
});

describe('events', () => {
  test('are searched without accents in names, outcomes and who took part', async () => {
    const { page } = explorer;
    await explorer.open('page=events');
    await rowsAre(events.length);
    const field = page.getByRole('searchbox');
    await field.fill('sramek');
    await rows().filter({ hasText: 'New mandate of the judge' }).waitFor();
    await field.fill('xyzzyx');
    await page.getByText('Nothing fits').waitFor();
    await page.getByRole('button', { name: 'show all' }).click();
    await rowsAre(events.length);
    expect(await field.inputValue()).toBe('');
  });

  test('are filtered by kind, outcome, place and dates, all in the address', async () => {
    const { page } = explorer;
    await explorer.open('page=events');
    await rowsAre(events.length);
    await pick('Kind', 'Attack');
    await rowsAre(events.filter(({ kind }) => kind === 'attack').length);
    await pick('Outcome', 'not recorded');
    await rowsAre(events.filter(({ kind, outcome }) => kind === 'attack' && outcome === '').length);
    await page.goBack();
    await page.goBack();
    await rowsAre(events.length);
    await explorer.open('page=events&window=2031..2031');
    await rowsAre(events.filter(({ date }) => date?.startsWith('2031') ?? false).length);
    await explorer.open('page=events&within=halvane');
    await rows().first().waitFor();
    expect(await rows().count()).toBeGreaterThan(1);
  });

  test('open with roles, outcome, why they ended and figures; from there to the actors on the map', async () => {
    const { page } = explorer;
    await explorer.open('page=events');
    await page.getByRole('button', { name: 'Harbour Talks', exact: true }).click();
    await heading('Harbour Talks').waitFor();
    expect(new URL(page.url()).searchParams.get('event')).toBe('harbour-talks');
    const told = await panel().innerText();
    expect(told).toContain('A draft on pensions and amnesty');
    expect(told).toContain('The letter-bearer was killed');
    await panel().getByRole('button', { name: 'Show who took part on the map' }).click();
    await page.waitForURL((url) => url.searchParams.get('page') === 'map');
    const added = new URL(page.url()).searchParams.get('added')?.split(',') ?? [];
    for (const { event, actor } of madeUpRows('participants'))
      if (event === 'harbour-talks') expect(added).toContain(actor);
    await heading('Harbour Talks').waitFor();
  });

  test('are reached, opened and closed by keyboard alone', async () => {
    const { page } = explorer;
    await explorer.open('page=events');
    const first = rows().first().getByRole('button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        panel()
          .getByRole('heading', { level: 2 })
          .evaluate((node) => node === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await first.evaluate((node) => node === document.activeElement)).toBe(true);
  });
});

test('a place says what it lies in, what happened there and who is there', async () => {
  const { page } = explorer;
  await explorer.open('page=places');
  await page.getByRole('searchbox').fill('ammerin');
  await page.getByRole('button', { name: 'Ammerin', exact: true }).first().click();
  await heading('Ammerin').waitFor();
  await panel().getByRole('button', { name: 'Estuary Province' }).waitFor();
  await panel()
    .getByRole('button', { name: /^Events in/ })
    .click();
  await page.waitForURL((url) => url.searchParams.get('within') === 'ammerin');
  await rows().first().waitFor();
});

test('a source lists all that cites it, with the passages, and each opens', async () => {
  const { page } = explorer;
  await explorer.open('page=sources&source=harbour-inquiry');
  await heading('Findings of the Parliamentary Inquiry').waitFor();
  const line = panel().locator('.record__line').filter({ hasText: 'Dock strike' });
  expect(await line.innerText()).toContain('§8');
  await line.getByRole('button').click();
  await heading('Dock strike').waitFor();
  await page.goBack();
  await heading('Findings of the Parliamentary Inquiry').waitFor();
});

test('a dossier leads to its events, places and sources', async () => {
  const { page } = explorer;
  await explorer.open(`page=map&actor=${cast.leader.id}`);
  await heading(cast.leader.name).waitFor();
  await panel().getByRole('button', { name: 'Marsan’s open letter' }).first().click();
  await heading('Marsan’s open letter').waitFor();
  await panel().getByRole('button', { name: cast.leader.name }).first().click();
  await heading(cast.leader.name).waitFor();
  expect(new URL(page.url()).searchParams.get('event')).toBeNull();
});

test('the quality page counts what is thin, and each finding opens its row', async () => {
  const { page } = explorer;
  await explorer.open('page=quality');
  const { body } = {
    body: await (await page.request.get(`${explorer.url}/api/v1/quality`)).json(),
  };
  const undated = (body as { findings: { kind: string; total: number }[] }).findings.find(
    ({ kind }) => kind === 'undated',
  );
  const section = page.getByRole('region', { name: /Undated relations/ });
  await section.getByRole('heading', { name: `${undated?.total} Undated relations` }).waitFor();
  await section.getByRole('button').first().click();
  await panel().getByRole('heading', { name: 'Relation', exact: true }).waitFor();
});
