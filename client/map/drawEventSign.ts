import type { EventKind } from '../../model/eventKinds.ts';
import { eventGlyphs, leafPaths } from './eventPaths.ts';
import { pathOf, type Pen } from './pen.ts';
import type { PictogramColors } from './pictogram.ts';

/** Draws the sign of an event: a leaf with its bar, and the pictogram of its kind. */
export function drawEventSign(
  context: Pen,
  kind: EventKind,
  size: number,
  { node, sheet }: PictogramColors,
): void {
  const leaf = pathOf(leafPaths.outline);
  context.save();
  context.scale(size / 34, size / 34);
  context.translate(17, 17);
  context.fillStyle = sheet;
  context.strokeStyle = sheet;
  context.lineWidth = 3.4;
  context.stroke(leaf);
  context.fill(leaf);
  context.fillStyle = node;
  context.strokeStyle = node;
  context.lineWidth = 1.7;
  context.stroke(leaf);
  context.fill(pathOf(leafPaths.bar));
  context.translate(-8, -5.5);
  context.fill(pathOf(eventGlyphs[kind]), 'evenodd');
  context.restore();
}
