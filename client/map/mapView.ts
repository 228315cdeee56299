import { Attention } from './attention.ts';
import type { Point } from './curve.ts';
import { drawFocus, GroundPlan, linesInFocus, Names, type Shown } from './drawing.ts';
import type { RelationLine } from './fan.ts';
import type { Insets } from './frame.ts';
import { gesturesOf } from './gestures.ts';
import { HitIndex } from './hits.ts';
import type { LayerName } from './layers.ts';
import type { MapEvents } from './mapEvents.ts';
import { focusOf, samePicture, type Focus, type MapScene } from './mapScene.ts';
import { Moves } from './moves.ts';
import { readPalette, type Palette } from './palette.ts';
import { bend, pictureOf, type CurveScale, type Picture } from './picture.ts';
import { nothing, sameUnder, type Under } from './under.ts';
import { fromScreen, screenOf, toScreen, type Screen } from './screen.ts';
import { StageKeeper } from './stageKeeper.ts';
import type { StandingNeeds } from './standing.ts';

const uncovered: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** How much distances on the screen may change before the curves are chosen anew. */
const tolerance = 0.92;

/** The map: Sigma for signs and lines, three layers of ours for the ground, the lines in focus and the names. */
export class MapView {
  readonly #container: HTMLElement;
  readonly #events: MapEvents;
  readonly #keeper: StageKeeper;
  readonly #attention = new Attention();
  readonly #moves = new Moves();
  readonly #ground = new GroundPlan();
  readonly #names = new Names();
  #palette: Palette;
  #scene: MapScene | null = null;
  #picture: Picture | null = null;
  #focus: Focus | null = null;
  #under: Under = nothing;
  #hits: HitIndex | null = null;
  #lines: readonly RelationLine[] = [];
  #curves: CurveScale = { scale: 1, signs: 1 };

  constructor(container: HTMLElement, events: MapEvents) {
    this.#container = container;
    this.#events = events;
    this.#palette = readPalette(container);
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
      draw: {
        ground: (context, screen) => {
          const shown = this.#shown();
          return shown !== null && this.#ground.draw(context, shown, screen);
        },
        focus: (context, screen) => {
          const shown = this.#shown();
          this.#lines = shown === null ? [] : linesInFocus(shown, screen);
          return shown !== null && drawFocus(context, shown, this.#lines, screen);
        },
        names: (context, screen) => {
          const shown = this.#shown();
          return shown !== null && this.#names.draw(context, shown, this.#lines, screen);
        },
      },
      deeds: gesturesOf({
        events: this.#events,
        picture: () => this.#picture,
        hits: () => this.#hitIndex(),
        screen: () => this.#screen(),
        lines: () => this.#lines,
        attend: (under) => this.#attend(under),
        drag: (actor, to) => this.#drag(actor, to),
        drop: (actor) => this.#drop(actor),
      }),
      onRest: () => this.#bend(false),
      onResized: () => this.#bringIn(),
    };
  }

  /** Draws the map anew, after the browser has lost it or could not draw it. */
  redraw(): void {
    this.#keeper.open();
  }

  /** Fills a stage that has been set up. */
  #fill(): void {
    const scene = this.#scene;
    this.#picture = null;
    this.#scene = null;
    if (scene !== null) this.show(scene);
  }

  // The scene.

  /** Makes the map show a scene. Signs that stay keep their place and the camera keeps its view. */
  show(scene: MapScene): void {
    const before = this.#scene;
    this.#scene = scene;
    const { stage, camera } = this.#keeper.standing ?? {};
    if (stage === undefined || camera === undefined) return;
    if (before === null || this.#picture === null || !samePicture(before, scene)) {
      this.#picture = pictureOf(scene, this.#palette, this.#curves);
      this.#hits = null;
      this.#attention.forget();
      if (stage.sigma.getCustomBBox() === null) camera.settle(this.#places());
      stage.show(this.#picture);
      this.#renew('ground');
    } else if (before.camps !== scene.camps) this.#renew('ground');
    if (this.#under.what === 'actor' && !this.#picture.graph.hasNode(this.#under.actor))
      this.#under = nothing;
    this.#light();
    if (before?.selected !== scene.selected) this.#bringIn();
  }

  /** Takes the colors anew, after a change of theme. */
  repaint(): void {
    const palette = readPalette(this.#container);
    if (JSON.stringify(palette) === JSON.stringify(this.#palette)) return;
    this.#palette = palette;
    if (this.#keeper.standing === null || this.#scene === null) return;
    this.#keeper.standing.stage.recolor(this.#palette);
    this.#picture = null;
    this.#renew('ground');
    this.show(this.#scene);
  }

  #places(): { x: number; y: number }[] {
    return this.#picture?.graph.mapNodes((_key, { x, y }) => ({ x, y })) ?? [];
  }

  #shown(): Shown | null {
    if (this.#scene === null || this.#picture === null) return null;
    const under = this.#under;
    return {
      scene: this.#scene,
      picture: this.#picture,
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

  // The attention.

  #attend(under: Under): void {
    if (sameUnder(this.#under, under)) return;
    this.#under = under;
    this.#container.style.cursor = under.what === 'nothing' ? '' : 'pointer';
    this.#light();
  }

  #light(): void {
    if (this.#keeper.standing === null || this.#scene === null || this.#picture === null) return;
    const under = this.#under;
    this.#focus = focusOf(
      this.#scene,
      under.what === 'actor' ? under.actor : null,
      under.what === 'relations' ? this.#strandsAround(under.relations) : [],
    );
    this.#renew('focus', 'names');
    this.#attention.turn(this.#keeper.standing.stage, this.#picture, this.#focus, this.#palette);
  }

  /** All relations of the strands to which some belong: a strand stays spread out while one of its lines is looked at. */
  #strandsAround(relations: readonly string[]): string[] {
    const wanted = new Set(relations);
    return [...(this.#picture?.strands.values() ?? [])]
      .map((strand) => strand.relations.map(({ key }) => key))
      .filter((keys) => keys.some((key) => wanted.has(key)))
      .flat();
  }

  /** Lights an actor from outside the map, as while a row of a list has the focus. */
  light(actor: string | null): void {
    const known = actor !== null && this.#picture?.graph.hasNode(actor) === true;
    this.#attend(known ? { what: 'actor', actor } : nothing);
  }

  // Dragging.

  #drag(actor: string, to: Point): void {
    const { graph } = this.#picture ?? {};
    const screen = this.#screen();
    if (graph === undefined || screen === null || !graph.hasNode(actor)) return;
    const [x, y] = fromScreen(screen, to);
    Object.assign(graph.getNodeAttributes(actor), { x, y });
    this.#hits = null;
    this.#renew('focus', 'names');
    this.#keeper.standing?.stage.sigma.refresh({
      partialGraph: { nodes: [actor], edges: graph.edges(actor) },
      skipIndexation: true,
      schedule: true,
    });
  }

  #drop(actor: string): void {
    const from = this.#scene?.positions[actor];
    const look = this.#picture?.graph.getNodeAttributes(actor);
    if (from === undefined || look === undefined) return;
    this.#moves.add(actor, from);
    this.#events.onMove(actor, { x: look.x, y: look.y });
  }

  /** Takes back the last drag of an actor; false if there was none. */
  undoMove(): boolean {
    const move = this.#moves.take();
    if (move !== null) this.#events.onMove(move.actor, move.from);
    return move !== null;
  }

  // The camera.

  #hitIndex(): HitIndex | null {
    if (this.#picture !== null) this.#hits ??= new HitIndex(this.#picture);
    return this.#hits;
  }

  #screen(): Screen | null {
    return this.#keeper.standing === null ? null : screenOf(this.#keeper.standing.stage.sigma);
  }

  /** Chooses the curves for the scale at which the map is looked at, where distances have become smaller, or at any rate. */
  #bend(atAnyRate: boolean, screen: CurveScale | null = this.#screen()): void {
    if (this.#keeper.standing === null || this.#picture === null || screen === null) return;
    const change = screen.scale / this.#curves.scale;
    if (change > tolerance && (!atAnyRate || change < 1 / tolerance)) return;
    this.#curves = { scale: screen.scale, signs: screen.signs };
    bend(this.#picture, this.#curves, this.#palette);
    this.#hits = null;
    this.#renew('focus', 'names');
    this.#keeper.standing.stage.sigma.refresh();
  }

  #bringIn(): void {
    const { selected = null, positions, covered } = this.#scene ?? {};
    const place = selected === null ? undefined : positions?.[selected];
    if (this.#keeper.standing === null || place === undefined) return;
    this.#keeper.standing.camera.measure();
    this.#keeper.standing.camera.bringIn(place, covered ?? uncovered);
  }

  /** Moves the camera so that the given actors (all, if none are named) lie within the insets. */
  frame(insets: Insets, actors?: readonly string[]): void {
    const { camera, stage } = this.#keeper.standing ?? {};
    const { graph } = this.#picture ?? {};
    if (camera === undefined || stage === undefined || graph === undefined) return;
    const keys = actors?.filter((key) => graph.hasNode(key)) ?? graph.nodes();
    if (keys.length === 0) return;
    const state = camera.framing(
      keys.map((key) => graph.getNodeAttributes(key)),
      insets,
    );
    this.#bend(true, screenOf(stage.sigma, state));
    camera.go(state);
  }

  /** Fixes the frame of reference, so that actors who come or go do not move the others. */
  settle(): void {
    if (this.#keeper.standing === null) return;
    this.#keeper.standing.camera.settle(this.#places());
    this.#keeper.standing.stage.sigma.refresh();
  }

  zoom(factor: number): void {
    this.#keeper.standing?.camera.zoom(factor);
  }

  /** Moves the view by a share of its width and height. */
  pan(x: number, y: number): void {
    this.#keeper.standing?.camera.pan(x, y);
  }

  /** Where the sign of an actor stands, in pixels of the sheet; null for one that is not on the map. */
  placeOf(actor: string): { x: number; y: number } | null {
    const screen = this.#screen();
    if (screen === null || this.#picture?.graph.hasNode(actor) !== true) return null;
    const [x, y] = toScreen(screen, this.#picture.graph.getNodeAttributes(actor));
    return { x, y };
  }

  stop(): void {
    this.#keeper.close();
  }
}
