import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Position } from '../graph/layout.ts';

interface Disc extends SimulationNodeDatum {
  readonly radius: number;
  readonly home: Position;
}

/** Radius in pixels of the sign of several actors: the larger, the more they are. */
export const foldRadius = (members: number): number => 14 + 2.6 * Math.log2(members);

/** Pixels from the middle of the sign of an actor to its rim, and that signs keep between them for a name. */
const rim = 23;
const gap = 7;

/** Rounds of the simulation; in a crowd of so many signs, where each takes longer, fewer. */
const rounds = { usual: 160, crowded: 40, crowd: 400 } as const;

/** How much a sign is drawn to where it would stand alone. */
const pull = 0.03;

type Axis = 'x' | 'y';
type Stretch = readonly [low: number, high: number];

/** How much longer than wide the ground may become on which signs move apart: sheets that lie have more room aside. */
const longest = { x: 2.2, y: 1.5 } as const;

function stretchOf(discs: readonly Disc[], axis: Axis): Stretch {
  const at = discs.map(({ home }) => home[axis]);
  return [Math.min(...at), Math.max(...at)];
}

/** A stretch made longer at both ends. */
function widened([low, high]: Stretch, length: number): Stretch {
  const more = Math.max(0, length - (high - low)) / 2;
  return [low - more, high + more];
}

/** Where signs may go: between the outermost, and along the longer axis beyond them, for there is room on a sheet. */
function groundOf(discs: readonly Disc[]): Readonly<Record<Axis, Stretch>> {
  const [x, y] = [stretchOf(discs, 'x'), stretchOf(discs, 'y')];
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  return width < height
    ? { x, y: widened(y, width * longest.y) }
    : { x: widened(x, height * longest.x), y };
}

/** Keeps discs on their ground. */
function within(discs: readonly Disc[], ground: Readonly<Record<Axis, Stretch>>): () => void {
  return () => {
    for (const disc of discs)
      for (const axis of ['x', 'y'] as const) {
        const [low, high] = ground[axis];
        const speed = `v${axis}` as const;
        const next = (disc[axis] ?? 0) + (disc[speed] ?? 0);
        disc[speed] = Math.max(low, Math.min(high, next)) - (disc[axis] ?? 0);
      }
  };
}

/**
 * Moves the signs of folds off each other and off the signs that stay, as far as that takes and no farther (a simulation of
 * collisions, by d3-force). The same places are always moved the same way.
 *
 * @param folds where they would stand alone, and how many actors each has
 * @param standing signs that stay where they are
 * @param scale pixels per unit of position, at the usual size of signs
 */
export function apart(
  folds: readonly { readonly at: Position; readonly members: number }[],
  standing: readonly Position[],
  scale: number,
): Position[] {
  // In whole hundredths of a pixel: places that are all but one would make the tree of collisions endlessly deep.
  const pixels = ({ x, y }: Position): Position => ({
    x: Math.round(x * scale * 100) / 100,
    y: Math.round(y * scale * 100) / 100,
  });
  const moved = folds.map(({ at, members }): Disc => {
    const home = pixels(at);
    return { ...home, home, radius: foldRadius(members) + gap };
  });
  const fixed = standing.map((at): Disc => {
    const home = pixels(at);
    return { ...home, fx: home.x, fy: home.y, home, radius: rim + gap };
  });
  const all = [...moved, ...fixed];
  forceSimulation(all)
    .force('homeX', forceX<Disc>(({ home }) => home.x).strength(pull))
    .force('homeY', forceY<Disc>(({ home }) => home.y).strength(pull))
    .force('apart', forceCollide<Disc>(({ radius }) => radius).iterations(4))
    .force('within', within(moved, groundOf(all)))
    .alphaDecay(0)
    .stop()
    .tick(all.length > rounds.crowd ? rounds.crowded : rounds.usual);
  return moved.map(({ x, y, home }) => ({
    x: (x ?? home.x) / scale,
    y: (y ?? home.y) / scale,
  }));
}
