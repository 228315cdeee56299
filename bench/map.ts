/**
 * How much of the browser's main thread the map costs, beside Sigma as it comes, on the same graph, in one run, in headless
 * Chromium with WebGL by software. `node --import tsx bench/map.ts [mali] [1k] [10k]`
 */
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../tests/fixtures/browser.ts';
import { datasetGraph, onLastDay } from '../tests/fixtures/datasetGraph.ts';
import { serveMapPage } from '../tests/fixtures/mapPage/serve.ts';
import { quantile, row } from './measure.ts';

const graphs = {
  mali: { title: 'Mali', size: null },
  '1k': { title: 'made up 1k/5k', size: { actors: 1_000, relations: 5_000 } },
  '10k': { title: 'made up 10k/50k', size: { actors: 10_000, relations: 50_000 } },
} as const;
type GraphName = keyof typeof graphs;
const isGraphName = (text: string): text is GraphName => Object.hasOwn(graphs, text);

const sheet = { width: 1440, height: 900 };
const middle = { x: sheet.width / 2, y: sheet.height / 2 };

/** Milliseconds that the main thread has worked since the page was opened. */
async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Main-thread milliseconds per frame while something is done. */
async function perFrame(page: Page, cdp: CDPSession, work: () => Promise<void>): Promise<number> {
  await page.evaluate('measurePage.startFrames()');
  const before = await worked(cdp);
  await work();
  const after = await worked(cdp);
  const frames = await page.evaluate<number>('measurePage.stopFrames()');
  return (after - before) / Math.max(1, frames);
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  for (const turn of [-1, -1, 1, 1]) {
    await page.mouse.wheel(0, turn * 120);
    await page.waitForTimeout(300);
  }
}

/** Drags the sheet by its corner, where no actor stands. */
async function drag(page: Page): Promise<void> {
  await page.mouse.move(8, 8);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1)
    await page.mouse.move(8 + (step <= 20 ? step : 40 - step) * 4, 8 + step);
  await page.mouse.up();
  await page.waitForTimeout(300);
}

interface Place {
  readonly x: number;
  readonly y: number;
}
const places = (page: Page): Promise<Place[]> => page.evaluate('measurePage.places(20)');

/** The pointer from actor to actor, and beside each. */
async function wander(page: Page): Promise<void> {
  for (const { x, y } of await places(page)) {
    await page.mouse.move(x, y);
    await page.mouse.move(x + 3, y + 3);
    await page.mouse.move(x + 60, y + 60);
  }
}

/** Times from an input until its answer is on the screen, over twenty actors. */
async function answers(page: Page, type: 'mousemove' | 'mousedown'): Promise<number[]> {
  const times: number[] = [];
  for (const { x, y } of await places(page)) {
    await page.mouse.move(type === 'mousedown' ? x : 4, type === 'mousedown' ? y : 4);
    await page.waitForTimeout(350);
    await page.evaluate(`measurePage.listen('${type}')`);
    if (type === 'mousedown') await page.mouse.click(x, y);
    else await page.mouse.move(x, y);
    times.push(await page.evaluate<number>('measurePage.answered()'));
  }
  return times;
}

type Figures = Readonly<Record<string, number>>;

async function measure(page: Page, cdp: CDPSession, which: 'ours' | 'plain'): Promise<Figures> {
  const before = await worked(cdp);
  const firstFrame = await page.evaluate<number>(`measurePage.draw('${which}')`);
  await page.waitForTimeout(1_000);
  const firstWork = (await worked(cdp)) - before;
  const pan = await perFrame(page, cdp, async () => {
    await page.evaluate('measurePage.pan(80)');
  });
  await page.waitForTimeout(500);
  const dragged = await perFrame(page, cdp, () => drag(page));
  const zoomed = await perFrame(page, cdp, () => zoom(page));
  const hovered = await perFrame(page, cdp, () => wander(page));
  const still = await perFrame(page, cdp, () => page.waitForTimeout(1_000));
  const hoverAnswers = await answers(page, 'mousemove');
  const clickAnswers = await answers(page, 'mousedown');
  await page.evaluate('measurePage.stop()');
  return {
    'first frame, ms': firstFrame,
    'first second, main thread, ms': firstWork,
    'pan, main thread, ms a frame': pan,
    'drag of the sheet, ms a frame': dragged,
    'zoom by wheel, ms a frame': zoomed,
    'hover, ms a frame': hovered,
    'at rest, ms a frame': still,
    'hover answered, median ms': quantile(hoverAnswers, 0.5),
    'hover answered, worst of 20, ms': Math.max(...hoverAnswers),
    'click answered, median ms': quantile(clickAnswers, 0.5),
    'click answered, worst of 20, ms': Math.max(...clickAnswers),
  };
}

const wanted = process.argv.slice(2).filter(isGraphName);
const page = await serveMapPage();
const browser = await launchBrowser();
try {
  for (const name of wanted.length > 0 ? wanted : (['mali', '1k', '10k'] as const)) {
    const { title, size } = graphs[name];
    const given = size ?? onLastDay(await datasetGraph('seed/datasets/central-mali-2019'));
    const results = new Map<string, Figures>();
    for (const which of ['plain', 'ours'] as const) {
      // A page of its own for each, so that neither pays for what the other left behind.
      const tab = await browser.newPage({ viewport: sheet });
      tab.setDefaultTimeout(180_000);
      const cdp = await tab.context().newCDPSession(tab);
      await cdp.send('Performance.enable');
      await tab.goto(page.url);
      await tab.evaluate(`measurePage.take(${JSON.stringify(given)})`);
      results.set(which, await measure(tab, cdp, which));
      await tab.close();
    }
    row([title, 'plain', 'ours', 'ratio']);
    for (const [what, plain] of Object.entries(results.get('plain') ?? {})) {
      const ours = results.get('ours')?.[what] ?? Number.NaN;
      row([`  ${what}`, plain, ours, (ours / plain).toFixed(2)]);
    }
  }
} finally {
  await browser.close();
  await page.stop();
}
