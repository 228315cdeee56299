import type { Category } from '../../model/categories.ts';
import type { Channel, Status } from '../../model/statuses.ts';
import { controlPoint, curveData, lengthOf, pointAt, unit, type Curve } from './curve.ts';
import { drawSign } from './drawSign.ts';
import { ghost, isLostChannel, type LineLook } from './looks.ts';
import type { Palette } from './palette.ts';
import { makePath, type Pen } from './pen.ts';
import { beadParts, headParts, markParts, tickParts, tickStep } from './signParts.ts';

/** A relation to be drawn in full, in pixels of the screen. */
export interface DrawnLine extends Curve {
  readonly sourceRadius: number;
  readonly targetRadius: number;
  readonly category: Category;
  readonly look: LineLook;
  readonly status: Status;
  /** False for a ghost: the dates leave open whether it holds. */
  readonly certain: boolean;
  readonly channel: Channel | null;
}

/** Pixels of paper on both sides of a line together, so that it stands off from what it crosses. */
const casing = 3.6;

function drawBody(context: Pen, line: DrawnLine, palette: Palette): void {
  const { color, weight } = palette.category[line.category];
  const width = palette.focusWidth * weight * (line.certain ? 1 : 1.5);
  const path = makePath(curveData(line));
  const stroke = (style: string, wide: number): void => {
    context.strokeStyle = style;
    context.lineWidth = wide;
    context.stroke(path);
  };
  context.lineCap = 'butt';
  context.setLineDash([]);
  stroke(palette.sheet, width + casing);
  context.setLineDash([...palette.dash[line.status]]);
  stroke(color, width);
  context.setLineDash([]);
  if (!line.certain) stroke(palette.sheet, width * ghost.hollow);
}

/** Calls back with the context turned so that a sign drawn at the origin stands at a place of the line. */
function at(
  context: Pen,
  [x, y]: readonly [number, number],
  angle: number,
  scale: number,
  draw: () => void,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.scale(scale, scale);
  draw();
  context.restore();
}

function drawHeads(context: Pen, line: DrawnLine, color: string, palette: Palette): void {
  const control = controlPoint(line);
  for (const [name, tip, radius] of [
    [line.look.source, line.source, line.sourceRadius],
    [line.look.target, line.target, line.targetRadius],
  ] as const) {
    if (name === null) continue;
    const [dx, dy] = unit([tip[0] - control[0], tip[1] - control[1]]);
    const place = [tip[0] - dx * (radius + 1.5), tip[1] - dy * (radius + 1.5)] as const;
    at(context, place, Math.atan2(dy, dx), palette.scale * 1.15, () =>
      drawSign(context, headParts[name], color, palette.sheet),
    );
  }
}

function drawTicks(context: Pen, line: DrawnLine, color: string, palette: Palette): void {
  const length = lengthOf(line);
  const visible = length - line.sourceRadius - line.targetRadius - 24;
  const count = Math.min(40, Math.floor(visible / tickStep));
  for (let index = 0; index < count; index += 1) {
    const t = (line.sourceRadius + 14 + (visible * (index + 0.5)) / count) / length;
    const [x, y] = pointAt(line, t);
    const [nextX, nextY] = pointAt(line, t + 0.01);
    at(context, [x, y], Math.atan2(nextY - y, nextX - x), 1, () =>
      drawSign(context, tickParts, color, palette.sheet),
    );
  }
}

/** Draws a line in full: casing, dashes of its status, heads, ticks, and on its middle its mark or the bead of its channel. */
export function drawLine(context: Pen, line: DrawnLine, palette: Palette): void {
  const { color } = palette.category[line.category];
  drawBody(context, line, palette);
  drawHeads(context, line, color, palette);
  if (line.look.ticks) drawTicks(context, line, color, palette);
  const middle = pointAt(line, 0.5);
  const { mark } = line.look;
  if (mark !== null)
    at(context, middle, 0, palette.scale, () =>
      drawSign(context, markParts[mark], color, palette.sheet),
    );
  const { channel } = line;
  if (channel !== null) {
    const ink = isLostChannel(channel) ? palette.category.conflict.color : color;
    at(context, middle, 0, palette.scale, () =>
      drawSign(context, beadParts[channel], ink, palette.sheet),
    );
  }
}
