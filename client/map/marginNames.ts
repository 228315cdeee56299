import { isHidden, type Covers } from './covers.ts';
import type { Point } from './curve.ts';
import type { Insets } from './frame.ts';
import type { SignPlace } from './signsOnScreen.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The name of somebody who stands beyond the sheet, at the margin on the way to where he stands. */
export interface MarginName {
  readonly actor: string;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** Where along its side, in pixels of the sheet. */
  readonly at: number;
  /** Toward whom, in degrees, clockwise from the right. */
  readonly angle: number;
}

/** Pixels from one name to the next: at the sides below each other, above and below beside each other. */
const apart = { beside: 28, below: 150 } as const;

/** Where the way from one point to another leaves the sheet. */
function exitOf(
  [fx, fy]: Point,
  [tx, ty]: Point,
  { width, height }: Size,
  { top, right, bottom, left }: Insets,
): Pick<MarginName, 'side' | 'at'> {
  const [dx, dy] = [tx - fx, ty - fy];
  const ways = [
    { side: 'left', share: dx < 0 ? (left - fx) / dx : Number.POSITIVE_INFINITY },
    { side: 'right', share: dx > 0 ? (width - right - fx) / dx : Number.POSITIVE_INFINITY },
    { side: 'top', share: dy < 0 ? (top - fy) / dy : Number.POSITIVE_INFINITY },
    { side: 'bottom', share: dy > 0 ? (height - bottom - fy) / dy : Number.POSITIVE_INFINITY },
  ] as const;
  const { side, share } = ways.reduce((first, way) => (way.share < first.share ? way : first));
  const along = side === 'left' || side === 'right' ? fy + dy * share : fx + dx * share;
  return { side, at: along };
}

/** Names along one side, moved apart; those that no longer fit, the last, are left out. */
function spread(names: readonly MarginName[], from: number, to: number, gap: number): MarginName[] {
  const fitting = names.slice(0, Math.max(0, Math.floor((to - from) / gap)));
  const placed: MarginName[] = [];
  let least = from;
  [...fitting]
    .sort((a, b) => a.at - b.at)
    .forEach((name, index, { length }) => {
      const most = to - (length - 1 - index) * gap;
      const at = Math.min(most, Math.max(least, name.at));
      placed.push({ ...name, at });
      least = at + gap;
    });
  return placed;
}

/**
 * The names of actors who stand beyond the sheet or under what lies over it, each where the way to him from the one who is looked at leaves it.
 *
 * @param from who is looked at, in pixels of the sheet
 * @param signs of those who are looked for, the most important first
 * @param covers what lies over the sheet
 * @param insets pixels at each side that other things cover
 * @param scale by how much the theme enlarges everything
 */
export function marginNames(
  from: Point,
  signs: readonly SignPlace[],
  size: Size,
  { covers, insets }: { readonly covers: Covers; readonly insets: Insets },
  scale: number,
): readonly MarginName[] {
  const { width, height } = size;
  const clamped: Point = [
    Math.min(width - insets.right - 1, Math.max(insets.left + 1, from[0])),
    Math.min(height - insets.bottom - 1, Math.max(insets.top + 1, from[1])),
  ];
  const away = signs.filter(({ at }) => isHidden(at, size, covers));
  const names = away.flatMap(({ actors, at }): MarginName[] =>
    actors.slice(0, 1).map((actor) => ({
      actor,
      ...exitOf(clamped, at, size, insets),
      angle: (Math.atan2(at[1] - clamped[1], at[0] - clamped[0]) * 180) / Math.PI,
    })),
  );
  const along = (side: MarginName['side']): MarginName[] => {
    const own = names.filter((name) => name.side === side);
    return side === 'left' || side === 'right'
      ? spread(own, insets.top + 20, height - insets.bottom - 20, apart.beside * scale)
      : spread(own, insets.left + 90, width - insets.right - 90, apart.below * scale);
  };
  return (['left', 'right', 'top', 'bottom'] as const).flatMap(along);
}
