import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../tests/fixtures/browser.ts';

/** Takes pictures of a running explorer to look at: `tsx bench/screenshots.ts [url] [folder] [name…]`. */
const [url = 'http://localhost:4000', folder = 'dist/screenshots', ...wanted] =
  process.argv.slice(2);
const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const shots: readonly {
  name: string;
  query: string;
  size: { width: number; height: number };
  press?: readonly string[];
}[] = [
  { name: 'start', query: '?theme=light&lang=en', size: desk },
  { name: 'start-dark', query: '?theme=dark&lang=en', size: desk },
  { name: 'map', query: '?page=map&theme=light&lang=en', size: desk },
  { name: 'koufa', query: '?page=map&actor=hamadoun-koufa&theme=light&lang=en', size: desk },
  { name: 'koufa-dark', query: '?page=map&actor=hamadoun-koufa&theme=dark&lang=fr', size: desk },
  {
    name: 'relation',
    query:
      '?page=map&actor=hamadoun-koufa&relation=hamadoun-koufa-willing-to-meet-mahmoud-dicko&theme=light&lang=en',
    size: desk,
  },
  {
    name: 'reach',
    query:
      '?page=reach&from=government-of-mali,peul-scholars-2018&to=hamadoun-koufa&theme=light&lang=en',
    size: desk,
  },
  { name: 'reach-anybody', query: '?page=reach&to=hamadoun-koufa&theme=dark&lang=fr', size: desk },
  {
    name: 'reach-avoid',
    query:
      '?page=reach&from=government-of-mali&to=hamadoun-koufa&avoid=katiba-macina&theme=light&lang=en',
    size: desk,
  },
  {
    name: 'reach-compare',
    query: '?page=reach&from=government-of-mali&to=iyad-ag-ghaly&theme=light&lang=en',
    size: desk,
    press: ['Show route 2', 'Compare', 'Show route 1', 'Compare'],
  },
  {
    name: 'reach-through',
    query:
      '?page=reach&from=government-of-mali&to=hamadoun-koufa&through=kind:Person&routes=3&suppose=mahmoud-dicko~IN_CONTACT_WITH~hamadoun-koufa~open&theme=light&lang=fr',
    size: desk,
  },
  {
    name: 'reach-lit',
    query: '?page=reach&from=government-of-mali&to=iyad-ag-ghaly&theme=light&lang=en',
    size: desk,
    press: ['Show on the map'],
  },
  {
    name: 'reach-dark',
    query: '?page=reach&from=government-of-mali&to=iyad-ag-ghaly&theme=dark&lang=en',
    size: desk,
  },
  {
    name: 'reach-projector',
    query: '?page=reach&from=government-of-mali&to=iyad-ag-ghaly&theme=projector&lang=en',
    size: desk,
  },
  {
    name: 'phone-compare',
    query: '?page=reach&from=government-of-mali&to=iyad-ag-ghaly&theme=light&lang=fr',
    size: phone,
    press: ['Route 2', 'Comparer'],
  },
  {
    name: 'phone-reach',
    query: '?page=reach&from=government-of-mali&to=iyad-ag-ghaly&theme=light&lang=en',
    size: phone,
  },
  { name: 'all', query: '?page=map&scope=all&theme=light&lang=en', size: desk },
  { name: 'table', query: '?page=table&theme=light&lang=en', size: desk },
  { name: 'projector', query: '?page=map&actor=mahmoud-dicko&theme=projector&lang=en', size: desk },
  { name: 'phone-start', query: '?theme=light&lang=en', size: phone },
  { name: 'phone-map', query: '?page=map&theme=light&lang=fr', size: phone },
  {
    name: 'phone-dossier',
    query: '?page=map&actor=hamadoun-koufa&theme=light&lang=en',
    size: phone,
  },
];

const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
for (const { name, query, size, press = [] } of shots.filter(
  (shot) => wanted.length === 0 || wanted.includes(shot.name),
)) {
  const page = await browser.newPage({
    viewport: size,
    deviceScaleFactor: size === phone ? 2 : 1,
    reducedMotion: 'reduce',
  });
  page.on(
    'console',
    (message) => message.type() === 'error' && console.error(name, message.text()),
  );
  page.on('pageerror', (error) => console.error(name, error.message));
  await page.goto(`${url}/${query}`);
  // A page may never be quite idle (it asks after the server's health).
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  await page.waitForTimeout(2_500);
  for (const name of press) {
    await page.getByRole('button', { name }).first().click();
    await page.waitForTimeout(800);
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
