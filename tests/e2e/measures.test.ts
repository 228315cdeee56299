import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader } = cast;

const ranks = () => explorer.page.locator('.measures__table tbody tr');
const settled = () =>
  explorer.page.waitForFunction(
    () =>
      document.querySelector('.measures')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector('.measures__table') !== null,
  );

test('a question is chosen, answered with ranks and what they mean, and its names lead to actors', async () => {
  const { page } = explorer;
  await explorer.open('page=map&scope=all');
  await page.getByRole('button', { name: 'Measures', exact: true }).click();
  await page.getByText('Choose a question.').waitFor();
  await page.getByRole('radio', { name: /shortest ways between others/ }).check();
  await settled();
  await page.getByRole('heading', { name: /shortest ways between others/ }).waitFor();
  await page.getByText('To stand between is not to be willing').waitFor();
  await page.getByText(/^Rests on \d+ relations between \d+ actors/).waitFor();
  await page.getByText(/undated relations? left out/).waitFor();
  expect(await ranks().first().locator('td').first().innerText()).toBe('1');
  const name = ranks().first().locator('.table__actor');
  const first = await name.innerText();
  await name.click();
  await page.getByRole('heading', { name: first, exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('measure')).toBe('betweenness~ties');
});

test('the answer follows network, date and legend, and undated relations count where they are asked for', async () => {
  const { page } = explorer;
  await explorer.open('page=measures&scope=all&measure=degree~ties');
  await settled();
  const rests = () => page.locator('.measures__rests').innerText();
  const before = await rests();
  await page.getByRole('checkbox', { name: 'Count undated relations' }).check();
  await page.getByText(/undated relations? counted/).waitFor();
  expect(await rests()).not.toBe(before);
  await page.getByRole('switch', { name: /Conflict/ }).click();
  await page.waitForURL((address) => address.searchParams.has('category'));
  await page.waitForFunction(
    (told) => document.querySelector('.measures__rests')?.textContent !== told,
    await rests(),
  );
  await page.getByRole('button', { name: 'Access', exact: true }).click();
  await page.getByText(/can approach/).waitFor();
  await page.getByRole('radio', { name: /between friends who are at odds/ }).check();
  // It is asked of ties alone.
  await page.waitForURL((address) => address.searchParams.get('measure') === 'triads~ties');
  expect(await page.getByRole('button', { name: 'Access', exact: true }).count()).toBe(0);
});

test('access is not asked for a stretch of time, which is said', async () => {
  const { page } = explorer;
  await explorer.open('page=measures&measure=degree~access&window=2032..2033');
  await page.getByRole('alert').getByText('Access is asked as of a date').waitFor();
});

test('signs show it by size and color, the legend says so, and a link shows the same', async () => {
  const { page } = explorer;
  await explorer.open('page=measures&scope=all&measure=communities~ties');
  await settled();
  await page.getByRole('button', { name: 'Size and color', exact: true }).click();
  await page.getByRole('button', { name: 'See the map' }).click();
  const key = page.getByRole('region', { name: 'Size and color of signs: Community (all ties)' });
  await key.getByText('The larger a sign, the nearer to rank 1.').waitFor();
  const said = await key.innerText();
  expect(said).toContain('A group found here is not a camp');
  const address = page.url();
  expect(new URL(address).searchParams.get('signs')).toBe('both');
  await page.goto(address);
  await key.getByText('The larger a sign, the nearer to rank 1.').waitFor();
  expect(await key.innerText()).toBe(said);
  await key.getByRole('button', { name: 'Take it off the map' }).click();
  await key.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('signs')).toBe(false);
});

test('it is a column of the actors, by which they are ordered', async () => {
  const { page } = explorer;
  await explorer.open('page=table&rows=actors&scope=all&measure=degree~ties&asOf=all');
  const head = page.getByRole('button', { name: 'Ties (all ties)' });
  await head.click();
  await page.locator('th[aria-sort="descending"]').waitFor();
  const values = (await page.locator('tbody tr td:nth-child(7)').allInnerTexts()).flatMap((text) =>
    text === '' ? [] : [Number(text)],
  );
  expect(values.length).toBeGreaterThan(10);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  const row = page.getByRole('row').filter({ hasText: leader.name });
  expect(Number(await row.first().locator('td:nth-child(7)').innerText())).toBeGreaterThan(0);
});

test('it speaks French', async () => {
  const { page } = explorer;
  await explorer.open('page=measures&scope=all&measure=removal~ties&lang=fr');
  await settled();
  await page.getByRole('heading', { name: /La perte de qui séparerait/ }).waitFor();
  await page.getByText(/^Repose sur \d+ relations entre \d+ acteurs/).waitFor();
  await page.getByText('Comment on compte').click();
  await page.getByText('Un lien compte quel que soit le sens de ses relations.').waitFor();
});
