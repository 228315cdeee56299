import type { Point } from './curve.ts';
import type { Picture } from './picture.ts';
import { toScreen, type Screen } from './screen.ts';

/** A sign of one actor, or of several that are folded, in pixels of the sheet. */
export interface SignPlace {
  readonly key: string;
  readonly actors: readonly string[];
  readonly at: Point;
  readonly radius: number;
}

/** The signs of actors, wherever they are, on the screen or beyond it. */
export const signsOnScreen = ({ graph, nodes, folds }: Picture, screen: Screen): SignPlace[] =>
  graph.nodes().flatMap((key): SignPlace[] => {
    const actors = folds.get(key)?.members ?? (nodes.has(key) ? [key] : []);
    if (actors.length === 0) return [];
    const look = graph.getNodeAttributes(key);
    return [{ key, actors, at: toScreen(screen, look), radius: look.size * screen.signs }];
  });

/** Whether a point lies within a closed line, however often that crosses itself (by counting crossings, even-odd). */
export function isWithin([x, y]: Point, outline: readonly Point[]): boolean {
  let within = false;
  outline.forEach(([ax, ay], at) => {
    const [bx, by] = outline[(at + 1) % outline.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    if (crosses) within = !within;
  });
  return within;
}

/** By how much sideways counts more than ahead, where one looks for the next sign in a direction. */
const sideways = 2;

/** The sign that is next from a point in a direction; null where there is none. */
export function nextSign(
  signs: readonly SignPlace[],
  [x, y]: Point,
  [dx, dy]: Point,
): SignPlace | null {
  let next: SignPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const sign of signs) {
    const [ox, oy] = [sign.at[0] - x, sign.at[1] - y];
    const ahead = ox * dx + oy * dy;
    const aside = Math.abs(ox * dy - oy * dx);
    if (ahead <= 1 || aside > 2.5 * ahead) continue;
    const cost = ahead + sideways * aside;
    if (cost >= least) continue;
    next = sign;
    least = cost;
  }
  return next;
}
