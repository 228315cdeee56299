import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/fixtures/browser.ts';

interface Shot {
  /** The name of the picture without its ending; a French one gets `.fr` before it. */
  readonly name: string;
  /** The query of the address. */
  readonly view: string;
  /** What has to be there before the picture is taken. */
  readonly ready: string;
  readonly languages: readonly ('en' | 'fr')[];
  readonly width?: number;
  readonly height?: number;
}

const koufa = 'to=hamadoun-koufa&from=government-of-mali';

/** The pictures of the guides, on the bundled dataset. */
const shots: readonly Shot[] = [
  {
    name: 'explorer',
    view: 'page=map&actor=hamadoun-koufa',
    ready: '.sheet__top b',
    languages: ['en'],
  },
  {
    name: 'mediator-entries',
    view: `page=reach&${koufa}`,
    ready: '.entry',
    languages: ['en', 'fr'],
  },
  {
    name: 'mediator-stances',
    view: `page=reach&show=stances&${koufa}`,
    ready: '.holder',
    languages: ['en', 'fr'],
  },
  {
    name: 'analyst-question',
    view: 'page=query&question=willing-to-meet&params=actor:hamadoun-koufa',
    ready: '.result td',
    languages: ['en', 'fr'],
  },
  {
    name: 'analyst-measure',
    view: 'page=map&measure=betweenness~access&signs=both',
    ready: '.measures__swatch',
    languages: ['en', 'fr'],
  },
  {
    name: 'presenter-scene',
    view: 'page=present&story=who-spoke-with-whom&scene=answer-2017&theme=projector',
    ready: '.scene__sources',
    languages: ['en', 'fr'],
    height: 720,
  },
];

async function take(browser: Browser, url: string, shot: Shot, language: string): Promise<string> {
  const { name, view, ready, width = 1280, height = 800 } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await page.goto(`${url}/?${view}&lang=${language}`);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  // The map is drawn with the next frames.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const file = `${name}${language === 'en' ? '' : `.${language}`}.png`;
  await page.screenshot({ path: join(import.meta.dirname, file) });
  await page.close();
  return file;
}

/** `npm run pictures [-- --only name] [url]`: takes the pictures of the guides from an explorer that runs. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' } },
  });
  const [url = 'http://localhost:4000'] = positionals;
  const browser = await launchBrowser();
  try {
    for (const shot of shots.filter(({ name }) => name.startsWith(values.only ?? '')))
      for (const language of shot.languages)
        process.stdout.write(`${await take(browser, url, shot, language)}\n`);
  } finally {
    await browser.close();
  }
}

await main();
