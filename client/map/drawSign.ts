import { pathOf, type Pen } from './pen.ts';
import type { SignPart } from './signParts.ts';

/** Draws a sign around the origin of the context, in ink on paper. */
export function drawSign(
  context: Pen,
  parts: readonly SignPart[],
  ink: string,
  paper: string,
): void {
  for (const { d, fill, stroke } of parts) {
    const path = pathOf(d);
    if (fill !== 'none') {
      context.fillStyle = fill === 'ink' ? ink : paper;
      context.fill(path);
    }
    if (stroke > 0) {
      context.strokeStyle = ink;
      context.lineWidth = stroke;
      context.stroke(path);
    }
  }
}
