import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import { madeUpRows } from '../fixtures/csvRows.ts';
import { useExplorer } from '../fixtures/explorer.ts';

const explorer = useExplorer();
const { leader } = cast;
/** The name on the map. */
const label = madeUpRows('actors').find(({ id }) => id === leader.id)?.['shortName'] ?? '';

/** Saves a picture by the menu; its bytes and the name of its file. */
async function picture(format: string): Promise<{ bytes: Buffer; name: string }> {
  const { page } = explorer;
  await page.getByRole('button', { name: 'Picture' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'picture-'));
  const path = join(folder, 'file');
  await download.saveAs(path);
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return { bytes, name: download.suggestedFilename() };
}
const svg = async (): Promise<string> => (await picture('SVG')).bytes.toString('utf8');
/** Where the name of the leader stands on a picture, in pixels. */
function placeIn(drawn: string): readonly [number, number] {
  const [, x, y] =
    new RegExp(`<text x="([\\d.-]+)" y="([\\d.-]+)"[^>]*>${label}`).exec(drawn) ?? [];
  return [Number(x), Number(y)];
}
const apart = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);
const drawn = () => explorer.page.locator('.picture-button:enabled').waitFor();

test('an SVG bears title, date, names, legend, sources, revision and marking, and asks nobody for anything', async () => {
  await explorer.open(`page=map&actor=${leader.id}`);
  await drawn();
  const text = await svg();
  for (const told of [
    'The Ammerin Estuary',
    'As of 30 Jun 2034',
    label,
    'Allegiance',
    'Sources: ',
    'Data: halvane-2034, revision',
    'Public',
  ])
    expect(text).toContain(told);
  expect(text).not.toMatch(/(href|src)="|url\((?!data:)/);
});

test('a picture that holds what is restricted is marked so', async () => {
  await explorer.open('page=map&scope=all&asOf=all');
  await drawn();
  expect(await svg()).toContain('RESTRICTED: holds what is not to be passed on');
});

test('a PNG is larger by as much as was asked for', async () => {
  await explorer.open('page=map');
  await drawn();
  const widthOf = ({ bytes }: { bytes: Buffer }): number => bytes.readUInt32BE(16);
  const [once, twice] = [await picture('PNG, 1×'), await picture('PNG, 2×')];
  expect(widthOf(twice)).toBe(2 * widthOf(once));
  expect(twice.name).toBe('halvane-2034-map.png');
});

test('a link shows the same picture: what is looked at, and who was moved where', async () => {
  const { page } = explorer;
  await explorer.open(`page=map&moved=${leader.id}~-120~20`);
  await drawn();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL(/look=/);
  const [address, before] = [page.url(), await svg()];
  await page.goto('about:blank');
  await page.goto(address);
  await drawn();
  // The address says whole units of the sheet.
  expect(apart(placeIn(await svg()), placeIn(before))).toBeLessThan(3);
  await explorer.open(`page=map&look=${new URL(address).searchParams.get('look')}`);
  await drawn();
  expect(apart(placeIn(await svg()), placeIn(before))).toBeGreaterThan(100);
});

test('printing prints the map, not the screen', async () => {
  const { page } = explorer;
  await explorer.open('page=map');
  await drawn();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.locator('.printed-map').getByText(label).first().waitFor();
  expect(await page.locator('.sheet').isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.printed-map').count()).toBe(0);
});
