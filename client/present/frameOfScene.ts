import type { Insets } from '../map/frame.ts';

/** By how much the theme enlarges everything. */
const scaleOfTheme = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--scale')) || 1;

/** Pixels that the map of a scene keeps free around its actors at a scale: room for their names, and for the ways on and back. */
export const insetsAt = (scale: number): Insets => ({
  top: 60 * scale,
  right: 145 * scale,
  bottom: 60 * scale,
  left: 145 * scale,
});

/** The same in the theme that is in force. */
export const frameOfScene = (): Insets => insetsAt(scaleOfTheme());
