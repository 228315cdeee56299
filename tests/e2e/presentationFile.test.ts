import { gunzipSync } from 'node:zlib';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { openFile, type OpenedFile } from '../fixtures/openFile.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest, judge } = cast;
/** As the dataset spells it, with accents apart. */
const judgeName = judge.name.normalize('NFD');
/** What only restricted rows and scenes of the made-up dataset say. */
const secrets = /night-courier|night-landing|Night crossings|Not to be told|A way that is not/;

let folder: string;
let open: OpenedFile | null = null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entremise file '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  const complaints = open?.complaints ?? [];
  await open?.close();
  open = null;
  expect(complaints).toEqual([]);
});

/** Saves a presentation from the explorer. @param choose what is ticked before */
async function exported(name: string, choose: () => Promise<void> = async () => undefined) {
  const { page } = explorer;
  await explorer.open('page=present');
  await page.getByRole('button', { name: 'Export presentation' }).click();
  await choose();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const path = join(folder, name);
  const file = await download;
  await file.saveAs(path);
  return { path, name: file.suggestedFilename(), html: await readFile(path, 'utf8') };
}

/** All that a file says, what is packed in it included. */
function contentOf(html: string): string {
  const packed =
    /<script type="application\/octet-stream" id="held">([^<]+)</.exec(html)?.[1] ?? '';
  return html.replace(packed, '') + gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
}

const heading = (name: string | RegExp) =>
  open?.page.getByRole('heading', { level: 2, name }).waitFor();

test('the public layer leaves as one file that opens without network and betrays nothing restricted', async () => {
  const { path, name, html } = await exported('public.html');
  expect(name).toMatch(/^halvane-2034-\d{4}-\d\d-\d\d\.html$/);
  expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
  const content = contentOf(html);
  expect(content).toContain(leader.name);
  expect(content).not.toMatch(secrets);
  expect(content).not.toContain('Slowly: names first.');
  expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`);
  expect(html).not.toMatch(/(?:src|href)=["']?https?:/);
  open = await openFile(path);
  await heading('2032: the fleet gathers');
  const note = open.page.getByRole('contentinfo', { name: 'About this file' });
  expect(await note.textContent()).toMatch(
    /^Public · snapshot of \d+ \w+ \d{4} · revision [0-9a-f]+ · Sources: .+/,
  );
});

test('in the file a story is told by keyboard, a dossier read, a name searched, the timeline moved and Reach asked', async () => {
  const { path } = await exported('walk.html');
  open = await openFile(path);
  const { page } = open;
  await heading('2032: the fleet gathers');
  await page.keyboard.press('ArrowRight');
  await heading('Spring 2033: letters go to and fro');
  await page.keyboard.press('PageDown');
  await heading('June 2034: a new mandate');
  await page.keyboard.press('Escape');
  await heading('Stories');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('sramek');
  await page.getByRole('option', { name: new RegExp(judgeName) }).click();
  await page.getByRole('heading', { name: judgeName }).first().waitFor();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('main[aria-busy="false"] tbody tr').first().waitFor();
  await page
    .getByRole('button', { name: /^Reach/ })
    .first()
    .click();
  await page.goto(`file://${path}?page=reach&to=${leader.id}`);
  await page.getByRole('heading', { name: `Who could reach ${leader.name}` }).waitFor();
  await page.getByText(priest.name).first().waitFor();
});

test('asked for what lies outside it, the file says so', async () => {
  const { path } = await exported('outside.html');
  open = await openFile(path, '?page=query');
  await open.page.getByText('This file holds a snapshot; ask them where Entremise runs.').waitFor();
  await open.page.goto(`file://${path}?page=map&relation=night-courier-intermediary-to-hanne-roe`);
  await open.page.getByText('This file holds nothing with the id').waitFor();
});

test('restricted items leave only after they were listed with their number, and the file is marked', async () => {
  const { page } = explorer;
  const save = page.getByRole('button', { name: 'Save the file' });
  const { path, name, html } = await exported('restricted.html', async () => {
    await page.getByLabel('Restricted items too').check();
    const list = page.getByRole('region', { name: /^\d+ restricted items$/ });
    await list.getByText('A courier between the quays and the Reeds').waitFor();
    await list.getByText('A way that is not for everybody').waitFor();
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('With the speaker’s notes').check();
    await page.getByLabel('I have read the list').check();
  });
  expect(name).toMatch(/-RESTRICTED\.html$/);
  expect(html).toMatch(/entremise-marking" content="RESTRICTED: \d+ restricted items/);
  expect(contentOf(html)).toContain('Slowly: names first.');
  open = await openFile(path, '?page=present&story=harbour-talks&scene=courier');
  await heading('A way that is not for everybody');
  await open.page.getByText(/^RESTRICTED: \d+ restricted items, not to be passed on/).waitFor();
});

test('of the file too, the audience’s window shows public scenes alone and goes in step', async () => {
  const { page } = explorer;
  const { path } = await exported('windows.html', async () => {
    await page.getByLabel('Restricted items too').check();
    await page.getByLabel('I have read the list').check();
  });
  open = await openFile(path, '?page=present&story=harbour-talks');
  await heading('2032: the fleet gathers');
  const opened = open.page.waitForEvent('popup');
  await open.page.getByRole('button', { name: 'Two windows' }).click();
  const audience = await opened;
  await audience.getByRole('heading', { level: 2, name: '2032: the fleet gathers' }).waitFor();
  await open.page.keyboard.press('PageDown');
  await audience.getByRole('heading', { level: 2, name: /^Spring 2033/ }).waitFor();
  await audience.getByRole('region', { name: 'Scene 2 of 3' }).waitFor();
});

test('where the windows of a file share no channel, as in Safari, they go in step all the same', async () => {
  const { path } = await exported('strangers.html');
  open = await openFile(path);
  await heading('2032: the fleet gathers');
  await open.page.context().addInitScript(() => {
    window.BroadcastChannel = class extends EventTarget {
      postMessage = () => undefined;
      close = () => undefined;
    } as unknown as typeof BroadcastChannel;
  });
  await open.page.reload();
  await heading('2032: the fleet gathers');
  const opened = open.page.waitForEvent('popup');
  await open.page.getByRole('button', { name: 'Two windows' }).click();
  const audience = await opened;
  const seen = (name: string | RegExp) =>
    audience.getByRole('heading', { level: 2, name }).waitFor();
  await seen('2032: the fleet gathers');
  await open.page.keyboard.press('PageDown');
  await seen(/^Spring 2033/);
  await audience.keyboard.press('PageUp');
  await heading('2032: the fleet gathers');
  // Opened anew, each still knows the other.
  await open.page.reload();
  await heading('2032: the fleet gathers');
  await audience.keyboard.press('PageDown');
  await heading(/^Spring 2033/);
  await open.page.keyboard.press('PageDown');
  await seen('June 2034: a new mandate');
});

test('a file offers nothing that it cannot do, and says so where a link leads to it', async () => {
  const { path } = await exported('offers.html');
  open = await openFile(path, '?page=table');
  const { page } = open;
  await page.locator('main[aria-busy="false"] tbody tr').first().waitFor();
  expect(await page.getByRole('button', { name: /^Export/ }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Query' }).count()).toBe(0);
  await page.keyboard.press('Control+k');
  const commands = page.getByRole('listbox').getByRole('option');
  await commands.filter({ hasText: 'Reach' }).first().waitFor();
  expect((await commands.allTextContents()).join('\n')).not.toMatch(/Query|Layers|Copy link/);
  await page.goto(`file://${path}?page=quality`);
  await page.getByRole('button', { name: 'Sources' }).waitFor();
  expect(await page.getByRole('button', { name: 'Layers' }).count()).toBe(0);
  await page.goto(`file://${path}?page=start`);
  await page.getByRole('region', { name: /./ }).first().waitFor();
  expect(await page.getByRole('button', { name: 'Bring your own files' }).count()).toBe(0);
  for (const place of ['import', 'datasets', 'layers']) {
    await page.goto(`file://${path}?page=${place}`);
    await page.getByText('This file holds a snapshot; do it where Entremise runs.').waitFor();
  }
});

test('a draft goes along, but for scenes that name what the file does not hold', async () => {
  const { page } = explorer;
  await explorer.open(`page=present&asOf=2033&actor=${leader.id}`);
  const add = page.getByRole('button', { name: 'Add the current view as a scene' });
  await add.click();
  await explorer.open('page=present&asOf=2033&actor=night-courier');
  await page.getByRole('group', { name: 'Scene 1 of 1' }).waitFor();
  await add.click();
  await page
    .getByRole('group', { name: 'Scene 1 of 2' })
    .getByLabel('Title (English)')
    .fill('Mine');
  await page.getByLabel('Title of the story (English)').fill('My own talk');
  const { path, html } = await exported('draft.html', async () => {
    await page.getByRole('checkbox', { name: 'Your draft' }).check();
    await page
      .getByText(/left out because the file does not hold all that they name: scene 2/)
      .waitFor();
    await page.getByLabel('How the Harbour Talks ended').uncheck();
  });
  expect(contentOf(html)).not.toMatch(secrets);
  open = await openFile(path);
  await heading('Mine');
  await open.page.getByRole('heading', { level: 1, name: 'My own talk' }).waitFor();
});

test('a damaged file says that it is damaged', async () => {
  const { html } = await exported('whole.html');
  const path = join(folder, 'damaged.html');
  await writeFile(path, html.replace(/(id="held">.{2000}).{400}/, '$1'));
  open = await openFile(path);
  await open.page.getByText('This file is damaged or incomplete').waitFor();
  await open.page.getByText('Ce fichier est abîmé').waitFor();
});
