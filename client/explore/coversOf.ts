import type { Covers } from '../map/covers.ts';
import { uncovered } from '../map/covers.ts';

/** The head of the sheet, the tools of the map, and the names at its margin. */
const over = '.sheet__top > *, .map-tools > *';
const names = '.margin-names li';

function boxesOf(map: HTMLElement | null, selector: string): Covers {
  const sheet = map?.closest('.sheet') ?? null;
  if (map === null || sheet === null) return uncovered;
  const { left, top } = map.getBoundingClientRect();
  return [...sheet.querySelectorAll(selector)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    // What is said to those who listen alone has a pixel, and what is not shown none.
    if (box.width <= 1 || box.height <= 1) return [];
    return [{ left: box.left - left, top: box.top - top, width: box.width, height: box.height }];
  });
}

/** What stands at the edges of the map in every view of it. */
export const edgesOf = (map: HTMLElement | null): Covers => boxesOf(map, over);

/** All that lies over a map, in its pixels. */
export const coversOf = (map: HTMLElement | null): Covers => boxesOf(map, `${over}, ${names}`);
