import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { paintMap, type Snapshot } from '../../client/map/paintMap.ts';
import { paintSheet, sheetOf, type Caption } from '../../client/map/paintPicture.ts';
import { penOf, prepareCanvas } from './canvas.ts';

/** The map of a scene drawn on a canvas of its size. @param times how many pixels stand for one */
export function canvasOfScene({ shown, ground, screen }: Snapshot, times: number): Canvas {
  prepareCanvas();
  const canvas = createCanvas(screen.width * times, screen.height * times);
  const context = canvas.getContext('2d');
  context.scale(times, times);
  paintMap(penOf(context), { shown, ground, screen });
  return canvas;
}

/** The map of a scene with its caption on a canvas. @param times how many pixels stand for one */
export function captionedScene(map: Snapshot, caption: Caption, times: number): Canvas {
  prepareCanvas();
  const sheet = sheetOf(map, caption);
  const canvas = createCanvas(sheet.width * times, sheet.height * times);
  const context = canvas.getContext('2d');
  context.scale(times, times);
  paintSheet(penOf(context), map, caption, sheet);
  return canvas;
}
