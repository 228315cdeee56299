import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest } = cast;
const story = 'How the Harbour Talks ended';
const at = () => new URL(explorer.page.url()).searchParams;
const sceneTitle = (name: string | RegExp) =>
  explorer.page.getByRole('heading', { level: 2, name }).waitFor();

test('a story is found in the rail and told by keyboard alone, from the first scene to the last and out', async () => {
  const { page } = explorer;
  await explorer.open('page=map');
  await page.getByRole('button', { name: 'Present' }).press('Enter');
  await page.getByRole('button', { name: new RegExp(story) }).press('Enter');
  await sceneTitle('2032: the fleet gathers');
  await page.keyboard.press('ArrowRight');
  await sceneTitle('Spring 2033: letters go to and fro');
  await page.keyboard.press('PageDown');
  await sceneTitle('A way that is not for everybody');
  await page.keyboard.press(' ');
  await sceneTitle('June 2034: a new mandate');
  await page.keyboard.press('ArrowRight');
  await sceneTitle('June 2034: a new mandate');
  await page.keyboard.press('PageUp');
  await sceneTitle('A way that is not for everybody');
  await page.keyboard.press('Home');
  await sceneTitle('2032: the fleet gathers');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 2, name: 'Stories' }).waitFor();
  expect(at().get('story')).toBe(null);
});

test('a link opens its scene, in the language of the link', async () => {
  const { page } = explorer;
  await explorer.open('page=present&story=harbour-talks&scene=talks&lang=fr');
  await sceneTitle(/Printemps 2033/);
  await page.getByRole('button', { name: 'Scène suivante' }).click();
  await sceneTitle('Une voie qui n’est pas pour tous');
  expect(at().get('scene')).toBe('courier');
});

test('a scene is heard: number, title and text stand in a live region', async () => {
  const { page } = explorer;
  await explorer.open('page=present&story=harbour-talks');
  const said = page.locator('[aria-live="polite"]').filter({ hasText: 'Scene 1 of 4' });
  await said.filter({ hasText: `${leader.name} takes to the Reeds` }).waitFor();
});

test('the text of a scene is words, lists and weights, and HTML in it stays text', async () => {
  const { page } = explorer;
  await explorer.open('page=present&story=harbour-talks');
  await page
    .locator('.scene__text li', { hasText: '<b>No mark-up</b> but ours counts.' })
    .waitFor();
  expect(await page.locator('.scene__text b').allTextContents()).toEqual([
    leader.name,
    'Vesna Tarrag',
  ]);
});

test('says what changed since the scene before, where that had another date', async () => {
  const { page } = explorer;
  await explorer.open('page=present&story=harbour-talks&scene=talks');
  const changed = page.locator('.scene__changed');
  await changed.waitFor();
  expect(await changed.textContent()).toMatch(/^Jun 2032 → Mar 2033: \d+ relations? began, /);
  await page.keyboard.press('End');
  await sceneTitle('June 2034: a new mandate');
  expect(await changed.count()).toBe(0);
});

test('a scene that is not public says so', async () => {
  await explorer.open('page=present&story=harbour-talks&scene=courier');
  await explorer.page.getByText('Restricted: not for the public').waitFor();
});

test('a view becomes a scene of a draft, is put in order, worded, tried out and taken home', async () => {
  const { page } = explorer;
  const add = page.getByRole('button', { name: 'Add the current view as a scene' });
  await explorer.open(`page=map&asOf=2033&actor=${leader.id}`);
  await page.getByRole('button', { name: 'Present' }).click();
  await add.click();
  await explorer.open(`page=present&asOf=2034&actor=${priest.id}`);
  await page.getByRole('group', { name: 'Scene 1 of 1' }).waitFor();
  await add.click();
  const scenes = page.getByRole('group', { name: /Scene \d of 2/ });
  await scenes.nth(1).getByRole('button', { name: 'Move up' }).click();
  const first = scenes.nth(0);
  await first.getByText(priest.id).waitFor();
  await first.getByLabel('Title (English)').fill('The priest');
  await first.getByLabel(/^Text .*\(English\)$/).fill('He is **named**.');
  await page.getByLabel('Title of the story (English)').fill('My talk');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the story' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('my-talk.json');
  const path = join(tmpdir(), `entremise-${randomUUID()}.json`);
  await file.saveAs(path);
  const saved: unknown = JSON.parse(await readFile(path, 'utf8'));
  expect(saved).toMatchObject({
    id: 'my-talk',
    scenes: [
      { title: { en: 'The priest' }, actors: [priest.id], view: 'page=map&asOf=2034' },
      { actors: [leader.id], view: 'page=map&asOf=2033' },
    ],
  });
  await page.getByRole('button', { name: 'Preview' }).click();
  await sceneTitle('The priest');
  await page.evaluate(() => window.localStorage.clear());
  await explorer.open('page=present');
  await page.getByLabel('Open a downloaded story').setInputFiles(path);
  await rm(path);
  await page.getByRole('group', { name: 'Scene 2 of 2' }).waitFor();
  expect(await page.getByLabel('Title of the story (English)').inputValue()).toBe('My talk');
});

test('a scene of a draft is shown on the map, changed there and taken anew, and keeps its words', async () => {
  const { page } = explorer;
  await explorer.open(`page=present&asOf=2033&actor=${leader.id}`);
  await page.getByRole('button', { name: 'Add the current view as a scene' }).click();
  const scene = page.getByRole('group', { name: 'Scene 1 of 1' });
  await scene.getByLabel('Title (English)').fill('Who leads');
  await explorer.open('page=present');
  await scene.getByRole('button', { name: 'Show on the map' }).click();
  await page.locator('.picture-button:enabled').waitFor();
  expect(at().get('asOf')).toBe('2033');
  expect(at().get('added')).toBe(leader.id);
  await explorer.open(`page=present&asOf=2034&actor=${priest.id}`);
  await scene.getByRole('button', { name: 'Take the current view' }).click();
  await scene.getByText('asOf=2034').waitFor();
  await scene.getByText(priest.id).waitFor();
  expect(await scene.getByLabel('Title (English)').inputValue()).toBe('Who leads');
});

test('as long as the map of a scene is awaited, that is said where it will be', async () => {
  const { page } = explorer;
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/v1/graph*', async (route) => {
    await asked;
    await route.continue();
  });
  await explorer.open('page=present&story=harbour-talks');
  const said = page.locator('.stage__map [role="status"]', { hasText: 'Loading' });
  await said.waitFor();
  answer();
  await said.waitFor({ state: 'detached' });
});

test('on an iPhone, which fills no screen, nothing offers to', async () => {
  const { page } = explorer;
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: undefined });
  });
  await explorer.open('page=present&story=harbour-talks');
  await sceneTitle('2032: the fleet gathers');
  expect(await page.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
});

test('with the caps lock on, F fills the screen all the same', async () => {
  const { page } = explorer;
  await explorer.open('page=present&story=harbour-talks');
  await sceneTitle('2032: the fleet gathers');
  await page.keyboard.press('Shift+F');
  await page.waitForFunction(() => document.fullscreenElement !== null);
});

test('two windows go in step: notes, next scene and clock for the speaker, public data alone for the audience', async () => {
  const { page } = explorer;
  await explorer.open('page=present&story=harbour-talks');
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Two windows' }).click();
  const audience = await opened;
  const seen = (name: string) => audience.getByRole('heading', { level: 2, name }).waitFor();
  await seen('2032: the fleet gathers');
  await page.getByText('Slowly: names first.').waitFor();
  await page.locator('.desk__next', { hasText: 'Spring 2033' }).waitFor();
  await page.locator('.desk__clock', { hasText: 'Since you began' }).waitFor();
  expect(await audience.getByText('Slowly: names first.').count()).toBe(0);
  await page.keyboard.press('PageDown');
  await seen('Spring 2033: letters go to and fro');
  await page.keyboard.press('PageDown');
  await page.getByText('the audience still sees the scene before').waitFor();
  await page.keyboard.press('PageDown');
  await seen('June 2034: a new mandate');
  await audience.getByRole('region', { name: 'Scene 3 of 3' }).waitFor();
  await audience.keyboard.press('PageUp');
  await sceneTitle('Spring 2033: letters go to and fro');
});
