import { embeddedFonts } from './embeddedFonts.ts';
import type { Snapshot } from './paintMap.ts';
import { paintSheet, sheetOf, svgOfPicture, type Caption } from './paintPicture.ts';
import { SvgPen } from './svgPen.ts';

/** PNG enlarged so many times, or a file of vectors. */
export type PictureFormat = 1 | 2 | 4 | 'svg';

/** Browsers refuse larger canvases. */
const largestSide = 16_000;

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no 2D canvas; no picture can be made.');
  return context;
}

/** The picture as an SVG document. @param style CSS that it carries, such as its own fonts */
export const pictureSvg = (snapshot: Snapshot, caption: Caption, style = ''): string =>
  svgOfPicture(new SvgPen(contextOf(1, 1)), snapshot, caption, style);

/**
 * A picture of what is on the screen, with title, legend, date, sources and marking.
 * @throws Error where the browser cannot make one so large
 */
export async function pictureFile(
  snapshot: Snapshot,
  caption: Caption,
  format: PictureFormat,
): Promise<Blob> {
  if (format === 'svg')
    return new Blob([pictureSvg(snapshot, caption, await embeddedFonts())], {
      type: 'image/svg+xml',
    });
  const sheet = sheetOf(snapshot, caption);
  const scale = Math.min(format, largestSide / Math.max(sheet.width, sheet.height));
  const context = contextOf(Math.round(sheet.width * scale), Math.round(sheet.height * scale));
  context.scale(scale, scale);
  paintSheet(context, snapshot, caption, sheet);
  return new Promise((resolve, reject) =>
    context.canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The browser made no picture.')) : resolve(blob)),
      'image/png',
    ),
  );
}
