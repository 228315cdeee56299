import { ringWidth } from '../graph/arrangeInRings.ts';
import type { Shown } from './drawing.ts';
import { faded } from './palette.ts';
import { circle, makePath, pathOf, type Pen } from './pen.ts';
import { toScreen, type Screen } from './screen.ts';

/** A pin, its point at the origin. */
const pin = 'M-3-11h6v1.4h-1v3.2l2 2.4h-3.2V0h-1.6v-4H-4l2-2.4v-3.2h-1z';

/** Where the sign of an actor stands and how large it is; null for one that has none. */
function discOf({ picture: { graph } }: Shown, screen: Screen, key: string) {
  if (!graph.hasNode(key)) return null;
  const look = graph.getNodeAttributes(key);
  const [x, y] = toScreen(screen, look);
  return { x, y, radius: look.size * screen.signs };
}

/**
 * Draws a ring around each actor that is chosen, and a pin at each that somebody has put where it stands.
 * @returns whether there was anything to draw
 */
export function drawMarks(context: Pen, shown: Shown, screen: Screen): boolean {
  const { scene, palette } = shown;
  const ringed = scene.selected === null ? scene.chosen : new Set([scene.selected]);
  context.strokeStyle = palette.select;
  context.lineWidth = 2.2;
  context.setLineDash([]);
  for (const key of ringed) {
    const disc = discOf(shown, screen, key);
    if (disc !== null) context.stroke(makePath(circle(disc.x, disc.y, disc.radius + 4)));
  }
  for (const key of scene.pinned) {
    const disc = discOf(shown, screen, key);
    if (disc === null) continue;
    context.save();
    context.translate(disc.x + disc.radius * 0.72, disc.y - disc.radius * 0.62);
    context.scale(palette.scale, palette.scale);
    context.rotate(0.5);
    context.strokeStyle = palette.sheet;
    context.lineWidth = 2.4;
    context.stroke(pathOf(pin));
    context.fillStyle = palette.select;
    context.fill(pathOf(pin));
    context.restore();
  }
  return ringed.size + scene.pinned.size > 0;
}

/**
 * Draws the lines from events in focus to those of their participants who are in it too.
 * @returns whether there was anything to draw
 */
export function drawEventLines(context: Pen, shown: Shown, screen: Screen): boolean {
  const { picture, palette, focus } = shown;
  if (focus === null) return false;
  let isDrawn = false;
  // Weaker than a relation: who took part in the same event has none by that alone.
  context.strokeStyle = faded(palette.node, palette.sheet, 0.55);
  context.lineWidth = palette.restWidth;
  context.setLineDash([]);
  for (const [key, { participants }] of picture.events) {
    const event = focus.nodes.has(key) ? discOf(shown, screen, key) : null;
    if (event === null) continue;
    for (const actor of participants) {
      const end = focus.nodes.has(actor) ? discOf(shown, screen, actor) : null;
      if (end === null) continue;
      context.stroke(makePath(`M${event.x} ${event.y}L${end.x} ${end.y}`));
      isDrawn = true;
    }
  }
  return isDrawn;
}

/** Draws the rings around somebody. */
export function drawRings(context: Pen, { scene, palette }: Shown, screen: Screen): boolean {
  if (scene.rings === null) return false;
  const { center, radii, shape } = scene.rings;
  const [x, y] = toScreen(screen, center);
  context.strokeStyle = palette.contour;
  context.lineWidth = 1.4;
  context.setLineDash([]);
  for (const radius of radii) {
    const [rx, ry] = [radius * ringWidth * shape.x * screen.scale, radius * shape.y * screen.scale];
    context.stroke(
      makePath(`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0${-2 * rx} 0z`),
    );
  }
  return true;
}
