import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshotMessage, type SnapshotMessage } from '../../model/messages/snapshot.ts';
import { languages } from '../../model/wording.ts';
import type { Snapshot } from '../../client/map/paintMap.ts';
import { paintMap } from '../../client/map/paintMap.ts';
import type { DrawnText } from '../../docs/pictures/drawnTexts.ts';
import { penOf } from '../../offline/draw/canvas.ts';
import { drawnStory } from '../../offline/draw/drawnStory.ts';
import { paletteOfTheme } from '../../offline/draw/tokens.ts';
import { mapName } from '../../wording/names.ts';
import { sceneFaults } from '../fixtures/sceneFaults.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
let snapshot: SnapshotMessage;
beforeAll(async () => {
  server = await startTestServer({ audience: 'public' });
  snapshot = snapshotMessage.parse((await server.get('/api/v1/snapshot')).body);
});
afterAll(() => server.stop());

/** The texts that stand on a map, with their boxes. */
function textsOn(map: Snapshot): DrawnText[] {
  const { width, height } = map.screen;
  const context = createCanvas(width, height).getContext('2d');
  const texts: DrawnText[] = [];
  const write = context.fillText.bind(context);
  context.fillText = (text, x, y) => {
    write(text, x, y);
    const size = Number.parseFloat(/([\d.]+)px/.exec(context.font)?.[1] ?? '0');
    const wide = context.measureText(text).width;
    const share = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[context.textAlign];
    const { a, d, e, f } = context.getTransform();
    const left = a * (x - share * wide) + e;
    const top = d * (context.textBaseline === 'middle' ? y - size / 2 : y) + f;
    texts.push({ text, left, top, right: left + a * wide, bottom: top + d * size });
  };
  paintMap(penOf(context), map);
  return texts;
}

/** The map beside the text on a projector, on a desk, on a sheet of paper and on a slide. */
const sheets = [
  { theme: 'projector', width: 800, height: 720 },
  { theme: 'projector', width: 1440, height: 1080 },
  { theme: 'dark', width: 960, height: 720 },
  { theme: 'light', width: 900, height: 607 },
  { theme: 'projector', width: 900, height: 607 },
] as const;

describe.each(languages)('in %s', (language) => {
  test.each(sheets)(
    'everybody whom a scene is about has a name, whole and apart, $theme $width × $height',
    async ({ theme, width, height }) => {
      const drawing = { language, theme, width, height, palette: paletteOfTheme(theme) };
      const map = { left: 0, top: 0, right: width, bottom: height };
      const faults: string[] = [];
      let looked = 0;
      for (const story of snapshot.stories)
        for (const page of await drawnStory(snapshot, story, { ...drawing, notes: false })) {
          if (page.map === null) throw new Error(`Nobody stands on ${page.title}.`);
          const { scene } = page.map.shown;
          const names = scene.nodes
            .filter(({ key }) => scene.litActors?.has(key))
            .map(({ attributes }) => mapName(attributes, language));
          const place = { map, over: [], hiddenText: 0 };
          looked += names.length;
          for (const fault of sceneFaults(names, textsOn(page.map), place))
            faults.push(`${story.id}, ${page.title}: ${fault}`);
        }
      expect(faults).toEqual([]);
      expect(looked).toBeGreaterThan(80);
    },
  );
});
