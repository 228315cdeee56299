import { pointAt } from './curve.ts';
import type { Pen } from './pen.ts';
import type { Palette } from './palette.ts';
import { isFolded, type Picture } from './picture.ts';
import { toScreen, type Screen } from './screen.ts';

/** Pixels that a strand must run to have room for its number. */
const shortest = 90;

/** Draws on the middle of each strand of several relations how many it holds. */
export function drawCounts(context: Pen, picture: Picture, screen: Screen, palette: Palette): void {
  const { graph, strands, out } = picture;
  context.font = `600 ${11 * palette.scale}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = palette.halo * 1.3;
  context.strokeStyle = palette.sheet;
  graph.forEachEdge((key, { curvature }, _source, _target, from, to) => {
    const strand = strands.get(key);
    if (
      strand === undefined ||
      strand.relations.length < 2 ||
      isFolded(picture, strand) ||
      out.has(key)
    )
      return;
    const [source, target] = [toScreen(screen, from), toScreen(screen, to)];
    if (Math.hypot(target[0] - source[0], target[1] - source[1]) < shortest) return;
    const [x, y] = pointAt({ source, target, curvature }, 0.5);
    if (x < 0 || y < 0 || x > screen.width || y > screen.height) return;
    const count = String(strand.relations.length);
    context.strokeText(count, x, y);
    context.fillStyle = palette.category[strand.category].color;
    context.fillText(count, x, y);
  });
}

/** Writes into the sign of several actors how many they are. */
export function drawFoldCounts(
  context: Pen,
  { graph, folds }: Picture,
  screen: Screen,
  palette: Palette,
  isDim: (fold: string) => boolean,
): void {
  context.font = `600 ${12 * palette.scale}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { key, members } of folds.values()) {
    const [x, y] = toScreen(screen, graph.getNodeAttributes(key));
    context.fillStyle = isDim(key) ? palette.dimInk : palette.ink;
    context.fillText(`+${members.length}`, x, y + 0.5);
  }
}
