import type { CameraState } from 'sigma/types';
import type { Look } from '../state/placed.ts';
import type { Position } from '../graph/layout.ts';
import { Attention } from './attention.ts';
import type { Camera } from './camera.ts';
import { clearOf, roomBeside, uncovered, type Covers } from './covers.ts';
import type { Point } from './curve.ts';
import type { Shown } from './drawing.ts';
import { DrawnLayers } from './drawnLayers.ts';
import type { Insets } from './frame.ts';
import { gesturesOf } from './gestures.ts';
import type { LayerName } from './layers.ts';
import type { MapEvents } from './mapEvents.ts';
import { focusOf, mainPlacesOf, placesOf, type Focus, type MapScene } from './mapScene.ts';
import { moveSign } from './moveSign.ts';
import type { Snapshot } from './paintMap.ts';
import { readPalette, type Palette } from './palette.ts';
import { strandsAround, type Picture } from './picture.ts';
import { PictureKeeper } from './pictureKeeper.ts';
import { nothing, sameUnder, type Under } from './under.ts';
import { screenOf, type Screen } from './screen.ts';
import { signsOnScreen, type SignPlace } from './signsOnScreen.ts';
import { StageKeeper } from './stageKeeper.ts';
import type { PointerDeeds } from './pointer.ts';
import type { StandingNeeds } from './standing.ts';

/** The map: Sigma for signs and lines, three layers of ours for the ground, the lines in focus and the names. */
export class MapView {
  readonly #container: HTMLElement;
  readonly #events: MapEvents;
  readonly #keeper: StageKeeper;
  readonly #deeds: PointerDeeds;
  readonly #attention = new Attention();
  readonly #layers = new DrawnLayers(
    () => this.#shown(),
    () => this.#covers(),
  );
  #palette: Palette;
  readonly #pictures = new PictureKeeper();
  #scene: MapScene | null = null;
  #focus: Focus | null = null;
  #under: Under = nothing;
  /** Before the camera was sent somewhere it is drawn as from afar, so that camps open only as one comes closer. */
  #isFramed = false;

  constructor(container: HTMLElement, events: MapEvents) {
    this.#container = container;
    this.#events = events;
    this.#palette = readPalette(container);
    this.#deeds = gesturesOf({
      events,
      picture: () => this.#picture,
      hits: () => this.#pictures.hits,
      screen: () => this.#screen(),
      lines: () => this.#layers.lines,
      attend: (under) => this.#attend(under),
      drag: (actor, to) => this.#drag(actor, to),
      drop: (actor) => this.#drop(actor),
    });
    this.#keeper = new StageKeeper(
      container,
      () => this.#palette,
      this.#needs(),
      () => this.#fill(),
      (state) => events.onState?.(state),
    );
    this.#keeper.open();
  }

  #needs(): Omit<StandingNeeds, 'onLost'> {
    return {
      draw: this.#layers.draw,
      deeds: this.#deeds,
      onMoving: () => this.#events.onMoving?.(),
      onRest: () => this.#rest(),
      onResized: () => {
        this.#bringIn();
        this.#events.onRest?.();
      },
    };
  }

  /** Draws the map anew, after the browser has lost it or could not draw it. */
  redraw(): void {
    this.#keeper.open();
  }

  /** Fills a stage that has been set up. */
  #fill(): void {
    this.#pictures.forget();
    this.#draw(this.#screen());
    this.#bringIn();
  }

  /** Makes the map show a scene. Signs that stay keep their place and the camera keeps its view. */
  show(scene: MapScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (this.#keeper.standing?.stage.sigma.getCustomBBox() === null) this.settle();
    this.#draw(this.#screen());
    if (before?.selected !== scene.selected) this.#bringIn();
    this.#events.onRest?.();
  }

  /** Draws the scene for a screen: at its scale some camps are folded. */
  #draw(screen: Screen | null): void {
    const { layers, stage } = this.#keeper.standing ?? {};
    if (this.#scene === null || stage === undefined || screen === null) return;
    layers?.hold();
    const scale = this.#isFramed ? screen.scale : 0;
    const change = this.#pictures.follow(this.#scene, scale, this.#palette);
    const picture = this.#picture;
    if (picture === null) return;
    if (change === 'picture') {
      this.#attention.forget();
      stage.show(picture);
    }
    if (change !== 'nothing') this.#renew('ground');
    if (this.#under.what === 'actor' && !picture.graph.hasNode(this.#under.actor))
      this.#under = nothing;
    this.#light();
  }

  /** Takes the colors anew, after a change of theme. */
  repaint(): void {
    const palette = readPalette(this.#container);
    if (JSON.stringify(palette) === JSON.stringify(this.#palette)) return;
    this.#palette = palette;
    this.#keeper.standing?.stage.recolor(palette);
    this.#pictures.forget();
    this.#renew('ground');
    this.#draw(this.#screen());
    this.#events.onRest?.();
  }

  get #picture(): Picture | null {
    return this.#pictures.drawn?.picture ?? null;
  }

  #shown(): Shown | null {
    const { drawn } = this.#pictures;
    if (drawn === null) return null;
    const under = this.#under;
    return {
      ...drawn,
      palette: this.#palette,
      focus: this.#focus,
      hovered: under.what === 'actor' ? under.actor : null,
      pointed: new Set(under.what === 'relations' ? under.relations : []),
      channelOf: (edge) => this.#events.channelOf(edge),
    };
  }

  #renew(...names: readonly LayerName[]): void {
    this.#keeper.standing?.layers.renew(...names);
  }

  #attend(under: Under): void {
    if (sameUnder(this.#under, under)) return;
    this.#under = under;
    this.#container.style.cursor = under.what === 'nothing' ? '' : 'pointer';
    this.#light();
  }

  #light(): void {
    const { drawn } = this.#pictures;
    if (this.#keeper.standing === null || drawn === null) return;
    const under = this.#under;
    this.#focus = focusOf(
      drawn.scene,
      under.what === 'actor' ? under.actor : null,
      under.what === 'relations' ? strandsAround(drawn.picture, under.relations) : [],
    );
    this.#renew('focus', 'names');
    this.#attention.turn(this.#keeper.standing.stage, drawn.picture, this.#focus, this.#palette);
  }

  /** Lights an actor from outside the map, as while a row of a list has the focus. */
  light(actor: string | null): void {
    const sign = actor === null ? null : this.#pictures.signOf(actor);
    this.#attend(sign === null ? nothing : { what: 'actor', actor: sign });
  }

  #drag(actor: string, to: Point): void {
    const { stage } = this.#keeper.standing ?? {};
    if (stage === undefined || this.#picture === null) return;
    if (!moveSign(stage.sigma, this.#picture, actor, to)) return;
    this.#pictures.forgetHits();
    this.#renew('focus', 'names');
  }

  #drop(actor: string): void {
    if (this.#picture?.nodes.has(actor) !== true) return;
    const { x, y } = this.#picture.graph.getNodeAttributes(actor);
    this.#events.onMove(actor, { x, y });
  }

  #screen(): Screen | null {
    return this.#keeper.standing === null ? null : screenOf(this.#keeper.standing.stage.sigma);
  }

  #bend(always: boolean, screen: Screen | null = this.#screen()): void {
    if (screen === null || !this.#pictures.bend(screen, this.#palette, always)) return;
    this.#renew('focus', 'names');
    this.#keeper.standing?.stage.sigma.refresh();
  }

  #rest(): void {
    this.#draw(this.#screen());
    this.#bend(false);
    if (this.camera?.isMoved === true) this.#events.onLook?.(this.camera.look());
    this.#events.onRest?.();
  }

  #bringIn(): void {
    if (this.#scene !== null && this.#scene.selected !== null) this.bring(this.#scene.selected);
  }

  /** Brings an actor to where he can be seen. */
  bring(actor: string): void {
    const place = this.#scene?.positions[actor];
    if (this.camera === null || place === undefined) return;
    this.camera.measure();
    this.camera.bringIn(place, this.#scene?.covered ?? roomBeside(this.#covers(), this.#screen()));
  }

  #covers(): Covers {
    return this.#events.covers?.() ?? uncovered;
  }

  /** Draws the names anew, since what lies over the sheet is another. */
  clearNames(): void {
    this.#renew('names');
    this.#keeper.standing?.stage.sigma.scheduleRender();
  }

  /** Moves the camera so that the given actors (all, if none are named) lie within the insets. */
  frame(insets: Insets, actors?: readonly string[], duration?: number): void {
    this.frameOn(placesOf(this.#scene, actors), insets, duration);
  }

  /** Moves the camera so that places lie within the insets. */
  frameOn(places: readonly Position[], insets: Insets, duration?: number): void {
    const clear = clearOf(insets, this.#covers(), this.#screen());
    if (places.length > 0) this.#send((camera) => camera.framing(places, clear), duration);
  }

  /** Looks at a part of the sheet. */
  lookAt(look: Look, duration?: number): void {
    this.#send((camera) => camera.looking(look), duration);
  }

  #send(where: (camera: Camera) => CameraState, duration?: number): void {
    const { standing } = this.#keeper;
    if (standing === null) return;
    const state = where(standing.camera);
    const screen = screenOf(standing.stage.sigma, state);
    this.#isFramed = true;
    this.#draw(screen);
    this.#bend(true, screen);
    standing.camera.send(state, duration);
  }

  /** Fixes the frame of reference to the main actors, so that those who come or go do not move the others. */
  settle(): void {
    this.#keeper.standing?.layers.hold();
    this.camera?.settle(mainPlacesOf(this.#scene));
  }

  /** What is on the screen, to be drawn with another pen; null where there is nothing. */
  get snapshot(): Snapshot | null {
    const [shown, screen] = [this.#shown(), this.#screen()];
    if (shown === null || screen === null) return null;
    return { shown, ground: this.#layers.groundOf(shown.scene), screen };
  }

  /** What is zoomed and panned; null while the map cannot be drawn. */
  get camera(): Camera | null {
    return this.#keeper.standing?.camera ?? null;
  }

  /** What lies at a pixel of the sheet. */
  at(pixel: Point, finger = false): Under {
    return this.#deeds.under(pixel, finger);
  }

  /** The signs of actors as they stand now; none before there is a picture. */
  get signs(): readonly SignPlace[] {
    const [picture, screen] = [this.#picture, this.#screen()];
    return picture === null || screen === null ? [] : signsOnScreen(picture, screen);
  }

  stop(): void {
    this.#keeper.close();
  }
}
