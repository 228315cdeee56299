import { actorKinds, breadths, type ActorKind, type Breadth } from '../../model/actorKinds.ts';
import { textureCanvas } from './cardTexture.ts';
import { eventKinds, type EventKind } from '../../model/eventKinds.ts';
import { drawEventSign } from './drawEventSign.ts';
import { drawFold, drawPictogram, type PictogramColors } from './pictogram.ts';

/** One picture of all signs, in some colors: made once, however many actors are shown. */
export interface SignAtlas {
  readonly canvas: HTMLCanvasElement;
}

/** Signs side by side; their square holds every kind in every breadth, and room for those that a dataset brings. */
export const atlasColumns = 12;
/** Pixels of a sign: twice the largest size at which it is drawn. */
const side = 128;
/** Kinds of actor that the square has room for beside events and the sign of several; those beyond it look as what is of unknown kind. */
const most = Math.floor((atlasColumns ** 2 - 1 - eventKinds.length) / breadths.length);

/** Where the sign of a kind and breadth lies in the atlas, in signs from the upper left corner. */
export function cellOf(kind: ActorKind, breadth: Breadth): readonly [number, number] {
  const known = actorKinds.indexOf(kind);
  const row = known === -1 || known >= most ? actorKinds.indexOf('Unknown') : known;
  const at = row * breadths.length + breadths.indexOf(breadth);
  return [at % atlasColumns, Math.floor(at / atlasColumns)];
}

/** Where the sign of several actors lies: the last in the atlas. */
export const foldCell = [atlasColumns - 1, atlasColumns - 1] as const;

/** Where the sign of a kind of event lies: before that of several, from the last on. */
export function eventCellOf(kind: EventKind): readonly [number, number] {
  const at = atlasColumns ** 2 - 2 - eventKinds.indexOf(kind);
  return [at % atlasColumns, Math.floor(at / atlasColumns)];
}

/** Draws all signs. */
export function bakeSigns(colors: PictogramColors): SignAtlas {
  const context = textureCanvas(atlasColumns * side, atlasColumns * side);
  for (const kind of actorKinds.slice(0, most))
    for (const breadth of breadths) {
      const [column, row] = cellOf(kind, breadth);
      context.setTransform(1, 0, 0, 1, column * side, row * side);
      drawPictogram(context, kind, breadth, side, colors);
    }
  for (const kind of eventKinds) {
    const [column, row] = eventCellOf(kind);
    context.setTransform(1, 0, 0, 1, column * side, row * side);
    drawEventSign(context, kind, side, colors);
  }
  context.setTransform(1, 0, 0, 1, foldCell[0] * side, foldCell[1] * side);
  drawFold(context, side, colors);
  return { canvas: context.canvas };
}
