import type { Insets } from '../map/frame.ts';

/** By how much the theme enlarges everything. */
const scaleOfTheme = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--scale')) || 1;

/** Of its width, how much a narrow map keeps free at each side at most: more would leave its actors no room. */
const mostAside = 0.275;

/** Pixels that the map of a scene keeps free around its actors at a scale: room for their names, and for the ways on and back. */
export function insetsAt(scale: number, width: number): Insets {
  const aside = Math.min(145 * scale, mostAside * width);
  return { top: 60 * scale, right: aside, bottom: 60 * scale, left: aside };
}

/** The same in the theme that is in force. @param width of the map in pixels */
export const frameOfScene = (width: number): Insets => insetsAt(scaleOfTheme(), width);
