import { expect, inject, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader } = cast;

/** Opens a page of another site that frames a page of ours. */
async function framed(site: string, path: string): Promise<void> {
  explorer.allow(`asked ${site}`);
  await explorer.page.goto(`${site}/?frame=${encodeURIComponent(`${explorer.url}${path}`)}`);
}
const inFrame = () => explorer.page.frameLocator('iframe[title="map"]');
const map = () => inFrame().getByRole('application');

test('a page of an origin that was named frames the map, with the controls that its address names', async () => {
  const { embedder } = inject('explorer');
  await framed(embedder, `/embed?lang=en&controls=search,zoom&actor=${leader.id}`);
  await map().waitFor();
  const frame = inFrame();
  await frame.getByText(/Entremise · The Ammerin Estuary · revision \w+ · Public/).waitFor();
  await frame.getByRole('combobox').waitFor();
  await frame.getByRole('button', { name: 'Zoom in' }).waitFor();
  expect(await frame.getByRole('navigation').count()).toBe(0);
  expect(await frame.getByRole('complementary').filter({ visible: true }).count()).toBe(0);
  expect(await frame.getByRole('group', { name: 'Language' }).count()).toBe(0);
});

test('an embedded map shows the public layer alone', async () => {
  const { embedder } = inject('explorer');
  await framed(embedder, '/embed?lang=en&controls=search');
  await inFrame().getByRole('combobox').fill('courier');
  await inFrame().getByText('Nobody').or(inFrame().getByRole('listbox')).first().waitFor();
  expect(await inFrame().getByText('A courier between the quays').count()).toBe(0);
});

test('the wheel scrolls the page around, and the map only once it was clicked', async () => {
  const { page } = explorer;
  const { embedder } = inject('explorer');
  await framed(embedder, '/embed?lang=en');
  await map().waitFor();
  await inFrame()
    .getByText(/· Public/)
    .waitFor();
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 200);
  await inFrame().getByText('Click the map to zoom with the wheel').waitFor();
  await expect.poll(scrolled).toBeGreaterThan(0);
  const before = await scrolled();
  await page.mouse.click(300, 150);
  await page.mouse.wheel(0, -100);
  await inFrame().getByText('Click the map to zoom with the wheel').waitFor({ state: 'detached' });
  expect(await scrolled()).toBe(before);
});

test('a story can be framed and told', async () => {
  const { embedder } = inject('explorer');
  await framed(embedder, '/embed?lang=en&page=present&story=harbour-talks');
  const frame = inFrame();
  await frame.getByRole('heading', { level: 2, name: '2032: the fleet gathers' }).waitFor();
  await frame.getByRole('button', { name: 'Next scene' }).click();
  await frame.getByRole('heading', { level: 2, name: /^Spring 2033/ }).waitFor();
  await frame.getByRole('region', { name: 'Scene 2 of 3' }).waitFor();
  expect(await frame.getByRole('button', { name: 'Leave the story' }).count()).toBe(0);
});

test('no other origin frames it, and no other page of ours is framed', async () => {
  const { embedder } = inject('explorer');
  // The same server by its number is another origin, and was not named.
  const stranger = embedder.replace('localhost', '127.0.0.1');
  explorer.allow('frame-ancestors');
  explorer.allow('ERR_BLOCKED_BY_RESPONSE');
  for (const [site, path] of [
    [stranger, '/embed?lang=en'],
    [embedder, '/?lang=en'],
    [embedder, '/presentation.html'],
  ] as const) {
    const refused = explorer.page.waitForEvent('console', {
      predicate: (message) => /frame-ancestors|X-Frame-Options/i.test(message.text()),
    });
    await framed(site, path);
    await refused;
  }
});
