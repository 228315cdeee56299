import { createCanvas } from '@napi-rs/canvas';
import type { Snapshot } from '../../client/map/paintMap.ts';
import { svgOfPicture, type Caption } from '../../client/map/paintPicture.ts';
import { SvgPen } from '../../client/map/svgPen.ts';
import { prepareCanvas } from './canvas.ts';

/** The map of a scene with its caption as an SVG document that says what it is. */
export function svgOfScene(map: Snapshot, caption: Caption): string {
  prepareCanvas();
  return svgOfPicture(new SvgPen(createCanvas(1, 1).getContext('2d')), map, caption);
}
