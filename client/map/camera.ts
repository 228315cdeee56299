import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { EdgeLook } from './edgeLook.ts';
import type { Look } from '../state/placed.ts';
import { cameraToFrame, shifted, shiftInto, type Insets } from './frame.ts';
import type { NodeLook } from './nodeLook.ts';
import { fromScreen, screenOf, toScreen, type Screen } from './screen.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Pixels that an actor who is brought in keeps from the edge, so that his name has room. */
const margin = 60;
const uncovered: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const milliseconds = 400;
/** Milliseconds of a step of zoom. */
const step = 200;

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The camera over the sheet: what it frames, and that it stays where it is when panels come and go. */
export class Camera {
  readonly #sigma: Sigma<NodeLook, EdgeLook>;
  readonly #observer: ResizeObserver;
  readonly #onJump: () => void;
  /** Where it was last sent, not by the user. */
  #goal: CameraState | null = null;
  /** The screen and the sheet's place in the window when they were last drawn. */
  #last: { readonly screen: Screen; readonly sheet: DOMRect; readonly window: string } | null =
    null;

  /**
   * @param onJump called before the camera goes somewhere else at once
   * @param onResized called when the sheet has another size and is drawn again
   */
  constructor(sigma: Sigma<NodeLook, EdgeLook>, onJump: () => void, onResized: () => void) {
    this.#sigma = sigma;
    this.#onJump = onJump;
    sigma.on('resize', () => this.#keep());
    sigma.on('afterRender', () => this.#remember());
    this.#observer = new ResizeObserver(() => {
      const { width, height } = sigma.getDimensions();
      const { offsetWidth, offsetHeight } = sigma.getContainer();
      if (width === offsetWidth && height === offsetHeight) return;
      // At once, since a canvas that changes its size is blank until it is drawn.
      sigma.refresh({ partialGraph: {}, skipIndexation: true });
      onResized();
    });
    this.#observer.observe(sigma.getContainer());
  }

  #remember(): void {
    const before = this.#last;
    const screen = screenOf(this.#sigma);
    // The place of the sheet is asked for only when the sheet has changed: it costs a layout.
    const isSame =
      before !== null &&
      before.screen.width === screen.width &&
      before.screen.height === screen.height;
    this.#last = isSame ? { ...before, screen } : { screen, ...this.#surroundings() };
  }

  #surroundings() {
    return {
      sheet: this.#sigma.getContainer().getBoundingClientRect(),
      window: `${window.innerWidth} ${window.innerHeight}`,
    };
  }

  /** After a panel has opened or closed: every sign stays where it was in the window. */
  #keep(): void {
    const before = this.#last;
    const { sheet, window: around } = this.#surroundings();
    // Another window is another picture; there Sigma keeps the middle.
    if (before === null || before.window !== around || before.screen.width <= 1) return;
    const camera = this.#sigma.getCamera();
    const scaled = (state: CameraState): CameraState => ({
      ...state,
      ratio: (state.ratio * screenOf(this.#sigma, state).scale) / before.screen.scale,
    });
    const state = scaled(camera.getState());
    const now = screenOf(this.#sigma, state);
    camera.setState(
      shifted(
        this.#sigma,
        state,
        before.screen.left + before.sheet.left - sheet.left - now.left,
        before.screen.top + before.sheet.top - sheet.top - now.top,
      ),
    );
  }

  /** Takes the size of the sheet as it is now, before the next frame would. */
  measure(): void {
    this.#sigma.resize();
  }

  /** Fixes the frame of reference to some places, so that actors who come or go do not move the others. */
  settle(places: readonly Place[]): void {
    if (places.length === 0) return;
    const range = (axis: 'x' | 'y'): [number, number] =>
      places.reduce<[number, number]>(
        ([low, high], place) => [Math.min(low, place[axis]), Math.max(high, place[axis])],
        [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      );
    const frame = { x: range('x'), y: range('y') };
    if (JSON.stringify(this.#sigma.getCustomBBox()) === JSON.stringify(frame)) return;
    this.#sigma.setCustomBBox(frame);
    this.#sigma.refresh();
  }

  /** What is looked at now. */
  look(): Look {
    const screen = screenOf(this.#sigma);
    const [x, y] = fromScreen(screen, [screen.width / 2, screen.height / 2]);
    return { x, y, span: Math.min(screen.width, screen.height) / screen.scale };
  }

  /** The camera that looks at a part of the sheet. */
  looking({ x, y, span }: Look): CameraState {
    const half = span / 2;
    const corners = [
      { x: x - half, y: y - half },
      { x: x + half, y: y + half },
    ];
    return cameraToFrame(this.#sigma, corners, { top: 0, right: 0, bottom: 0, left: 0 });
  }

  /** Whether somebody has moved the camera since it was last sent somewhere. */
  get isMoved(): boolean {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    const goal = this.#goal;
    return goal === null || goal.x !== x || goal.y !== y || goal.ratio !== ratio;
  }

  /** Sends the camera somewhere of our own accord; at first at once, since there is nothing to come from. */
  send(state: CameraState, duration = milliseconds): void {
    const isFirst = this.#goal === null;
    this.#goal = state;
    this.#go(state, isFirst ? 0 : duration);
  }

  /** The camera that frames places within insets. */
  framing(places: readonly Place[], insets: Insets): CameraState {
    return cameraToFrame(this.#sigma, places, insets);
  }

  #go(state: Partial<CameraState>, duration = milliseconds): void {
    const camera = this.#sigma.getCamera();
    if (isStill() || duration === 0) {
      this.#onJump();
      camera.setState(state);
      // Before the next frame is drawn the sheet may change its size, and this is what is kept then.
      this.#remember();
    } else void camera.animate(state, { duration, easing: 'quadraticOut' });
  }

  /** Moves the sheet, by as little as need be, until a place lies on it clear of what covers it. */
  bringIn(place: Place, covered: Insets = uncovered): void {
    const now = this.#sigma.getCamera();
    // Where the camera is about to be, if it is on its way.
    const camera = now.isAnimated() && this.#goal !== null ? this.#goal : now.getState();
    const screen = screenOf(this.#sigma, camera);
    const [x, y] = shiftInto(screen, toScreen(screen, place), covered, margin);
    if (x !== 0 || y !== 0) this.send(shifted(this.#sigma, camera, x, y));
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#go({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, step);
  }

  /** Moves the view by a share of its width and height. */
  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio });
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
