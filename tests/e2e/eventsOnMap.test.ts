import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, fleet, navy } = cast;

const parameter = (name: string): string | null =>
  new URL(explorer.page.url()).searchParams.get(name);
const drawn = () => explorer.page.locator('.picture-button:enabled').waitFor();
const legend = () => explorer.page.getByRole('complementary', { name: 'Filters and legend' });

test('events stand on the map on request, counted by kind, and leave it again', async () => {
  const { page } = explorer;
  await explorer.open('page=map&asOf=all&scope=all');
  await drawn();
  const besides = legend().getByRole('region', { name: 'Besides' });
  const events = besides.getByRole('switch', { name: /Events and who took part/ });
  const all = Number(await events.locator('.num').innerText());
  await events.click();
  await expect.poll(() => parameter('events')).toBe('shown');
  await besides.getByRole('listitem').filter({ hasText: 'Talks' }).waitFor();
  const counts = await besides.locator('.key__fact .num').allInnerTexts();
  const shown = counts.reduce((sum, count) => sum + Number(count), 0);
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThanOrEqual(all);
  await page.getByRole('button', { name: 'Undo' }).click();
  await besides.getByText('Talks').waitFor({ state: 'detached' });
});

test('an event on the map opens by a click, and lights who took part', async () => {
  const { page } = explorer;
  // One actor alone: what it took part in stands right beside it.
  await explorer.open(`page=map&timeline=closed&asOf=all&only=${leader.id}&events=shown`);
  await drawn();
  await page.getByRole('button', { name: 'Show everything' }).click();
  const box = await page.getByRole('application', { name: /Network map/ }).boundingBox();
  if (box === null) throw new Error('The map has no box.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hint = page.locator('.map-hint');
  // Whatever the places are, one of those around him is an event: looked for in rings, each a sign further out.
  const sign = 18;
  for (let away = 60; away < 320 && !(await hint.isVisible()); away += sign) {
    const turns = Math.ceil((2 * Math.PI * away) / sign);
    for (let turn = 0; turn < turns && !(await hint.isVisible()); turn += 1) {
      const angle = (2 * Math.PI * turn) / turns;
      await page.mouse.move(middle.x + away * Math.cos(angle), middle.y + away * Math.sin(angle));
    }
  }
  expect(await hint.innerText()).toContain('Click for who took part');
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => parameter('event')).not.toBe(null);
});

test('a picture with events says what their signs mean', async () => {
  const { page } = explorer;
  await explorer.open('page=map&asOf=all&scope=all&events=shown');
  await drawn();
  await legend().getByRole('region', { name: 'Besides' }).getByText('Talks').waitFor();
  await page.getByRole('button', { name: /^Picture/ }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /SVG/ }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk as Buffer);
  const svg = Buffer.concat(chunks).toString('utf8');
  expect(svg).toContain('>Talks<');
  expect(svg).toContain('>Mediation<');
});

test('events are the third table: searched, in order, opened, and marked with who is chosen', async () => {
  const { page } = explorer;
  await explorer.open(`page=table&rows=events&scope=all&asOf=all&chosen=${leader.id}`);
  const rows = page.locator('tbody tr:has(td:nth-child(2))');
  await rows.first().waitFor();
  const before = await rows.count();
  expect(await page.locator('tbody tr[data-chosen]').count()).toBeGreaterThan(0);
  await page.getByRole('searchbox', { name: 'Rows that say…' }).fill('blockade');
  await expect.poll(() => rows.count()).toBeLessThan(before);
  await rows.first().getByRole('button', { name: 'Blockade of the channel' }).click();
  await expect.poll(() => parameter('event')).toBe('channel-blockade');
});

test('the table of relations tells strength and stand, and orders by them', async () => {
  const { page } = explorer;
  await explorer.open('page=table&scope=all&asOf=all');
  await explorer.tableSettled();
  await page.getByRole('columnheader', { name: 'For or against' }).getByRole('button').click();
  const first = page.locator('tbody tr').first().locator('td').nth(3);
  await expect.poll(() => first.innerText()).toBe('for');
  await page.getByRole('columnheader', { name: 'Strength' }).getByRole('button').click();
  await expect
    .poll(() => page.locator('tbody tr').first().locator('td').nth(4).innerText())
    .not.toBe('');
});

test('who is chosen in the table is chosen on the map, and the other way round', async () => {
  const { page } = explorer;
  await explorer.open('page=table&rows=actors&scope=all&asOf=all');
  await explorer.tableSettled();
  await page.getByRole('checkbox', { name: `Choose: ${fleet.name}` }).check();
  await page.getByRole('checkbox', { name: `Choose: ${navy.name}` }).check();
  await expect.poll(() => parameter('chosen')).toBe(`${fleet.id},${navy.id}`);
  await page.getByRole('heading', { name: '2 actors chosen' }).waitFor();
  await page.keyboard.press('m');
  await page.getByRole('heading', { name: '2 actors chosen' }).waitFor();
});

test('neighbors beyond the sheet are named at its margin, and come when asked', async () => {
  const { page } = explorer;
  await explorer.open(`page=map&timeline=closed&asOf=all&actor=${leader.id}`);
  await drawn();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('+');
  const margin = page.getByRole('list', { name: 'Neighbors off the screen' });
  await margin.getByRole('button').first().waitFor();
  const names = await margin.getByRole('button').allInnerTexts();
  const [first = ''] = names;
  await margin.getByRole('button', { name: first, exact: true }).click();
  await margin.getByRole('button', { name: first, exact: true }).waitFor({ state: 'detached' });
});

test('on a wall: signs in a strip, an actor in three lines, and all of it when asked', async () => {
  const { page } = explorer;
  await page.setViewportSize({ width: 1280, height: 720 });
  const sheet = page.getByRole('application', { name: /Network map/ });
  await explorer.open('page=map&theme=projector');
  await drawn();
  const strip = page.getByRole('region', { name: 'Filters and legend' });
  await strip.getByText('Mediation').waitFor();
  const before = await sheet.boundingBox();
  await explorer.open(`page=map&theme=projector&actor=${leader.id}`);
  await drawn();
  const side = page.getByRole('complementary', { name: 'Dossier' });
  const whole = side.getByRole('button', { name: 'Everything recorded' });
  await whole.waitFor();
  // The map, lower than it is wide, keeps its height, and all of the slip is seen.
  expect((await sheet.boundingBox())?.height).toBeGreaterThan(0.9 * (before?.height ?? 0));
  const isWhole = await side.evaluate((slip) => slip.scrollHeight <= slip.clientHeight);
  expect(isWhole).toBe(true);
  await whole.click();
  await side.locator('.tie').first().waitFor();
});
