import type { Category } from '../../model/categories.ts';
import type { Channel, Status } from '../../model/statuses.ts';
import type { Palette } from './palette.ts';

type Point = readonly [number, number];

/** An edge in focus, in pixels of the screen. */
export interface FocusEdge {
  readonly source: Point;
  readonly target: Point;
  readonly sourceRadius: number;
  readonly targetRadius: number;
  readonly curvature: number;
  readonly category: Category;
  readonly symmetric: boolean;
  readonly status: Status;
  readonly channel: Channel | null;
}

/** The control point of the quadratic curve; the same formula as in the WebGL programs, with y downward. */
export const controlPoint = ({
  source,
  target,
  curvature,
}: Pick<FocusEdge, 'source' | 'target' | 'curvature'>): Point => [
  (source[0] + target[0]) / 2 + (target[1] - source[1]) * curvature,
  (source[1] + target[1]) / 2 - (target[0] - source[0]) * curvature,
];

/** A point on the curve; t from 0 at the source to 1 at the target. */
export function pointAt(
  edge: Pick<FocusEdge, 'source' | 'target' | 'curvature'>,
  t: number,
): Point {
  const control = controlPoint(edge);
  const mix = (axis: 0 | 1): number =>
    (1 - t) ** 2 * edge.source[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * edge.target[axis];
  return [mix(0), mix(1)];
}

/** Points along an edge, for labels to keep clear of. */
export const samplesOf = (edge: FocusEdge): Point[] =>
  Array.from({ length: 19 }, (_, index) => pointAt(edge, (index + 1) / 20));

const unit = ([x, y]: Point): Point => {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};

/** Draws an edge anew in full: casing, line with the dashes of its status, head, and the bead of its channel or ticks. */
export function drawFocusEdge(
  context: CanvasRenderingContext2D,
  edge: FocusEdge,
  palette: Palette,
): void {
  const { color, weight } = palette.category[edge.category];
  const control = controlPoint(edge);
  const path = new Path2D();
  path.moveTo(...edge.source);
  path.quadraticCurveTo(...control, ...edge.target);
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.strokeStyle = palette.sheet;
  context.lineWidth = 5.5;
  context.stroke(path);
  context.strokeStyle = color;
  context.lineWidth = palette.focusWidth * weight;
  context.setLineDash(edge.category === 'position' ? [1.7, 3.4] : [...palette.dash[edge.status]]);
  context.stroke(path);
  context.setLineDash([]);
  drawHead(context, edge, 'target', color, palette.scale);
  if (edge.category === 'conflict' && edge.symmetric)
    drawHead(context, edge, 'source', color, palette.scale);
  if (edge.category === 'conflict') drawTicks(context, edge, color);
  if (edge.channel !== null) drawBead(context, pointAt(edge, 0.5), edge.channel, color, palette);
}

function drawHead(
  context: CanvasRenderingContext2D,
  edge: FocusEdge,
  end: 'source' | 'target',
  color: string,
  scale: number,
): void {
  if (edge.category === 'affiliation' || (edge.symmetric && edge.category !== 'conflict')) return;
  const control = controlPoint(edge);
  const [tip, radius] =
    end === 'target' ? [edge.target, edge.targetRadius] : [edge.source, edge.sourceRadius];
  const [dx, dy] = unit([tip[0] - control[0], tip[1] - control[1]]);
  context.save();
  context.translate(tip[0] - dx * (radius + 1.5), tip[1] - dy * (radius + 1.5));
  context.rotate(Math.atan2(dy, dx));
  context.scale(scale * 1.15, scale * 1.15);
  context.fillStyle = color;
  context.strokeStyle = color;
  context.beginPath();
  if (edge.category === 'conflict') context.rect(-2.4, -5.2, 2.4, 10.4);
  else if (edge.category === 'position') {
    context.moveTo(-7, -4.4);
    context.lineTo(-0.6, 0);
    context.lineTo(-7, 4.4);
    context.lineWidth = 1.6;
    context.stroke();
    context.restore();
    return;
  } else {
    context.moveTo(0, 0);
    context.lineTo(-9.5, -4.1);
    context.lineTo(-9.5, 4.1);
    context.closePath();
  }
  context.fill();
  context.restore();
}

function drawTicks(context: CanvasRenderingContext2D, edge: FocusEdge, color: string): void {
  const length = Math.hypot(edge.target[0] - edge.source[0], edge.target[1] - edge.source[1]);
  const visible = length - edge.sourceRadius - edge.targetRadius - 24;
  const count = Math.min(40, Math.floor(visible / 16));
  context.strokeStyle = color;
  context.lineWidth = 1.3;
  for (let index = 0; index < count; index += 1) {
    const t = (edge.sourceRadius + 14 + (visible * (index + 0.5)) / count) / length;
    const [x, y] = pointAt(edge, t);
    const [nextX, nextY] = pointAt(edge, t + 0.01);
    const [dx, dy] = unit([nextX - x, nextY - y]);
    context.beginPath();
    context.moveTo(x - dy * 3, y + dx * 3);
    context.lineTo(x + dy * 3, y - dx * 3);
    context.stroke();
  }
}

/** The state of a channel as a bead: full open, half dormant, hollow untested, barred closed, cut broken, crossed refused. */
function drawBead(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  channel: Channel,
  color: string,
  palette: Palette,
): void {
  const lost = channel === 'closed' || channel === 'broken' || channel === 'refused';
  context.save();
  context.translate(x, y);
  context.scale(palette.scale, palette.scale);
  context.strokeStyle = lost ? palette.category.conflict.color : color;
  context.fillStyle = channel === 'open' ? color : palette.sheet;
  context.lineWidth = 1.6;
  context.beginPath();
  context.arc(0, 0, channel === 'refused' ? 6 : 4.8, 0, 2 * Math.PI);
  context.fill();
  if (channel !== 'refused' && channel !== 'open') context.stroke();
  context.fillStyle = color;
  context.beginPath();
  if (channel === 'dormant') {
    context.arc(0, 0, 4.8, -Math.PI / 2, Math.PI / 2);
    context.fill();
  } else if (channel === 'closed') {
    context.moveTo(-2.8, 0);
    context.lineTo(2.8, 0);
    context.stroke();
  } else if (channel === 'broken') {
    context.moveTo(4.4, -6);
    context.lineTo(-4.4, 6);
    context.stroke();
  } else if (channel === 'refused') {
    context.lineWidth = 2.1;
    context.moveTo(-4, -4);
    context.lineTo(4, 4);
    context.moveTo(4, -4);
    context.lineTo(-4, 4);
    context.stroke();
  }
  context.restore();
}
