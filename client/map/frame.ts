import type Sigma from 'sigma';
import type { Attributes } from 'graphology-types';
import type { CameraState } from 'sigma/types';
import { screenOf, toScreen, type Screen } from './screen.ts';

/** Pixels to keep free at each side of the sheet. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const home: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const closest = 0.35;

/** The camera under which some positions fill the sheet less its insets. */
export function cameraToFrame<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  points: readonly { readonly x: number; readonly y: number }[],
  insets: Insets,
): CameraState {
  const screen = screenOf(sigma, home);
  const { width, height } = screen;
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [top, bottom] = [left, right];
  for (const point of points) {
    const [x, y] = toScreen(screen, point);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const room = {
    width: Math.max(80, width - insets.left - insets.right),
    height: Math.max(80, height - insets.top - insets.bottom),
  };
  const ratio = Math.max(closest, (right - left) / room.width, (bottom - top) / room.height);
  // The middle of the points has to come to the middle of the room, which is not the middle of the sheet.
  const away = {
    x: insets.left + room.width / 2 - width / 2,
    y: insets.top + room.height / 2 - height / 2,
  };
  const center = sigma.viewportToFramedGraph(
    { x: (left + right) / 2 - away.x * ratio, y: (top + bottom) / 2 - away.y * ratio },
    { cameraState: home },
  );
  return { x: center.x, y: center.y, ratio, angle: 0 };
}

/** The camera that shows what another does, shifted by pixels of the screen. */
export function shifted<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  camera: CameraState,
  x: number,
  y: number,
): CameraState {
  const override = { cameraState: camera };
  const from = sigma.viewportToFramedGraph({ x: 0, y: 0 }, override);
  const to = sigma.viewportToFramedGraph({ x, y }, override);
  return { ...camera, x: camera.x - (to.x - from.x), y: camera.y - (to.y - from.y) };
}

/**
 * How many pixels the sheet has to move so that a place lies on it, clear of its insets; 0, 0 if it does.
 * @param margin pixels that the place keeps from the insets
 */
export function shiftInto(
  { width, height }: Pick<Screen, 'width' | 'height'>,
  [x, y]: readonly [number, number],
  insets: Insets,
  margin: number,
): readonly [number, number] {
  const along = (at: number, low: number, high: number): number => {
    // A sheet with no room left is of no help: the middle of what there is.
    if (low > high) return (low + high) / 2 - at;
    return Math.max(low, Math.min(high, at)) - at;
  };
  return [
    along(x, insets.left + margin, width - insets.right - margin),
    along(y, insets.top + margin, height - insets.bottom - margin),
  ];
}
