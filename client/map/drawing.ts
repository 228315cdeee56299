import type { GraphEdge } from '../../model/messages/graph.ts';
import type { Channel } from '../../model/statuses.ts';
import { groundOf, type Ground } from './campGround.ts';
import { drawCounts, drawFoldCounts } from './countLayer.ts';
import { samplesOf } from './curve.ts';
import { drawGround } from './drawGround.ts';
import { drawLine } from './drawLine.ts';
import { drawEventLines, drawMarks, drawRings } from './drawMarks.ts';
import { fanOf, type End, type RelationLine } from './fan.ts';
import type { Fold } from './folding.ts';
import { uncovered, type Covers } from './covers.ts';
import { drawGroundNames, placeGroundNames, type GroundName } from './groundNames.ts';
import { drawLabels, type NamedSign } from './labelLayer.ts';
import type { Focus, MapScene } from './mapScene.ts';
import type { Palette } from './palette.ts';
import { type Pen } from './pen.ts';
import type { KeptPlaces } from './placeLabels.ts';
import { mostCurved, type Picture } from './picture.ts';
import { toScreen, type Screen } from './screen.ts';
import { SignGrid, type SignDisc } from './signGrid.ts';

/** What the layers show. */
export interface Shown {
  readonly scene: MapScene;
  readonly picture: Picture;
  readonly palette: Palette;
  readonly focus: Focus | null;
  /** The actor under the pointer. */
  readonly hovered: string | null;
  /** The relations under the pointer, which stand out among those in focus. */
  readonly pointed: ReadonlySet<string>;
  readonly channelOf: (edge: GraphEdge) => Channel | null;
}

const endOf = ({ graph }: Picture, screen: Screen, key: string): End => {
  const look = graph.getNodeAttributes(key);
  return { at: toScreen(screen, look), radius: look.size * screen.signs };
};

/** Signs as discs on the screen, for lines to keep clear of. */
function discsOf({ graph }: Picture, screen: Screen): SignGrid {
  return new SignGrid(
    graph.mapNodes((key, look) => {
      const [x, y] = toScreen(screen, look);
      return { key, x, y, radius: look.size * screen.signs };
    }),
  );
}

/** The signs of folded camps as discs on the screen. */
const foldsOn = (picture: Picture, screen: Screen): SignDisc[] =>
  [...picture.folds.keys()].map((key) => {
    const { at, radius } = endOf(picture, screen, key);
    return { key, x: at[0], y: at[1], radius };
  });

/** The lines of all relations in focus, those of one pair spread out. */
export function linesInFocus({ picture, focus, channelOf }: Shown, screen: Screen): RelationLine[] {
  if (focus === null || focus.edges.size === 0) return [];
  const signs = picture.strands.size > mostCurved ? null : discsOf(picture, screen);
  const restCurve = ({ key }: { readonly key: string }): number =>
    picture.graph.getEdgeAttributes(key).curvature;
  return [...picture.pairs.values()].flatMap((strands) => {
    const [first] = strands;
    // A relation is lit only where both of its ends are, so most pairs are passed over here.
    if (first === undefined || !focus.nodes.has(first.source) || !focus.nodes.has(first.target))
      return [];
    const ends = {
      source: endOf(picture, screen, first.source),
      target: endOf(picture, screen, first.target),
    };
    return fanOf(strands, focus.edges, ends, signs, restCurve, channelOf);
  });
}

/**
 * Draws the lines in focus, those under the pointer last, and the marks of what is chosen or pinned.
 * @returns whether there was anything to draw
 */
export function drawFocus(
  context: Pen,
  shown: Shown,
  lines: readonly RelationLine[],
  screen: Screen,
): boolean {
  const { scene, palette, pointed } = shown;
  const hasEvents = drawEventLines(context, shown, screen);
  const thick = { ...palette, focusWidth: palette.focusWidth * 1.7 };
  const isPointed = ({ relation }: RelationLine): boolean =>
    pointed.has(relation) || relation === scene.selectedRelation;
  for (const line of lines) if (!isPointed(line)) drawLine(context, line, palette);
  for (const line of lines) if (isPointed(line)) drawLine(context, line, thick);
  const hasMarks = drawMarks(context, shown, screen);
  return hasMarks || hasEvents || lines.length > 0;
}

/** Pixels beyond the sheet within which a sign may still have its name on it. */
const overhang = { x: 60, y: 30 };

function signsOn(shown: Shown, screen: Screen): NamedSign[] {
  const { scene, picture, focus, hovered } = shown;
  const signs: NamedSign[] = [];
  picture.graph.forEachNode((key, look) => {
    const [x, y] = toScreen(screen, look);
    const node = picture.nodes.get(key);
    if (
      node === undefined ||
      x < -overhang.x ||
      y < -overhang.y ||
      x > screen.width + overhang.x ||
      y > screen.height + overhang.y
    )
      return;
    const chosen = key === scene.selected || key === hovered;
    const dim = scene.dimmed.has(key) || (focus !== null && !focus.nodes.has(key));
    const rank = (chosen ? 1e6 : 0) + (dim ? 0 : 1e3);
    signs.push({
      key,
      name: scene.nameOf(node),
      x,
      y,
      radius: look.size * screen.signs * 0.94,
      priority: rank + (scene.degrees.get(key) ?? 0),
      emphasis: emphasisOf(chosen, dim, focus !== null),
    });
  });
  return [...signs, ...foldNames(shown, screen), ...eventNames(shown, screen)];
}

/** The signs of folded camps, which bear the names of their camps after all names of actors have found their place. */
const foldNames = ({ picture, focus }: Shown, screen: Screen): NamedSign[] =>
  foldsOn(picture, screen).map((disc): NamedSign => {
    const { camp, members } = foldIn(picture, disc.key);
    const isDim = focus !== null && !focus.nodes.has(disc.key);
    return {
      ...disc,
      name: camp.name,
      priority: members.length / 1e4,
      emphasis: isDim ? 'dim' : 'rest',
    };
  });

/** More events than so many on the screen have names only where they are looked at. */
const mostNamed = 30;

/** The signs of events, whose names give way to all others. */
function eventNames({ scene, picture, focus, hovered }: Shown, screen: Screen): NamedSign[] {
  const signs = [...picture.events.values()]
    .filter(({ key }) => picture.graph.hasNode(key))
    .map((event) => ({ event, end: endOf(picture, screen, event.key) }))
    .filter(
      ({
        end: {
          at: [x, y],
        },
      }) => x >= 0 && y >= 0 && x <= screen.width && y <= screen.height,
    );
  return signs.map(({ event, end: { at, radius } }): NamedSign => {
    const isChosen = event.key === hovered || event.key === scene.openEvent;
    const isLit = focus === null ? signs.length <= mostNamed : focus.nodes.has(event.key);
    return {
      ...{ key: event.key, x: at[0], y: at[1], radius },
      name: isChosen || isLit ? event.name : '',
      priority: (isChosen ? 1e6 : 0) - 1 + event.participants.length / 1e3,
      emphasis: isChosen ? 'selected' : 'event',
    };
  });
}

function foldIn({ folds }: Picture, key: string): Fold {
  const fold = folds.get(key);
  if (fold === undefined) throw new Error(`No fold has the key “${key}”.`);
  return fold;
}

function emphasisOf(chosen: boolean, dim: boolean, focused: boolean): NamedSign['emphasis'] {
  if (chosen) return 'selected';
  if (dim) return 'dim';
  return focused ? 'focus' : 'rest';
}

/** Names, where they stood while nobody had the attention. */
interface KeptNames {
  readonly screen: Screen;
  readonly picture: Picture;
  readonly ground: Ground | null;
  readonly places: KeptPlaces;
  /** What lay over the sheet, and the names of grounds that keep clear of it. */
  readonly over: string;
  readonly grounds: readonly GroundName[];
}

/** The names of grounds and of actors, and on strands how many relations they hold. */
export class Names {
  #kept: KeptNames | null = null;

  #isKept({ picture }: Shown, ground: Ground | null, { scale, left, top }: Screen): boolean {
    const kept = this.#kept;
    return (
      kept?.picture === picture &&
      kept.ground === ground &&
      kept.screen.scale === scale &&
      kept.screen.left === left &&
      kept.screen.top === top
    );
  }

  /** @returns whether there was anything to draw */
  draw(
    context: Pen,
    shown: Shown,
    ground: Ground | null,
    lines: readonly RelationLine[],
    screen: Screen,
    covers: Covers = uncovered,
  ): boolean {
    const { picture, palette, focus } = shown;
    const kept = this.#isKept(shown, ground, screen) ? this.#kept : null;
    const over = JSON.stringify(covers);
    let grounds = kept?.over === over ? kept.grounds : null;
    const places = drawLabels(context, signsOn(shown, screen), palette, screen, {
      lines: lines.flatMap(samplesOf),
      kept: focus === null ? null : (kept?.places ?? null),
      covers,
      drawBelow: (names) => {
        const taken = { names, covers };
        grounds ??= ground && placeGroundNames(context, ground, picture, taken, screen, palette);
        drawGroundNames(context, grounds ?? [], palette);
        if (focus === null) drawCounts(context, picture, screen, palette);
      },
    });
    drawFoldCounts(
      context,
      picture,
      screen,
      palette,
      (fold) => focus !== null && !focus.nodes.has(fold),
    );
    if (focus === null || kept === null)
      this.#kept = { screen, picture, ground, places, over, grounds: grounds ?? [] };
    else if (kept.over !== over) this.#kept = { ...kept, over, grounds: grounds ?? [] };
    return picture.graph.order > 0;
  }
}

/** The ground, kept while camps and positions stay: filters and dates do not move it. */
export class GroundPlan {
  #made: Pick<MapScene, 'positions' | 'camps'> | null = null;
  #ground: Ground | null = null;

  /** The ground of a scene; null where no camp stands. */
  of({ positions, camps }: MapScene): Ground | null {
    if (this.#made?.positions !== positions || this.#made.camps !== camps) {
      this.#made = { positions, camps };
      this.#ground = groundOf(
        camps.filter(({ hasGround }) => hasGround),
        positions,
      );
    }
    return this.#ground;
  }

  draw(context: Pen, shown: Shown, screen: Screen): boolean {
    const ground = this.of(shown.scene);
    if (ground !== null) drawGround(context, ground, screen, shown.palette);
    return drawRings(context, shown, screen) || ground !== null;
  }
}
