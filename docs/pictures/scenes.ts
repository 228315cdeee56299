import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { StoryMessage } from '../../model/messages/story.ts';
import { languages, type Language } from '../../model/wording.ts';
import { launchBrowser } from '../../tests/fixtures/browser.ts';
import { mapName } from '../../wording/names.ts';
import { drawnTexts, watchTexts } from './drawnTexts.ts';
import { sceneFaults, type Place } from '../../tests/fixtures/sceneFaults.ts';

/** The screens that every scene is looked at on. */
const screens = [
  { name: 'projector-720', theme: 'projector', width: 1280, height: 720 },
  { name: 'projector-1080', theme: 'projector', width: 1920, height: 1080 },
  { name: 'light', theme: 'light', width: 1280, height: 720 },
  { name: 'dark', theme: 'dark', width: 1920, height: 1080 },
  { name: 'phone', theme: 'light', width: 390, height: 844 },
] as const;
type Screen = (typeof screens)[number];

interface Looked {
  readonly scene: string;
  readonly file: string;
  readonly faults: readonly string[];
}

const read = async <T>(url: string, path: string): Promise<T> => {
  const response = await fetch(`${url}/api/v1${path}`);
  if (!response.ok) throw new Error(`${path} is answered with ${response.status}.`);
  return (await response.json()) as T;
};

/** The names of those whom a scene is about: its actors, and the ends of its relations. */
function namesOf(
  { actors, relations }: StoryMessage['scenes'][number],
  { nodes, edges }: GraphMessage,
  language: Language,
): string[] {
  const told = new Set<string>([
    ...actors,
    ...edges
      .filter(({ key }) => relations.includes(key))
      .flatMap(({ source, target }) => [source, target]),
  ]);
  return nodes
    .filter(({ key }) => told.has(key))
    .map(({ attributes }) => mapName(attributes, language));
}

const placeOn = (page: Page): Promise<Place> =>
  page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const map = document.querySelector('.stage__map');
    const side = document.querySelector('.stage__side');
    const ways = document.querySelectorAll('.stage__way:not(:disabled) .icon');
    if (map === null || side === null) throw new Error('There is no stage.');
    return {
      map: boxOf(map),
      over: [...ways].map(boxOf),
      hiddenText: Math.max(0, side.scrollHeight - side.clientHeight),
    };
  });

/** Tells a story on a screen, and looks at each scene. */
async function lookAt(
  page: Page,
  story: StoryMessage,
  graph: GraphMessage,
  { url, out, screen, language }: { url: string; out: string; screen: Screen; language: Language },
): Promise<Looked[]> {
  const looked: Looked[] = [];
  for (const scene of story.scenes) {
    await page.goto(
      `${url}/?page=present&story=${story.id}&scene=${scene.id}&lang=${language}&theme=${screen.theme}`,
    );
    await page.getByRole('heading', { level: 2, name: scene.title[language] }).waitFor();
    const texts = await drawnTexts(page);
    const file = `${story.id}-${scene.id}-${screen.name}.${language}.png`;
    await page.screenshot({ path: join(out, file) });
    const faults = sceneFaults(namesOf(scene, graph, language), texts, await placeOn(page));
    looked.push({ scene: `${story.id} ${scene.id}`, file, faults });
  }
  return looked;
}

/** All pictures of one screen on one sheet, small, to be looked at together. */
async function contactSheet(browser: Browser, out: string, name: string, all: readonly Looked[]) {
  const page = await browser.newPage({ viewport: { width: 1900, height: 1000 } });
  const { readFile } = await import('node:fs/promises');
  const cells = await Promise.all(
    all.map(async ({ scene, file, faults }) => {
      const data = (await readFile(join(out, file))).toString('base64');
      const color = faults.length === 0 ? '#222' : '#b00';
      return `<figure style="margin:0;font:12px sans-serif;color:${color}"><img src="data:image/png;base64,${data}" style="width:100%"><figcaption>${scene}</figcaption></figure>`;
    }),
  );
  const columns = name.includes('phone') ? 8 : 3;
  await page.setContent(
    `<body style="margin:8px"><div style="display:grid;grid-template-columns:repeat(${columns},1fr);gap:8px">${cells.join('')}</div>`,
  );
  await page.screenshot({ path: join(out, `sheet-${name}.png`), fullPage: true });
  await page.close();
}

/** `npm run scenes -- --out <folder> [--screen name] [url]`: pictures of every scene, and what is wrong with them. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'coverage/scenes' }, screen: { type: 'string' } },
  });
  const [url = 'http://localhost:4000'] = positionals;
  const { out } = values;
  await mkdir(out, { recursive: true });
  const { items } = await read<{ items: { id: string }[] }>(url, '/stories');
  const stories = await Promise.all(items.map(({ id }) => read<StoryMessage>(url, `/stories/${id}`)));
  const graph = await read<GraphMessage>(url, '/graph');
  const browser = await launchBrowser();
  try {
    for (const screen of screens.filter(({ name }) => name.startsWith(values.screen ?? '')))
      for (const language of languages) {
        const { width, height } = screen;
        const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
        await watchTexts(page);
        const looked: Looked[] = [];
        for (const story of stories)
          looked.push(...(await lookAt(page, story, graph, { url, out, screen, language })));
        await page.close();
        const faulty = looked.filter(({ faults }) => faults.length > 0);
        if (faulty.length > 0) process.exitCode = 1;
        process.stdout.write(`${screen.name} ${language}: ${looked.length} scenes\n`);
        for (const { file, faults } of faulty)
          process.stdout.write(`  ${file}: ${faults.join('; ')}\n`);
        await contactSheet(browser, out, `${screen.name}.${language}`, looked);
      }
  } finally {
    await browser.close();
  }
}

await main();
