import { breakName, directionOf } from './breakName.ts';
import type { Box } from './boxGrid.ts';
import { isHidden, type Covers } from './covers.ts';
import type { Pen } from './pen.ts';
import type { Palette } from './palette.ts';
import {
  placeLabels,
  type KeptPlaces,
  type LabelRequest,
  type PlacedLabel,
} from './placeLabels.ts';

/** A sign on the screen with the name that it wants. */
export interface NamedSign {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly priority: number;
  readonly emphasis: 'selected' | 'focus' | 'rest' | 'event' | 'dim';
}

interface Text {
  readonly sign: NamedSign;
  readonly lines: readonly string[];
  readonly font: string;
  readonly leading: number;
}

const sizes = { selected: 16, focus: 13, rest: 13, event: 12, dim: 12 } as const;
const weights = { selected: 700, focus: 600, rest: 600, event: 400, dim: 400 } as const;

/** Names beyond so many, the least important, are not tried: there is no room for them on any screen. */
const mostTried = 420;

/** Radius in pixels below which a sign without a name may lie under that of another. */
const smallest = 6;

const widths = new Map<string, number>();
const mostWidths = 8_000;

/** How wide a text is in a font; measured once. */
function widthOf(context: Pen, text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= mostWidths) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

function textOf(sign: NamedSign, palette: Palette): Text {
  const pixels = sizes[sign.emphasis] * palette.scale;
  return {
    sign,
    lines: breakName(sign.name),
    font: `${weights[sign.emphasis]} ${pixels}px ${palette.font}`,
    leading: pixels * 1.16,
  };
}

function requestOf(context: Pen, { sign, lines, font, leading }: Text): LabelRequest {
  const { key, x, y, radius, priority, emphasis } = sign;
  return {
    key,
    x,
    y,
    radius,
    priority,
    width: Math.max(...lines.map((line) => widthOf(context, line, font))),
    height: lines.length * leading,
    must: emphasis === 'selected' || emphasis === 'focus',
  };
}

/** Where the text of each alignment begins, as a share of the width of its box. */
const anchors = { left: 0, center: 0.5, right: 1 } as const;

function drawLabel(
  context: Pen,
  { sign, lines, font, leading }: Text,
  { left, top, width, align }: PlacedLabel,
  palette: Palette,
): void {
  const x = left + width * anchors[align];
  context.font = font;
  context.textAlign = align;
  context.strokeStyle = palette.sheet;
  context.lineWidth = palette.halo * 1.6;
  context.fillStyle = sign.emphasis === 'dim' ? palette.dimInk : palette.ink;
  for (const draw of ['strokeText', 'fillText'] as const)
    lines.forEach((line, index) => {
      context.direction = directionOf(line);
      context[draw](line, x, top + index * leading);
    });
}

/**
 * Draws the names of signs where they cover neither each other nor what is in focus; with a halo against edges.
 * @param around what they keep clear of; and where they stood before, on the same screen, or null to place them all anew
 * @returns where they stand
 */
export function drawLabels(
  context: Pen,
  signs: readonly NamedSign[],
  palette: Palette,
  size: { readonly width: number; readonly height: number },
  {
    lines,
    kept,
    covers,
    drawBelow,
  }: {
    readonly lines: readonly (readonly [number, number])[];
    readonly kept: KeptPlaces | null;
    readonly covers: Covers;
    /** Draws what lies below the names, once it is known where they stand. */
    readonly drawBelow: (names: readonly Box[]) => void;
  },
): KeptPlaces {
  // Who is not seen is named elsewhere, if he matters: his name beside nothing would say that he stands there.
  const order = signs
    .filter(({ x, y }) => !isHidden([x, y], size, covers))
    .sort((a, b) => b.priority - a.priority);
  const texts = new Map(
    order.slice(0, mostTried).map((sign) => [sign.key, textOf(sign, palette)] as const),
  );
  const nameless = order.slice(mostTried).filter(({ radius }) => radius >= smallest);
  const requests = [...texts.values()].map((text) => requestOf(context, text));
  const frame = { left: 4, top: 4, width: size.width - 8, height: size.height - 8 };
  const placed = placeLabels(requests, frame, lines, nameless, covers, kept);
  drawBelow(placed);
  context.lineJoin = 'round';
  context.textBaseline = 'top';
  for (const label of placed) {
    const text = texts.get(label.key);
    if (text !== undefined) drawLabel(context, text, label, palette);
  }
  return new Map(placed.map(({ key, place }) => [key, place]));
}
