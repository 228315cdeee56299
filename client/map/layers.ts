import type Sigma from 'sigma';
import type { EdgeLook } from './edgeLook.ts';
import type { NodeLook } from './nodeLook.ts';
import { carry, screenOf, type Screen } from './screen.ts';

export type LayerName = 'ground' | 'focus' | 'names';
const layerNames: readonly LayerName[] = ['ground', 'focus', 'names'];

/** Where each layer lies among Sigma's own. */
const places: Readonly<Record<LayerName, { beforeLayer: string } | { afterLayer: string }>> = {
  ground: { beforeLayer: 'edges' },
  focus: { beforeLayer: 'nodes' },
  names: { afterLayer: 'nodes' },
};

interface Layer {
  readonly context: CanvasRenderingContext2D;
  /** The screen for which it was drawn; null: it has to be drawn anew. */
  drawn: Screen | null;
}

/** Draws a layer in pixels of the screen, on an empty canvas; false if there is nothing on it. */
export type DrawLayer = (context: CanvasRenderingContext2D, screen: Screen) => boolean;

/** Milliseconds, and frames, without a move of the camera after which it is at rest: frames may be slow. */
const rest = { milliseconds: 130, frames: 4 };
/** How far a layer is carried along, at most, before it is drawn anew while the camera still moves. */
const farthest = { pixels: 240, scale: 1.4 };

/** Whether a picture drawn for one screen lies right on another. */
const isSame = (a: Screen, b: Screen): boolean =>
  a.scale === b.scale && a.left === b.left && a.top === b.top;

function isFar(drawn: Screen, now: Screen): boolean {
  const { scale, x, y } = carry(drawn, now);
  const shift = Math.max(
    Math.abs(x + ((scale - 1) * now.width) / 2),
    Math.abs(y + ((scale - 1) * now.height) / 2),
  );
  return shift > farthest.pixels || scale > farthest.scale || scale < 1 / farthest.scale;
}

/**
 * The layers of ours between Sigma's: the ground, what is in focus, the names. While the camera moves they are carried along
 * by the compositor, as they are, and drawn anew when it rests; a layer of which nothing has changed is not touched.
 */
export class Layers {
  readonly #sigma: Sigma<NodeLook, EdgeLook>;
  readonly #layers: Readonly<Record<LayerName, Layer>>;
  readonly #draw: Readonly<Record<LayerName, DrawLayer>>;
  readonly #onRest: () => void;
  #last: Screen | null = null;
  /** When the camera last moved, and frames since then. */
  #moved = 0;
  #frames = 0;
  #waiting: number | null = null;
  #held: number | null = null;

  /** @param onRest called when the camera has come to rest somewhere else */
  constructor(
    sigma: Sigma<NodeLook, EdgeLook>,
    draw: Readonly<Record<LayerName, DrawLayer>>,
    onRest: () => void,
  ) {
    this.#sigma = sigma;
    this.#draw = draw;
    this.#onRest = onRest;
    this.#layers = {
      ground: { context: this.#make('ground'), drawn: null },
      focus: { context: this.#make('focus'), drawn: null },
      names: { context: this.#make('names'), drawn: null },
    };
    sigma.on('resize', () => this.renewAll());
    sigma.on('afterRender', () => this.#follow());
  }

  #make(layer: LayerName): CanvasRenderingContext2D {
    const name = `entremise-${layer}`;
    // Sigma hands the options on to createCanvas, which knows the place among the layers; the type here names the style alone.
    this.#sigma.createCanvasContext(name, places[layer] as object);
    const canvas = this.#sigma.getCanvases()[name];
    const context = canvas?.getContext('2d') ?? null;
    if (canvas === undefined || context === null)
      throw new Error('The browser gives no 2D canvas; the map cannot be drawn.');
    // Names and lines in focus must not catch the pointer meant for Sigma's own top layer.
    canvas.style.pointerEvents = 'none';
    canvas.style.transformOrigin = '0 0';
    return context;
  }

  /** Says that what layers show has changed; they are drawn with the next frame, which the caller asks for. */
  renew(...names: readonly LayerName[]): void {
    for (const name of names) this.#layers[name].drawn = null;
  }

  renewAll(): void {
    this.renew(...layerNames);
  }

  /** Until the next frame nothing is drawn: what is done to the map in one go is drawn once. */
  hold(): void {
    this.#held ??= requestAnimationFrame(() => {
      this.#held = null;
      this.#follow();
    });
  }

  #follow(): void {
    if (this.#held !== null) return;
    const now = screenOf(this.#sigma);
    if (this.#last !== null && !isSame(this.#last, now)) this.#awaitRest();
    this.#last = now;
    for (const name of layerNames) {
      const layer = this.#layers[name];
      if (layer.drawn === null || isFar(layer.drawn, now)) this.#redraw(name, now);
      else if (!isSame(layer.drawn, now)) {
        const { scale, x, y } = carry(layer.drawn, now);
        layer.context.canvas.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${x}, ${y})`;
      }
    }
  }

  #awaitRest(): void {
    this.#moved = performance.now();
    this.#frames = 0;
    if (this.#waiting !== null) return;
    const look = () => {
      this.#frames += 1;
      const isOver =
        this.#frames >= rest.frames && performance.now() - this.#moved >= rest.milliseconds;
      this.#waiting = isOver ? null : requestAnimationFrame(look);
      if (isOver) this.#settle();
    };
    this.#waiting = requestAnimationFrame(look);
  }

  #settle(): void {
    this.#onRest();
    const now = screenOf(this.#sigma);
    for (const name of layerNames) {
      const { drawn } = this.#layers[name];
      if (drawn === null || !isSame(drawn, now)) this.#redraw(name, now);
    }
  }

  #redraw(name: LayerName, now: Screen): void {
    const layer = this.#layers[name];
    const { context } = layer;
    const { canvas } = context;
    const ratio = window.devicePixelRatio || 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    canvas.style.transform = '';
    layer.drawn = now;
    // An empty layer is not laid over the others at all.
    canvas.style.display = this.#draw[name](context, now) ? '' : 'none';
  }

  stop(): void {
    if (this.#waiting !== null) cancelAnimationFrame(this.#waiting);
    if (this.#held !== null) cancelAnimationFrame(this.#held);
  }
}
