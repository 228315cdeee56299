import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { paintMap, type Snapshot } from '../../client/map/paintMap.ts';
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
