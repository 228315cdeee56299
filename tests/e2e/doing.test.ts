import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, fleet, government, navy } = cast;

const parameter = (name: string): string | null =>
  new URL(explorer.page.url()).searchParams.get(name);
const parameterIs = (name: string, value: string | null) =>
  expect.poll(() => parameter(name), { timeout: 20_000 }).toBe(value);
const side = () => explorer.page.getByRole('complementary', { name: 'Dossier' });
const map = () => explorer.page.getByRole('application', { name: /Network map/ });
const undo = () => explorer.page.getByRole('button', { name: 'Undo' });
const redo = () => explorer.page.getByRole('button', { name: 'Redo' });
const chosenCount = (text: string) => side().getByRole('heading', { name: text });
const drawn = () => explorer.page.locator('.picture-button:enabled').waitFor();

/** The middle of the map, which is the place of an actor once it has been walked to or framed alone. */
async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('The map has no box.');
  return box;
}

/** Opens the map with one actor alone on it: then it stands in the middle, whatever the layout. */
async function openAlone(actor: string, more = ''): Promise<{ x: number; y: number }> {
  const { page } = explorer;
  await explorer.open(`page=map&timeline=closed&only=${actor}${more}`);
  await drawn();
  await page.getByRole('button', { name: 'Show everything' }).click();
  const { x, y, width, height } = await boxOf(map());
  const scale = { top: 68, right: 90, bottom: 60, left: 90 };
  return {
    x: x + scale.left + (width - scale.left - scale.right) / 2,
    y: y + scale.top + (height - scale.top - scale.bottom) / 2,
  };
}

describe('undo and redo', () => {
  test('lead through every change of view, by button and by key', async () => {
    const { page } = explorer;
    await explorer.open('page=map');
    await page.getByRole('switch', { name: /^Conflict/ }).waitFor();
    expect(await undo().isDisabled()).toBe(true);
    await page.getByRole('switch', { name: /^Conflict/ }).click();
    await page.getByRole('button', { name: 'whole network' }).click();
    await parameterIs('scope', 'all');
    await undo().click();
    await parameterIs('scope', null);
    await page.keyboard.press('ControlOrMeta+z');
    await parameterIs('category', null);
    expect(await undo().isDisabled()).toBe(true);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(() => parameter('category')).not.toBe(null);
    await redo().click();
    await parameterIs('scope', 'all');
    expect(await redo().isDisabled()).toBe(true);
  });

  test('agree with the browser’s own, and a new change ends what could be done again', async () => {
    const { page } = explorer;
    await explorer.open('page=map');
    await page.getByRole('button', { name: 'whole network' }).click();
    await page.goBack();
    await parameterIs('scope', null);
    expect(await redo().isEnabled()).toBe(true);
    await page.getByRole('switch', { name: /^Conflict/ }).click();
    await expect.poll(() => redo().isDisabled()).toBe(true);
  });

  test('take back the drag of an actor', async () => {
    const { page } = explorer;
    const { x, y } = await openAlone(leader.id);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 60, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => parameter('moved')).toMatch(new RegExp(`^${leader.id}~`));
    await page.getByRole('button', { name: 'pinned: 1' }).waitFor();
    await undo().click();
    await parameterIs('moved', null);
    await redo().click();
    await expect.poll(() => parameter('moved')).toMatch(new RegExp(`^${leader.id}~`));
  });

  test('leave what is typed to the field', async () => {
    const { page } = explorer;
    await explorer.open('page=map');
    await page.getByRole('button', { name: 'whole network' }).click();
    await parameterIs('scope', 'all');
    await page.getByRole('combobox').fill('mars');
    await page.keyboard.press('ControlOrMeta+z');
    expect(parameter('scope')).toBe('all');
  });
});

describe('several chosen', () => {
  test('one by one, with Shift; a click on the sheet chooses nobody', async () => {
    const { page } = explorer;
    const { x, y } = await openAlone(leader.id);
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    await parameterIs('chosen', leader.id);
    await chosenCount('1 actor chosen').waitFor();
    await page.mouse.click(x - 260, y - 120);
    await parameterIs('chosen', null);
  });

  test('by drawing around them, with Shift or with the tool', async () => {
    const { page } = explorer;
    const around = async (x: number, y: number): Promise<void> => {
      await page.mouse.move(x - 70, y - 70);
      await page.mouse.down();
      for (const [dx, dy] of [
        [70, -70],
        [70, 70],
        [-70, 70],
      ] as const)
        await page.mouse.move(x + dx, y + dy, { steps: 4 });
      await page.mouse.up();
    };
    const { x, y } = await openAlone(leader.id);
    await page.keyboard.down('Shift');
    await around(x, y);
    await page.keyboard.up('Shift');
    await parameterIs('chosen', leader.id);
    await undo().click();
    await parameterIs('chosen', null);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await around(x, y);
    await parameterIs('chosen', leader.id);
    expect(
      await page.getByRole('button', { name: 'Choose several' }).getAttribute('aria-pressed'),
    ).toBe('false');
  });

  test('by keys alone: from actor to actor, and Space', async () => {
    const { page } = explorer;
    await explorer.open('page=map&timeline=closed');
    await drawn();
    await map().focus();
    const said = page.locator('.map p[role=status].vh');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => said.innerText()).toMatch(/, \d+ relations?$/);
    const first = await said.innerText();
    await page.keyboard.press('Space');
    await expect.poll(() => said.innerText()).toBe(`${first}, chosen`);
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => said.innerText()).not.toBe(`${first}, chosen`);
    await page.keyboard.press('Space');
    await chosenCount('2 actors chosen').waitFor();
    expect(await map().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await chosenCount('1 actor chosen').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter('actor')).not.toBe(null);
  });

  test('says what ties them, and whom they share', async () => {
    const { page } = explorer;
    await explorer.open(`page=map&asOf=all&chosen=${leader.id},${fleet.id}`);
    await chosenCount('2 actors chosen').waitFor();
    const between = side().getByRole('region', { name: 'Relations between them' });
    await between.getByRole('button').first().waitFor();
    expect(await between.innerText()).toContain(leader.name);
    expect(await between.innerText()).toContain(fleet.name);
    const shared = side().getByRole('region', { name: 'What they share' });
    await shared.getByText(/tied to each of them/).waitFor();
    await shared.getByRole('button', { name: navy.name, exact: true }).waitFor();
    await between.getByRole('button').first().click();
    await side().getByRole('heading', { name: 'Relation', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await chosenCount('2 actors chosen').waitFor();
  });

  test('are expanded by type, hidden, pinned, shown alone and put into a basket together', async () => {
    const { page } = explorer;
    await explorer.open(`page=map&asOf=all&chosen=${leader.id},${government.id}`);
    await drawn();
    const button = (name: string) => side().getByRole('button', { name, exact: true });
    const expand = side().getByRole('group', { name: 'Add what is tied to them' });
    await expand.getByRole('listitem').getByRole('button').first().click();
    await expect.poll(() => parameter('added')).not.toBe(null);
    await button('Pin').click();
    await expect.poll(() => parameter('moved')?.split(',').length).toBe(2);
    await button('Unpin').click();
    await parameterIs('moved', null);
    await button('Add to To').click();
    await parameterIs('to', `${leader.id},${government.id}`);
    await button('Copy the names').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${leader.name}\n${government.name}`,
    );
    await button('Show only these').click();
    await page.getByText(/^2 actors, /).waitFor();
    await page.getByRole('button', { name: 'only 2 shown' }).click();
    await parameterIs('only', null);
    await button('Hide').click();
    await page.getByRole('button', { name: 'hidden: 2' }).waitFor();
    await parameterIs('chosen', null);
  });
});

describe('the menu', () => {
  const item = (name: string) => explorer.page.getByRole('menuitem', { name, exact: true });

  test('of an actor, by the right button', async () => {
    const { page } = explorer;
    const { x, y } = await openAlone(fleet.id);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu', { name: fleet.name }).waitFor();
    await item('Pin').click();
    await expect.poll(() => parameter('moved')).toMatch(new RegExp(`^${fleet.id}~`));
    await page.mouse.click(x, y, { button: 'right' });
    await item('Rings around this actor').click();
    await parameterIs('center', fleet.id);
  });

  test('of the sheet, and by the keys of whoever was walked to', async () => {
    const { page } = explorer;
    const { x, y } = await openAlone(leader.id, `&hidden=${fleet.id}`);
    await page.mouse.click(x - 260, y - 120, { button: 'right' });
    await page.getByRole('menu', { name: 'What to do here' }).waitFor();
    await item('Show the hidden').click();
    await parameterIs('hidden', null);
    await map().focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: leader.name }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    // Still with him: Enter opens whom the menu was about.
    await expect
      .poll(() => map().evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await parameterIs('actor', leader.id);
  });
});

test('layouts stand in the address, move no pinned actor, and can be undone', async () => {
  const { page } = explorer;
  await explorer.open(`page=map&actor=${leader.id}`);
  await drawn();
  const arrange = async (name: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('menuitemradio', { name }).click();
  };
  await arrange(/^In rings/);
  await parameterIs('layout', 'ego');
  expect(parameter('center')).toBe(leader.id);
  await arrange(/^From left to right/);
  await parameterIs('layout', 'columns');
  await arrange(/^By ties alone/);
  await parameterIs('layout', 'force');
  await undo().click();
  await parameterIs('layout', 'columns');
  await undo().click();
  await parameterIs('layout', 'ego');
});
