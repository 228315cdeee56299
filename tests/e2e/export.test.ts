import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/universal';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import { useExplorer } from '../fixtures/explorer.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const explorer = useExplorer();
const { leader } = cast;

const menu = (page: Page) => page.getByRole('dialog', { name: 'Export the data' });

/** What a click has the browser save. */
async function saved(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const path = join(temporaryFolder(), 'file');
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: await readFile(path) };
}

const choose = async (page: Page, form: RegExp): Promise<void> => {
  await menu(page).getByRole('button', { name: /Form/ }).click();
  await page.getByRole('option', { name: form }).click();
};
const save = (page: Page) => () =>
  menu(page).getByRole('button', { name: 'Save the file' }).click();

describe('the export menu', () => {
  test('saves the view with the places of the map, as many as it said', async () => {
    const { page } = explorer;
    await explorer.open('page=map');
    await page.locator('.picture-button:enabled').waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    await choose(page, /^GEXF/);
    const told = await menu(page)
      .getByText(/^Actors: \d+/)
      .innerText();
    const { name, bytes } = await saved(page, save(page));
    const text = bytes.toString();
    expect(name).toMatch(/^The Ammerin Estuary 2034-06-30.*\.gexf$/);
    const actors = /Actors: (\d+)/.exec(told)?.[1];
    expect(text.match(/<node /g)).toHaveLength(Number(actors));
    expect(text.match(/<viz:position /g)).toHaveLength(Number(actors));
    await menu(page).waitFor({ state: 'detached' });
  });

  test('saves whoever is open with those tied to it', async () => {
    const { page } = explorer;
    await explorer.open(`page=map&actor=${leader.id}`);
    await page.locator('.picture-button:enabled').waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    await menu(page).getByRole('button', { name: 'Selection' }).click();
    await choose(page, /^JSON/);
    const { bytes } = await saved(page, save(page));
    const graph = JSON.parse(bytes.toString()) as {
      nodes: { key: string }[];
      edges: { source: string; target: string }[];
    };
    for (const { key } of graph.nodes)
      expect(
        key === leader.id ||
          graph.edges.some(
            ({ source, target }) =>
              [source, target].includes(key) && [source, target].includes(leader.id),
          ),
      ).toBe(true);
  });

  test('says what is restricted before it saves, and can leave it out', async () => {
    const { page } = explorer;
    await explorer.open('page=table');
    await page.getByRole('button', { name: 'Export' }).click();
    await menu(page).getByRole('button', { name: 'Everything' }).click();
    await menu(page)
      .getByText(/^RESTRICTED, and in it/)
      .waitFor();
    const whole = await saved(page, save(page));
    expect(whole.name).toBe('The Ammerin Estuary RESTRICTED.xlsx');
    await page.getByRole('button', { name: 'Export' }).click();
    await menu(page).getByRole('button', { name: 'Everything' }).click();
    await menu(page).getByRole('checkbox', { name: 'Leave out what is restricted' }).check();
    await menu(page).getByText('Nothing in it is restricted.').waitFor();
    const { name, bytes } = await saved(page, save(page));
    expect(name).toBe('The Ammerin Estuary.xlsx');
    const rows = async (file: Buffer) =>
      (await readWorkbook(new Uint8Array(file).buffer))[1]?.data.length ?? 0;
    expect(await rows(bytes)).toBeLessThan(await rows(whole.bytes));
  });
});

describe('the mode Query', () => {
  test('shows how other programs connect, never the password, and what the graph is made of', async () => {
    const { page } = explorer;
    await explorer.open('page=query');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText(/^bolt:\/\//).waitFor();
    const cell = page.getByRole('region', { name: /notebook cell/ });
    expect(await cell.innerText()).toMatch(/GraphDatabase\.driver[\s\S]*MultiDiGraph/);
    await page.getByRole('heading', { name: 'Traps' }).waitFor();
    expect(await page.locator('.model-page table').count()).toBeGreaterThan(5);
  });

  test('has a field for each parameter, and shows a result as a graph, in Reach and as a workbook', async () => {
    const { page } = explorer;
    const query =
      'MATCH p = (:Actor {id: $actor})-[r]->(:Actor) WHERE r.sinceEarliest > date($day) RETURN p';
    await explorer.open(`page=query&ask=cypher&cypher=${encodeURIComponent(query)}`);
    await page
      .getByRole('group', { name: /\$actor/ })
      .getByRole('combobox')
      .fill(leader.typed);
    await page
      .getByRole('option', { name: new RegExp(leader.name) })
      .first()
      .click();
    await page.getByLabel(/\$day/).fill('2031-01-01');
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.result tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await page.getByRole('application', { name: 'The result as a graph' }).waitFor();
    const { bytes } = await saved(page, () => page.getByRole('button', { name: 'XLSX' }).click());
    const [rows, notes] = await readWorkbook(new Uint8Array(bytes).buffer);
    expect(rows?.data[0]).toEqual(['p']);
    expect(notes?.data[0]).toEqual(['dataset', cast.id]);
    await page.getByRole('button', { name: /^To \d+ actor/ }).click();
    await page.waitForURL((url) => (url.searchParams.get('to') ?? '').includes(leader.id));
  });

  test('keeps a query under a name', async () => {
    const { page } = explorer;
    await explorer.open(`page=query&ask=cypher&cypher=${encodeURIComponent('RETURN 1 AS one')}`);
    await page.getByRole('button', { name: 'Keep as favorite' }).click();
    await page.getByRole('textbox', { name: 'Name of the question' }).fill('Only one');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Drop from favorites' }).waitFor();
    await page.locator('summary', { hasText: 'Favorites' }).click();
    await page.getByRole('button', { name: 'Only one', exact: true }).waitFor();
  });
});
