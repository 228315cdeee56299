import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader } = cast;

const parameter = (name: string): string | null =>
  new URL(explorer.page.url()).searchParams.get(name);
const parameterIs = (name: string, value: string | null) =>
  expect.poll(() => parameter(name), { timeout: 20_000 }).toBe(value);
const undo = () => explorer.page.getByRole('button', { name: 'Undo' });
const drawn = () => explorer.page.locator('.picture-button:enabled').waitFor();

describe('saved views', () => {
  const views = () => explorer.page.getByRole('dialog', { name: 'Saved views' });
  const open = () => explorer.page.getByRole('button', { name: 'Saved views' }).click();

  test('are named, opened, renamed and deleted, and stay when the page is loaded again', async () => {
    const { page } = explorer;
    await explorer.open('page=map&scope=all');
    await drawn();
    await open();
    await views().getByLabel('Name of this view').fill('All of them');
    await views().getByRole('button', { name: 'Save', exact: true }).click();
    await views().getByRole('button', { name: 'All of them', exact: true }).waitFor();
    await explorer.open('page=map');
    await drawn();
    await open();
    await views().getByRole('button', { name: 'Rename: All of them' }).click();
    await views().getByLabel('Name of this view').last().fill('Everybody');
    await page.keyboard.press('Enter');
    await views().getByRole('button', { name: 'Everybody', exact: true }).click();
    await parameterIs('scope', 'all');
    await undo().click();
    await parameterIs('scope', null);
    await open();
    await views().getByRole('button', { name: 'Delete: Everybody' }).click();
    await views().getByText('None yet.').waitFor();
  });

  test('leave and come by a file; another file is refused with what would be right', async () => {
    const { page } = explorer;
    await explorer.open(`page=map&actor=${leader.id}`);
    await drawn();
    await open();
    await views().getByLabel('Name of this view').fill('Leader');
    await views().getByRole('button', { name: 'Save', exact: true }).click();
    const download = page.waitForEvent('download');
    await views().getByRole('button', { name: 'Save as a file' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream())
      chunks.push(chunk as Buffer);
    await views().getByRole('button', { name: 'Delete: Leader' }).click();
    const choose = async (buffer: Buffer) => {
      const chooser = page.waitForEvent('filechooser');
      await views().getByRole('button', { name: 'Open a file…' }).click();
      const file = { name: 'views.json', mimeType: 'application/json', buffer };
      await (await chooser).setFiles(file);
    };
    await choose(Buffer.from('[1]'));
    await views().getByText('This file holds no saved views').waitFor();
    await choose(Buffer.concat(chunks));
    await views().getByRole('button', { name: 'Leader', exact: true }).waitFor();
  });
});

describe('commands by name', () => {
  const palette = () => explorer.page.getByRole('dialog', { name: 'Commands' });

  test('open actors, modes and what the map can do, by keys alone', async () => {
    const { page } = explorer;
    await explorer.open('page=map');
    await drawn();
    await page.keyboard.press('ControlOrMeta+k');
    await palette().waitFor();
    await page.keyboard.type('whole');
    await page.getByRole('option', { name: /whole network/ }).waitFor();
    await page.keyboard.press('Enter');
    await parameterIs('scope', 'all');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('left to right');
    await page.getByRole('option', { name: /From left to right/ }).waitFor();
    await page.keyboard.press('Enter');
    await parameterIs('layout', 'columns');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(leader.typed);
    await page.getByRole('option', { name: leader.name }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await parameterIs('actor', leader.id);
    await page.keyboard.press('ControlOrMeta+k');
    await palette().waitFor();
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'detached' });
    expect(parameter('actor')).toBe(leader.id);
  });
});
