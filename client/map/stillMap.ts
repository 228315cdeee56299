import type { GraphEdge } from '../../model/messages/graph.ts';
import type { Channel } from '../../model/statuses.ts';
import type { Position } from '../graph/layout.ts';
import type { Look } from '../state/placed.ts';
import { GroundPlan } from './drawing.ts';
import type { Insets } from './frame.ts';
import { focusOf, placesOf, type MapScene } from './mapScene.ts';
import type { Snapshot } from './paintMap.ts';
import type { Palette } from './palette.ts';
import { PictureKeeper } from './pictureKeeper.ts';
import type { Screen } from './screen.ts';
import { sizeDivisor } from './signSize.ts';

/** A map that nobody moves, with where one looks at it. */
export interface Still {
  readonly scene: MapScene;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** Those who have to be in sight, with room around them; all, where none of them is there. */
  readonly framed: readonly string[];
  readonly insets: Insets;
  /** What of the sheet is looked at instead; null: those who are framed. */
  readonly look: Look | null;
  readonly channelOf: (edge: GraphEdge) => Channel | null;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** As `Stage` has it: pixels that Sigma leaves free around the frame of reference, and how near one may come. */
const [padding, closest] = [40, 0.35];

function boxOf(places: readonly Position[]): Box {
  const [x, y] = [places.map((place) => place.x), places.map((place) => place.y)];
  return {
    left: Math.min(...x),
    right: Math.max(...x),
    bottom: Math.min(...y),
    top: Math.max(...y),
  };
}

/** Pixels per unit of position at which the main actors fill a sheet: the ratio of the camera is measured by it. */
function homeScale({ scene, width, height }: Still): number {
  const main = placesOf(scene, scene.main);
  const { left, right, bottom, top } = boxOf(main.length > 1 ? main : placesOf(scene));
  const span = Math.max(right - left, top - bottom) || 1;
  const [sheet, graph] = [height / width, (top - bottom || 1) / (right - left || 1)];
  const isAcross = (sheet < 1 && graph > 1) || (sheet > 1 && graph < 1);
  const room = Math.min(Math.max(graph, 1 / graph), Math.max(1 / sheet, sheet));
  return ((Math.min(width, height) - 2 * padding) / span) * (isAcross ? 1 : room);
}

function screenFor(still: Still, signs: number): Screen {
  const { scene, width, height, framed, look } = still;
  const insets = look === null ? still.insets : { top: 0, right: 0, bottom: 0, left: 0 };
  const half = (look?.span ?? 0) / 2;
  const places = placesOf(scene, framed);
  const box =
    look === null
      ? boxOf(places.length > 0 ? places : placesOf(scene))
      : { left: look.x - half, right: look.x + half, bottom: look.y - half, top: look.y + half };
  const room = {
    width: Math.max(80, width - insets.left - insets.right),
    height: Math.max(80, height - insets.top - insets.bottom),
  };
  const home = homeScale(still);
  const ratio = Math.max(
    closest,
    (home * (box.right - box.left)) / room.width,
    (home * (box.top - box.bottom)) / room.height,
  );
  const scale = home / ratio;
  return {
    scale,
    left: insets.left + room.width / 2 - (scale * (box.left + box.right)) / 2,
    top: insets.top + room.height / 2 + (scale * (box.bottom + box.top)) / 2,
    signs: 1 / sizeDivisor(ratio, signs),
    width,
    height,
  };
}

/** A scene as the map would show it on a sheet of some size, without a graphics card: to be drawn with any pen. */
export function stillMap(still: Still): Snapshot | null {
  const { scene, palette, channelOf } = still;
  if (placesOf(scene).length === 0) return null;
  const pictures = new PictureKeeper();
  pictures.follow(scene, screenFor(still, scene.nodes.length).scale, palette);
  const { drawn } = pictures;
  if (drawn === null) return null;
  const screen = screenFor(still, drawn.picture.graph.order);
  pictures.bend(screen, palette, true);
  return {
    shown: {
      ...drawn,
      palette,
      focus: focusOf(drawn.scene, null, []),
      hovered: null,
      pointed: new Set(),
      channelOf,
    },
    ground: new GroundPlan().of(drawn.scene),
    screen,
  };
}
