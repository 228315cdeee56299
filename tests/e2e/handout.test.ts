import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cast } from '../fixtures/cast.ts';
import { useExplorer } from '../fixtures/explorer.ts';
import { zipEntry } from '../fixtures/zipEntry.ts';

const explorer = useExplorer();
const { commander } = cast;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entremise handout '));
});
afterAll(() => rm(folder, { recursive: true }));

/** The browser's own printing opens no window here: that it was asked for is noted. */
beforeEach(() =>
  explorer.page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  }),
);
const printed = () => explorer.page.locator('html[data-printed]').waitFor();
/** The sheets that a printer would use, each by its width and height in points; what was laid out is gone then. */
async function sheets(): Promise<string[]> {
  const pdf = (await explorer.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
}

test('a story goes on paper with one scene a page, its picture, sources and marking; notes where they are wanted', async () => {
  const { page } = explorer;
  await explorer.open('page=present&story=harbour-talks');
  const print = page.getByRole('button', { name: 'Print or PDF' });
  await print.click();
  await printed();
  await page.emulateMedia({ media: 'print' });
  const pages = page.locator('.handout article');
  expect(await pages.count()).toBe(4);
  const first = await pages.nth(0).innerText();
  for (const told of ['1 / 4', '2032: the fleet gathers', 'June 2032', '§14', 'revision', 'Public'])
    expect(first).toContain(told);
  expect(first).not.toContain('Slowly: names first.');
  expect(
    await pages
      .nth(0)
      .locator('img')
      .evaluate((image) => image.clientWidth),
  ).toBeGreaterThan(400);
  expect(await pages.nth(2).innerText()).toContain('RESTRICTED');
  expect(await page.locator('.stage').isVisible()).toBe(false);
  expect(await sheets()).toEqual(Array.from({ length: 4 }, () => '842 × 595'));
  await page.emulateMedia({ media: 'screen' });
  expect(await pages.count()).toBe(0);
  await page.getByLabel('with notes').check();
  await print.click();
  await pages.nth(0).getByText('Slowly: names first.').waitFor({ state: 'attached' });
});

test('a story becomes slides, one scene on each, restricted scenes marked, notes where they are wanted', async () => {
  const { page } = explorer;
  await explorer.open('page=present&story=harbour-talks&lang=fr');
  const slides = async (): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Diapositives (PPTX)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('harbour-talks.pptx');
    const path = join(folder, `${await page.getByLabel('avec les notes').isChecked()}.pptx`);
    await file.saveAs(path);
    return readFile(path);
  };
  const plain = await slides();
  const slide = (number: number) => zipEntry(plain, `ppt/slides/slide${number}.xml`);
  expect(slide(1)).toContain('2032, la flotte se forme');
  expect(slide(1)).toContain('Sources\u00a0: ');
  // The only letters that are where nobody installed any.
  expect(new Set(slide(1)?.match(/<a:latin typeface="[^"]*"/g))).toEqual(
    new Set(['<a:latin typeface="Arial"']),
  );
  expect(slide(3)).toContain('RESTREINT');
  expect(slide(4)).toContain('Juin 2034');
  expect(slide(5)).toBe(null);
  expect(zipEntry(plain, 'ppt/notesSlides/notesSlide1.xml') ?? '').not.toContain('Lentement');
  await page.getByLabel('avec les notes').check();
  expect(zipEntry(await slides(), 'ppt/notesSlides/notesSlide1.xml')).toContain('Lentement');
});

test('a dossier goes on A4 with its date, edition and marking, and without the map behind it', async () => {
  const { page } = explorer;
  await explorer.open(`page=map&actor=${commander.id}&theme=dark`);
  await page.locator('.picture-button:enabled').waitFor();
  await page.getByRole('complementary').getByRole('button', { name: 'Print' }).click();
  await printed();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.dossier-paper');
  const told = await paper.innerText();
  for (const part of ['As of 30 Jun 2034', 'revision', 'none recorded is not none'])
    expect(told).toContain(part);
  expect(told).toContain('RESTRICTED: holds what is not to be passed on');
  expect(await paper.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await page.locator('.printed-map').count()).toBe(0);
  expect(await page.locator('.app').isVisible()).toBe(false);
  expect((await sheets())[0]).toBe('595 × 842');
});
