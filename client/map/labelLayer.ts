import type { Palette } from './palette.ts';
import { breakName, placeLabels, type LabelRequest } from './placeLabels.ts';

/** A sign on the screen with the name that it wants. */
export interface NamedSign {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly priority: number;
  readonly emphasis: 'selected' | 'focus' | 'rest' | 'dim';
}

const sizes = { selected: 16, focus: 13, rest: 13, dim: 12 } as const;
const weights = { selected: 700, focus: 600, rest: 600, dim: 400 } as const;

/** Draws the names of signs where they cover neither each other nor what is in focus; with a halo against edges. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  signs: readonly NamedSign[],
  palette: Palette,
  size: { readonly width: number; readonly height: number },
  lines: readonly (readonly [number, number])[],
): void {
  const lookOf = ({ emphasis }: NamedSign) => {
    const pixels = sizes[emphasis] * palette.scale;
    return {
      pixels,
      font: `${weights[emphasis]} ${pixels}px ${palette.font}`,
      leading: pixels * 1.16,
    };
  };
  const texts = new Map<string, { sign: NamedSign; lines: string[] }>();
  const requests = signs.map((sign): LabelRequest => {
    const { font, leading } = lookOf(sign);
    const broken = breakName(sign.name);
    texts.set(sign.key, { sign, lines: broken });
    context.font = font;
    const width = Math.max(...broken.map((line) => context.measureText(line).width));
    const { key, x, y, radius, priority, emphasis } = sign;
    return {
      key,
      x,
      y,
      radius,
      priority,
      width,
      height: broken.length * leading,
      must: emphasis === 'selected' || emphasis === 'focus',
    };
  });
  const frame = { left: 4, top: 4, width: size.width - 8, height: size.height - 8 };
  context.lineJoin = 'round';
  context.textBaseline = 'top';
  for (const { key, left, top, width, align } of placeLabels(requests, frame, lines)) {
    const text = texts.get(key);
    if (text === undefined) continue;
    const { font, leading } = lookOf(text.sign);
    context.font = font;
    context.textAlign = align;
    context.strokeStyle = palette.sheet;
    context.lineWidth = palette.halo * 1.6;
    context.fillStyle = text.sign.emphasis === 'dim' ? palette.dimInk : palette.ink;
    const x = align === 'left' ? left : align === 'right' ? left + width : left + width / 2;
    text.lines.forEach((line, index) => context.strokeText(line, x, top + index * leading));
    text.lines.forEach((line, index) => context.fillText(line, x, top + index * leading));
  }
}
