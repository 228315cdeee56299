import { actorKindTable, type ActorKind, type Breadth } from '../../model/actorKinds.ts';
import { glyphPaths, shapePaths } from './pictogramPaths.ts';

export interface PictogramColors {
  /** Fill of an individual, outline of a collective. */
  readonly node: string;
  /** The sheet below: inside of a hollow collective, glyph of an individual. */
  readonly sheet: string;
  /** 0…1: how far the whole sign fades into the sheet. */
  readonly strength: number;
}

/** Pixels of a baked texture: twice the largest size at which it is drawn. */
const side = 128;

/**
 * Draws the sign of an actor: shape of its family, pictogram of its kind. Filled: an individual; hollow: a working
 * collective; hollow and dashed: a broad one, never the middle of a route.
 */
export function drawPictogram(
  context: CanvasRenderingContext2D,
  kind: ActorKind,
  breadth: Breadth,
  size: number,
  { node, sheet, strength }: PictogramColors,
): void {
  const shape = new Path2D(shapePaths[actorKindTable[kind].family]);
  const glyph = new Path2D(glyphPaths[kind]);
  context.save();
  context.scale(size / 34, size / 34);
  context.translate(17, 17);
  // The paper shows through nowhere: edges end under a sign.
  context.fillStyle = sheet;
  context.strokeStyle = sheet;
  context.lineWidth = 2.6;
  context.stroke(shape);
  context.fill(shape);
  context.globalAlpha = strength;
  context.fillStyle = node;
  context.strokeStyle = node;
  if (breadth === 'individual') context.fill(shape);
  else {
    context.lineWidth = breadth === 'working' ? 2 : 1.7;
    if (breadth === 'broad') context.setLineDash([3, 2.2]);
    context.stroke(shape);
  }
  context.translate(-8, -8);
  context.fillStyle = breadth === 'individual' ? sheet : node;
  context.globalAlpha = breadth === 'individual' ? 1 : strength;
  context.fill(glyph, 'evenodd');
  context.restore();
}

const baked = new Map<string, string>();

/** The sign as an image for a texture; a data URL, baked once for each kind, breadth and color. */
export function pictogramImage(kind: ActorKind, breadth: Breadth, colors: PictogramColors): string {
  const key = `${kind} ${breadth} ${colors.node} ${colors.sheet} ${colors.strength}`;
  const known = baked.get(key);
  if (known !== undefined) return known;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null)
    throw new Error('The browser gives no 2D canvas; pictograms cannot be drawn.');
  drawPictogram(context, kind, breadth, side, colors);
  const url = canvas.toDataURL();
  baked.set(key, url);
  return url;
}
