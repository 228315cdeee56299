import { controlPoint, curveData, unit, type Curve } from './curve.ts';
import { drawFocus, linesInFocus, Names, type Shown } from './drawing.ts';
import { drawGround } from './drawGround.ts';
import { drawSign } from './drawSign.ts';
import type { Ground } from './campGround.ts';
import type { EdgeLook } from './edgeLook.ts';
import { faded, type Palette } from './palette.ts';
import { makePath, type Pen } from './pen.ts';
import { drawFold, drawPictogram } from './pictogram.ts';
import { toScreen, type Screen } from './screen.ts';
import { headParts } from './signParts.ts';

/** A map as it is on the screen. */
export interface Snapshot {
  readonly shown: Shown;
  readonly ground: Ground | null;
  readonly screen: Screen;
}

/** A line at rest, with its heads, as Sigma draws it. */
function paintRestLine(
  pen: Pen,
  curve: Curve,
  radii: { readonly source: number; readonly target: number },
  { color, size, sourceHead, targetHead, headScale }: EdgeLook,
  palette: Palette,
): void {
  pen.strokeStyle = color;
  pen.lineWidth = size;
  pen.lineCap = 'butt';
  pen.setLineDash([]);
  pen.stroke(makePath(curveData(curve)));
  const control = controlPoint(curve);
  for (const [head, tip, radius] of [
    [sourceHead, curve.source, radii.source],
    [targetHead, curve.target, radii.target],
  ] as const) {
    if (head === null) continue;
    const [dx, dy] = unit([tip[0] - control[0], tip[1] - control[1]]);
    pen.save();
    pen.translate(tip[0] - dx * (radius + 1.5), tip[1] - dy * (radius + 1.5));
    pen.rotate(Math.atan2(dy, dx));
    pen.scale(headScale, headScale);
    drawSign(pen, headParts[head], color, palette.sheet);
    pen.restore();
  }
}

function paintRestLines(pen: Pen, { picture, palette, focus }: Shown, screen: Screen): void {
  const { graph } = picture;
  graph.forEachEdge((_key, look, source, target, from, to) => {
    const ends = { source: toScreen(screen, from), target: toScreen(screen, to) };
    paintRestLine(
      pen,
      { ...ends, curvature: look.curvature },
      {
        source: graph.getNodeAttribute(source, 'size') * screen.signs,
        target: graph.getNodeAttribute(target, 'size') * screen.signs,
      },
      focus !== null ? { ...look, color: faded(look.color, palette.sheet, palette.dimEdge) } : look,
      palette,
    );
  });
}

function paintSigns(pen: Pen, { picture, palette, focus }: Shown, screen: Screen): void {
  const { graph, nodes, folds } = picture;
  graph.forEachNode((key, look) => {
    const side = 2 * look.size * screen.signs;
    const [x, y] = toScreen(screen, look);
    const strength =
      look.strength * (focus !== null && !focus.nodes.has(key) ? palette.dimNode : 1);
    const colors = { sheet: palette.sheet, node: faded(look.ink, palette.sheet, strength) };
    const node = nodes.get(key);
    pen.save();
    pen.translate(x - side / 2, y - side / 2);
    if (folds.has(key)) drawFold(pen, side, colors);
    else if (node !== undefined)
      drawPictogram(pen, node.attributes.kind, node.attributes.breadth, side, colors);
    pen.restore();
  });
}

/** Draws a map as it is on the screen, with all that Sigma draws too, with any pen. */
export function paintMap(pen: Pen, { shown, ground, screen }: Snapshot): void {
  pen.fillStyle = shown.palette.sheet;
  pen.fill(makePath(`M0 0H${screen.width}V${screen.height}H0Z`));
  if (ground !== null) drawGround(pen, ground, screen, shown.palette);
  paintRestLines(pen, shown, screen);
  const lines = linesInFocus(shown, screen);
  drawFocus(pen, shown, lines, screen);
  paintSigns(pen, shown, screen);
  new Names().draw(pen, shown, ground, lines, screen);
}
