import type { Box } from './boxGrid.ts';
import type { Point } from './curve.ts';
import type { Insets } from './frame.ts';

/** What lies over the sheet, as its head and tools, in pixels of the sheet. */
export type Covers = readonly Box[];

export const uncovered: Covers = [];

/** Pixels above or below what lies over the sheet within which a sign shows in part, and has no room for a name of two lines. */
const close = 22;
/** And beside it: between two tools a sign shows in part, and its name not at all. */
const beside = 16;

/** Whether a sign at a point cannot be seen with its name: it is beyond the sheet, or something lies over it. */
export const isHidden = (
  [x, y]: Point,
  { width, height }: { readonly width: number; readonly height: number },
  covers: Covers,
): boolean =>
  x < 0 ||
  y < 0 ||
  x > width ||
  y > height ||
  covers.some(
    (box) =>
      x >= box.left - beside &&
      x <= box.left + box.width + beside &&
      y >= box.top - close &&
      y <= box.top + box.height + close,
  );

/** How far what lies over the sheet reaches into it from above and from below. */
export function reachOf(covers: Covers, height: number): Insets {
  const isAbove = (box: Box): boolean => box.top + box.height / 2 < height / 2;
  const above = covers.filter(isAbove);
  const below = covers.filter((box) => !isAbove(box));
  return {
    top: Math.max(0, ...above.map((box) => box.top + box.height)),
    right: 0,
    bottom: Math.max(0, ...below.map((box) => height - box.top)),
    left: 0,
  };
}

/** Pixels by which a sign may be closer to what covers the sheet than to its edge: its name may stand beside it. */
const near = 30;

/** What of the sheet is covered for a sign that is to be seen. */
export function roomBeside(covers: Covers, screen: { readonly height: number } | null): Insets {
  const { top, bottom, ...sides } = reachOf(covers, screen?.height ?? 0);
  return { ...sides, top: Math.max(0, top - near), bottom: Math.max(0, bottom - near) };
}

/** Pixels that a sign takes, from its middle to its rim. */
const rim = 28;

/** Insets within which no sign lies under what covers the sheet. */
export function clearOf(
  insets: Insets,
  covers: Covers,
  screen: { readonly height: number } | null,
): Insets {
  const { top, bottom } = reachOf(covers, screen?.height ?? 0);
  return {
    ...insets,
    top: Math.max(insets.top, top === 0 ? 0 : top + rim),
    bottom: Math.max(insets.bottom, bottom === 0 ? 0 : bottom + rim),
  };
}
