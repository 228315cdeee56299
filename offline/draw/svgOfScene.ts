import { createCanvas } from '@napi-rs/canvas';
import { paintMap, type Snapshot } from '../../client/map/paintMap.ts';
import { escapedXml, SvgPen } from '../../client/map/svgPen.ts';
import type { HandoutPage } from '../../client/present/handout/handoutPage.ts';
import { prepareCanvas } from './canvas.ts';

/** The map of a scene as an SVG document that says what it is. */
export function svgOfScene(page: HandoutPage, map: Snapshot): string {
  prepareCanvas();
  const { width, height } = map.screen;
  const pen = new SvgPen(createCanvas(1, 1).getContext('2d'));
  paintMap(pen, map);
  const told = [page.when, ...page.sources, page.foot].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapedXml(page.title)}</title>`,
    `<desc>${escapedXml(told)}</desc>`,
    pen.elements,
    '</svg>\n',
  ].join('\n');
}
