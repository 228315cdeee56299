import { paintMap, type Snapshot } from './paintMap.ts';

/**
 * A map as a PNG, as a data URL.
 * @param times how many pixels of the picture stand for one of the map
 * @throws Error where the browser gives no canvas
 */
export function pngOfMap(map: Snapshot, times: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = map.screen.width * times;
  canvas.height = map.screen.height * times;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no 2D canvas; no picture can be made.');
  context.scale(times, times);
  paintMap(context, map);
  return canvas.toDataURL('image/png');
}
