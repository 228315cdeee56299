import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Pen } from '../../client/map/pen.ts';

/** Files of the font of the map; the first that has a sign draws it. */
const fontFiles = ['latin-wght-normal', 'latin-ext-wght-normal', 'cyrillic-wght-normal'] as const;

let isReady = false;

/** Gives this process what a browser has and the drawing needs: paths, and the font of the map. */
export function prepareCanvas(): void {
  if (isReady) return;
  isReady = true;
  Object.assign(globalThis, { Path2D });
  const folder = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/package.json'),
  );
  for (const file of fontFiles)
    GlobalFonts.registerFromPath(
      join(folder, 'files', `source-sans-3-${file}.woff2`),
      'Source Sans 3 Variable',
    );
}

/** A canvas of this library as what the map is drawn with: it does what a browser's does, but TypeScript knows them apart. */
export const penOf = (context: SKRSContext2D): Pen => context as unknown as Pen;
