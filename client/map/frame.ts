import type Sigma from 'sigma';
import type { Attributes } from 'graphology-types';
import type { CameraState } from 'sigma/types';

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
  const { width, height } = sigma.getDimensions();
  const atHome = points.map((point) => sigma.graphToViewport(point, { cameraState: home }));
  const xs = atHome.map(({ x }) => x);
  const ys = atHome.map(({ y }) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
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
