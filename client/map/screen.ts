import type Sigma from 'sigma';
import type { Attributes } from 'graphology-types';
import type { CameraState } from 'sigma/types';
import type { Point } from './curve.ts';

/** How positions become pixels of the screen under some camera: the map is never turned, so one scale and a shift do. */
export interface Screen {
  /** Pixels per unit of position. */
  readonly scale: number;
  /** Where the position 0, 0 lies. */
  readonly left: number;
  readonly top: number;
  /** Pixels of a sign's radius per pixel of its size: signs grow less than distances do. */
  readonly signs: number;
  readonly width: number;
  readonly height: number;
}

/** The screen as it is, or as it would be under another camera. */
export function screenOf<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  camera?: CameraState,
): Screen {
  const override = camera === undefined ? {} : { cameraState: camera };
  const zero = sigma.graphToViewport({ x: 0, y: 0 }, override);
  const one = sigma.graphToViewport({ x: 1, y: 0 }, override);
  const { width, height } = sigma.getDimensions();
  return {
    scale: one.x - zero.x,
    left: zero.x,
    top: zero.y,
    signs: sigma.scaleSize(1, camera?.ratio ?? sigma.getCamera().ratio),
    width,
    height,
  };
}

/** The pixel of a position; positions grow upward, pixels downward. */
export const toScreen = (
  { scale, left, top }: Screen,
  { x, y }: { readonly x: number; readonly y: number },
): Point => [left + x * scale, top - y * scale];

/** The position under a pixel. */
export const fromScreen = ({ scale, left, top }: Screen, [x, y]: Point): Point => [
  (x - left) / scale,
  (top - y) / scale,
];

/** How a picture drawn on one screen has to be scaled and shifted to lie right on another, as a CSS matrix needs it. */
export function carry(
  drawn: Screen,
  now: Screen,
): { readonly scale: number; readonly x: number; readonly y: number } {
  const scale = now.scale / drawn.scale;
  return { scale, x: now.left - drawn.left * scale, y: now.top - drawn.top * scale };
}
