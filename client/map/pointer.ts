import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Point } from './curve.ts';
import type { EdgeLook } from './edgeLook.ts';
import type { NodeLook } from './nodeLook.ts';
import { nothing, type Under } from './under.ts';

/** What the pointer does, in words of the map. */
export interface PointerDeeds {
  /** @param finger whether a finger points, which is broader */
  under(at: Point, finger: boolean): Under;
  hover(under: Under, at: Point): void;
  choose(under: Under): void;
  expand(actor: string): void;
  drag(actor: string, to: Point): void;
  drop(actor: string): void;
}

interface Press {
  readonly at: Point;
  readonly under: Under;
  dragging: boolean;
}
interface LastClick {
  readonly actor: string;
  readonly at: Point;
  readonly time: number;
}

/** Pixels that a pointer may move between press and release and still mean the place, not a drag. */
const steady = 5;
/** Milliseconds within which a second click belongs to the first. */
const twice = 500;

const away = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/**
 * Mouse and fingers on the map. Sigma's own handlers ask the graphics card what lies under the pointer, which waits until
 * everything is drawn; these look it up among the places of signs and lines.
 */
export class Pointer {
  readonly #deeds: PointerDeeds;
  readonly #container: HTMLElement;
  #press: Press | null = null;
  #last: LastClick | null = null;

  constructor(sigma: Sigma<NodeLook, EdgeLook>, deeds: PointerDeeds) {
    this.#deeds = deeds;
    this.#container = sigma.getContainer();
    const mouse = sigma.getMouseCaptor();
    mouse.removeAllListeners();
    mouse.on('mousedown', (event) => this.#down([event.x, event.y], false));
    mouse.on('mousemovebody', (event) => this.#moveBody(event));
    mouse.on('mousemove', ({ x, y, original }) => this.#move([x, y], original));
    mouse.on('mouseup', () => this.#up());
    mouse.on('mouseleave', ({ x, y }) => this.#deeds.hover(nothing, [x, y]));
    mouse.on('click', ({ x, y, original }) => this.#click([x, y], placeOf(original)));
    mouse.on('doubleClick', (event) => {
      if (this.#last !== null) event.preventSigmaDefault();
    });
    const touch = sigma.getTouchCaptor();
    touch.removeAllListeners();
    touch.on('touchdown', (event) => this.#touch(event));
    touch.on('touchmove', (event) => this.#touchMove(event));
    touch.on('touchup', () => this.#up());
    touch.on('tap', (event) => this.#click(fingerOf(event), fingerOf(event)));
    touch.on('doubletap', (event) => this.#doubleTap(event));
    for (const type of ['mousedown', 'click', 'dblclick'] as const)
      document.addEventListener(type, this.#second, true);
  }

  #down(at: Point, finger: boolean): void {
    this.#press = { at, under: this.#deeds.under(at, finger), dragging: false };
  }

  #move(at: Point, event: MouseEvent | TouchEvent): void {
    const held = 'buttons' in event && event.buttons !== 0;
    if (this.#press !== null && held) return;
    this.#press = null;
    this.#deeds.hover(this.#deeds.under(at, false), at);
  }

  #moveBody(event: MouseCoords): void {
    if (this.#moved([event.x, event.y])) {
      event.preventSigmaDefault();
      event.original.preventDefault();
    }
  }

  /** Carries what is pressed along; whether it is an actor, so that the sheet stays where it is. */
  #moved(at: Point): boolean {
    const press = this.#press;
    if (press === null || press.under.what !== 'actor') return false;
    if (away(press.at, at) > steady) press.dragging = true;
    if (press.dragging) this.#deeds.drag(press.under.actor, at);
    return true;
  }

  #up(): void {
    const press = this.#press;
    if (press?.dragging === true && press.under.what === 'actor')
      this.#deeds.drop(press.under.actor);
  }

  #click(at: Point, onPage: Point): void {
    const press = this.#press;
    this.#press = null;
    if (press === null || press.dragging || away(press.at, at) > steady) return;
    this.#last =
      press.under.what === 'actor'
        ? { actor: press.under.actor, at: onPage, time: performance.now() }
        : null;
    this.#deeds.choose(press.under);
  }

  /**
   * The second click of two belongs to the actor of the first, also where the first has opened a panel under the pointer: it
   * must press nothing there.
   */
  readonly #second = (event: MouseEvent): void => {
    const last = this.#last;
    if (last === null || event.detail < 2) return;
    const late = performance.now() - last.time > twice;
    if (late || away(last.at, [event.clientX, event.clientY]) > steady) return;
    const outside = !(event.target instanceof Node && this.#container.contains(event.target));
    if (outside || event.type === 'dblclick') {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.type === 'dblclick') {
      this.#last = null;
      this.#deeds.expand(last.actor);
    }
  };

  #touch(event: TouchCoords): void {
    const [first, second] = event.touches;
    // Two fingers mean the sheet, whatever lies under them.
    if (first === undefined || second !== undefined) this.#press = null;
    else this.#down([first.x, first.y], true);
  }

  #touchMove(event: TouchCoords): void {
    const [first] = event.touches;
    if (first !== undefined && this.#moved([first.x, first.y])) event.preventSigmaDefault();
  }

  #doubleTap(event: TouchCoords): void {
    if (this.#last === null) return;
    event.preventSigmaDefault();
    this.#deeds.expand(this.#last.actor);
    this.#last = null;
  }

  stop(): void {
    for (const type of ['mousedown', 'click', 'dblclick'] as const)
      document.removeEventListener(type, this.#second, true);
  }
}

const placeOf = (event: MouseEvent | TouchEvent): Point =>
  'clientX' in event ? [event.clientX, event.clientY] : [0, 0];

/** Where a finger was when it left. */
function fingerOf({ touches, previousTouches }: TouchCoords): Point {
  const finger = touches[0] ?? previousTouches[0];
  return finger === undefined ? [0, 0] : [finger.x, finger.y];
}
