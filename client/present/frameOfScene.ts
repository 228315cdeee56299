import type { Insets } from '../map/frame.ts';

/** By how much the theme enlarges everything. */
const scaleOfTheme = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--scale')) || 1;

/** Pixels that the map of a scene keeps free around its actors: room for their names, and for the ways on and back. */
export function frameOfScene(): Insets {
  const scale = scaleOfTheme();
  return { top: 60 * scale, right: 145 * scale, bottom: 60 * scale, left: 145 * scale };
}
