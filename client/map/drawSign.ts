import type { SignPart } from './signParts.ts';

const paths = new Map<string, Path2D>();

/** The path of some path data, parsed once. */
export function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known !== undefined) return known;
  const path = new Path2D(d);
  paths.set(d, path);
  return path;
}

/** Draws a sign around the origin of the context, in ink on paper. */
export function drawSign(
  context: CanvasRenderingContext2D,
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
