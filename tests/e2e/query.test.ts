import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import { useExplorer } from '../fixtures/explorer.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const explorer = useExplorer();
const { leader, judge, government, fleet } = cast;
const rows = () => explorer.page.locator('.result tbody tr');
const field = (name: string) => explorer.page.getByRole('group', { name, exact: true });
const editor = () => explorer.page.getByRole('textbox', { name: 'Cypher query' });
const parameter = (name: string) => new URL(explorer.page.url()).searchParams.get(name);
const write = async (query: string) => {
  await editor().click();
  await explorer.page.keyboard.press('ControlOrMeta+a');
  await explorer.page.keyboard.insertText(query);
};
const run = () => explorer.page.keyboard.press('ControlOrMeta+Enter');
const cypher = (query: string) => `page=query&ask=cypher&cypher=${encodeURIComponent(query)}`;

describe('a question of the library', () => {
  test('is found, filled in by name, and answered in a sentence and a table; its link answers at once', async () => {
    const { page } = explorer;
    await explorer.open('');
    await page.getByRole('button', { name: 'Query', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a question' }).fill('hostile two');
    await page
      .getByRole('button', { name: /hostile to/i })
      .first()
      .click();
    expect(parameter('question')).toBe('hostile-to-both');
    await page.getByText(/Fill in what is missing/).waitFor();
    for (const [label, name] of [
      ['One side', fleet.name],
      ['The other side', government.name],
    ] as const) {
      await field(label).getByRole('combobox').fill(name);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('Enter');
      await field(label).getByText(name).waitFor();
    }
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await rows().first().waitFor();
    const count = await rows().count();
    await page.getByText(new RegExp(`^${count} rows? on record`)).waitFor();
    await page.reload();
    await rows().first().waitFor();
    expect(await rows().count()).toBe(count);
  });

  test('says codes in words, opens actors, and leads to the map and back', async () => {
    const { page } = explorer;
    await explorer.open(
      `page=query&question=channel-history&params=from:${judge.id};to:${leader.id}`,
    );
    await rows().first().waitFor();
    expect(await page.locator('.result').innerText()).not.toMatch(/[A-Z]+_[A-Z]+/);
    expect(await page.locator('.result tbody td bdi').allInnerTexts()).not.toContain('');
    await page
      .locator('.result tbody td', { hasText: /20\d\d/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^On the map/ }).click();
    await page.waitForURL((url) => url.searchParams.get('page') === 'map');
    expect(parameter('lit')?.split(',').length).toBeGreaterThan(0);
    expect(parameter('asOf')).toBe('all');
    await page.getByRole('button', { name: 'Back to the question' }).click();
    await rows().first().waitFor();
    await rows().getByRole('button', { name: leader.name }).first().click();
    await page.getByRole('heading', { name: leader.name }).waitFor();
  });

  test('in French says so, and what nobody recorded is no proof that it is not', async () => {
    const { page } = explorer;
    await explorer.open(
      `lang=fr&page=query&question=chain-of-allegiance&params=from:${judge.id};to:${cast.clinic.id}`,
    );
    await page.getByText('Cela ne veut pas dire que rien n’existe.').waitFor();
  });

  test('with a day that is none waits for a right one', async () => {
    const { page } = explorer;
    await explorer.open('page=query&question=silence-after');
    const day = page.getByRole('textbox', { name: 'Day' });
    await day.fill('June 2033');
    await day.blur();
    await page.getByText(/is not a day/).waitFor();
    expect(await page.getByRole('button', { name: 'Ask', exact: true }).isDisabled()).toBe(true);
    await day.fill('2033-06-01');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('params') === 'day:2033-06-01');
  });
});

describe('Cypher', () => {
  test('of a link waits to be run; run by keys it answers, goes to the map, and is there again on the way back', async () => {
    const { page } = explorer;
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/v1/cypher')) asked += 1;
    });
    await explorer.open(
      cypher(`MATCH (a:Actor {id: '${leader.id}'})-[r]-(b:Actor) RETURN a, r, b`),
    );
    await page.getByText('A query from a link is never run by itself').waitFor();
    await editor().click();
    expect(asked).toBe(0);
    await run();
    await rows().first().waitFor();
    expect(asked).toBe(1);
    await page.getByRole('button', { name: /^On the map/ }).click();
    await page.waitForURL((url) => (url.searchParams.get('lit') ?? '') !== '');
    await page.getByRole('button', { name: /^Back to the q/ }).click();
    await rows().first().waitFor();
    expect(asked).toBe(1);
  });

  test('that is stopped for its time says after how long, and is not said to be asked again', async () => {
    const { page } = explorer;
    explorer.allow('503');
    await page.route('**/api/v1/cypher', (route) =>
      route.fulfill({
        status: 503,
        headers: { 'retry-after': '5', 'content-type': 'application/problem+json' },
        json: {
          type: 'urn:entremise:problem:too-slow',
          title: 'The question took too long',
          status: 503,
          detail: '-',
          code: 'cypherSlow',
          parameters: { seconds: 10 },
        },
      }),
    );
    await explorer.open(cypher('MATCH p = (a)-[*..40]-(b) RETURN count(p)'));
    await page.getByRole('button', { name: /^Run/ }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^The query was stopped after 10 s.*is kept\.$/);
  });

  test('that writes is refused where it does, in the language of the page', async () => {
    const { page } = explorer;
    explorer.allow('400');
    await explorer.open('page=query&ask=cypher&lang=fr');
    const french = page.getByRole('textbox', { name: 'Requête Cypher' });
    await french.click();
    await page.keyboard.insertText('MATCH (a:Actor)\nDELETE a');
    await run();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^DELETE.*ligne 2, colonne 1\)\.$/);
    await page.getByRole('button', { name: 'y aller' }).click();
    await page.waitForFunction(() => document.activeElement?.className === 'cypher-editor');
  });

  test('is warned of a trap, and a click mends it', async () => {
    const { page } = explorer;
    await explorer.open('page=query&ask=cypher');
    await write("MATCH (a:Actor {id: 'ilo-marsen'}) RETURN a.name AS name");
    await page.getByRole('button', { name: leader.id }).click();
    await page.getByRole('button', { name: /^Run/ }).click();
    await rows().filter({ hasText: leader.name }).first().waitFor();
  });

  test('offers what the graph holds', async () => {
    const { page } = explorer;
    await explorer.open('page=query&ask=cypher');
    await editor().click();
    await page.keyboard.type('MATCH (a)-[r:PLEDG');
    await page.getByRole('option', { name: 'PLEDGED_ALLEGIANCE_TO' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('] WHERE r.sinceEa');
    await page.getByRole('option', { name: /sinceEarliest/ }).waitFor();
  });

  test('stops by Escape, is kept in the history, and can be forgotten', async () => {
    const { page } = explorer;
    const endless = 'MATCH (a)--(b)--(c)--(d)--(e)--(f) RETURN count(*) AS ways';
    await explorer.open('page=query&ask=cypher');
    let isFinished = false;
    page.on('requestfailed', (request) => {
      if (request.url().endsWith('/api/v1/cypher')) isFinished = true;
    });
    await write(endless);
    await run();
    await page.getByRole('button', { name: /^Stop/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Stopped.').waitFor();
    await expect.poll(() => isFinished).toBe(true);
    await page.getByText('History').click();
    await page.getByRole('button', { name: endless }).waitFor();
    await page.getByRole('button', { name: 'Forget all' }).click();
    await page.getByRole('button', { name: endless }).waitFor({ state: 'detached' });
  });

  test('takes parameters as JSON, and its rows leave as CSV', async () => {
    const { page } = explorer;
    await explorer.open(`${cypher('RETURN $text AS text, [1, 2] AS list')}`);
    await page.getByText('Parameters as JSON', { exact: true }).click();
    const values = page.getByRole('textbox', { name: /Parameters, as JSON/ });
    await values.fill('{"text": ');
    await page.getByText(/not a JSON object/).waitFor();
    await values.fill('{"text": "=1+1, \\"x\\""}');
    await page.getByRole('button', { name: /^Run/ }).click();
    await rows().first().waitFor();
    const saved = page.waitForEvent('download');
    await page
      .getByRole('group', { name: 'Download' })
      .getByRole('button', { name: 'CSV' })
      .click();
    const path = join(temporaryFolder(), 'rows.csv');
    await (await saved).saveAs(path);
    const file = await readFile(path, 'utf8');
    expect(file).toBe('\uFEFFtext,list\r\n"\'=1+1, ""x""","[1,2]"\r\n');
  });

  test('shows the plan where one is asked for', async () => {
    const { page } = explorer;
    await explorer.open(cypher('PROFILE MATCH (a:Actor) RETURN a.label AS name LIMIT 3'));
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByRole('region', { name: 'Plan' }).getByText('ProduceResults').waitFor();
  });

  test('is written, run and left by keyboard alone', async () => {
    const { page } = explorer;
    await explorer.open('page=query&ask=cypher');
    await editor().focus();
    await page.keyboard.insertText('MATCH (a:Actor) RETURN count(a) AS actors');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Run/);
    await page.keyboard.press('Enter');
    await rows().first().waitFor();
  });
});

test('where the console is closed the page says why, and still lists the questions', async () => {
  const { page } = explorer;
  await page.route('**/api/v1/queries', async (route) => {
    const response = await route.fetch();
    const library = (await response.json()) as Record<string, unknown>;
    await route.fulfill({ response, json: { ...library, answers: false } });
  });
  await explorer.open('page=query');
  await page.getByText(/Questions are not answered here/).waitFor();
  expect(await page.locator('.query-list li').count()).toBeGreaterThan(30);
  await explorer.open('page=query&ask=cypher');
  await page.getByText(/Questions are not answered here/).waitFor();
});
