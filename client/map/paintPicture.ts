import { paintMap, type Snapshot } from './paintMap.ts';
import { makePath, type Pen } from './pen.ts';
import { escapedXml, type SvgPen } from './svgPen.ts';

/** What stands around the map on a picture that leaves the room. */
export interface Caption {
  readonly title: string;
  /** The date, what is shown, filters: each a line. */
  readonly lines: readonly string[];
  /** What the colors mean: the categories that the picture holds. */
  readonly legend: readonly { readonly label: string; readonly color: string }[];
  /** Where it comes from, and how it may be handled. */
  readonly foot: readonly string[];
}

const margin = 24;
const sizes = { title: 20, line: 13, foot: 11 } as const;
const leading = 1.4;

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly head: number;
}

const heightOf = (count: number, size: number): number => count * size * leading;

const headOf = (lines: number): number =>
  margin + heightOf(1, sizes.title) + heightOf(lines, sizes.line) + 12;

/** Pixels that head and foot of a picture take, with so many lines in the one and in the other. */
export const captionHeight = (lines: number, foot: number): number =>
  Math.ceil(headOf(lines) + 12 + heightOf(1, sizes.line) + heightOf(foot, sizes.foot) + margin);

/** How large a picture becomes, and where in it the map begins. */
export const sheetOf = ({ screen }: Snapshot, { lines, foot }: Caption): Sheet => ({
  width: screen.width,
  height: screen.height + captionHeight(lines.length, foot.length),
  head: headOf(lines.length),
});

function writeLegend(pen: Pen, legend: Caption['legend'], y: number, ink: string): void {
  let x = margin;
  for (const { label, color } of legend) {
    pen.strokeStyle = color;
    pen.lineWidth = 2.4;
    pen.stroke(makePath(`M${x} ${y + 8}h22`));
    pen.fillStyle = ink;
    pen.fillText(label, x + 28, y);
    x += 28 + pen.measureText(label).width + 20;
  }
}

/** Draws the picture: its head, the map, the legend, and where it comes from. */
export function paintSheet(pen: Pen, snapshot: Snapshot, caption: Caption, sheet: Sheet): void {
  const { palette } = snapshot.shown;
  const fontOf = (weight: number, size: number): string => `${weight} ${size}px ${palette.font}`;
  pen.fillStyle = palette.sheet;
  pen.fill(makePath(`M0 0H${sheet.width}V${sheet.height}H0Z`));
  pen.save();
  pen.translate(0, sheet.head);
  paintMap(pen, snapshot);
  pen.restore();
  // The map may reach beyond its own sheet; head and foot cover that.
  const foot = sheet.head + snapshot.screen.height;
  pen.fillStyle = palette.sheet;
  pen.fill(
    makePath(`M0 0H${sheet.width}V${sheet.head}H0ZM0 ${foot}H${sheet.width}V${sheet.height}H0Z`),
  );
  pen.textAlign = 'left';
  pen.textBaseline = 'top';
  pen.direction = 'ltr';
  pen.fillStyle = palette.ink;
  pen.font = fontOf(650, sizes.title);
  pen.fillText(caption.title, margin, margin);
  pen.font = fontOf(400, sizes.line);
  let y = margin + heightOf(1, sizes.title);
  for (const line of caption.lines) {
    pen.fillText(line, margin, y);
    y += heightOf(1, sizes.line);
  }
  y = foot + 12;
  writeLegend(pen, caption.legend, y, palette.ink);
  y += heightOf(1, sizes.line) + 4;
  pen.font = fontOf(400, sizes.foot);
  pen.fillStyle = palette.dimInk;
  for (const line of caption.foot) {
    pen.fillText(line, margin, y);
    y += heightOf(1, sizes.foot);
  }
}

/**
 * A picture as an SVG document.
 * @param pen that has written nothing yet
 * @param style CSS that it carries, such as its own fonts
 */
export function svgOfPicture(
  pen: SvgPen,
  snapshot: Snapshot,
  caption: Caption,
  style = '',
): string {
  const sheet = sheetOf(snapshot, caption);
  paintSheet(pen, snapshot, caption, sheet);
  const told = [...caption.lines, ...caption.foot].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img">`,
    `<title>${escapedXml(caption.title)}</title>`,
    `<desc>${escapedXml(told)}</desc>`,
    style === '' ? '' : `<style>${style}</style>`,
    pen.elements,
    '</svg>\n',
  ].join('\n');
}
