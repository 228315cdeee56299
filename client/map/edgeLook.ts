import { edgeProgramName } from './edgeProgramName.ts';
import { ghost } from './looks.ts';
import { faded, type Palette } from './palette.ts';
import type { HeadName } from './signParts.ts';
import type { Strand } from './strands.ts';

/** What Sigma is given of a strand. */
export interface EdgeLook {
  readonly type: string;
  readonly size: number;
  readonly color: string;
  readonly curvature: number;
  readonly sourceHead: HeadName | null;
  readonly targetHead: HeadName | null;
  readonly headScale: number;
}

/** How strong a line is by itself, from 0 to 1: fainter the less firmly it is known, and where it may not hold on the day. */
const strengthOf = (
  { status, certain }: Pick<Strand, 'status' | 'certain'>,
  palette: Palette,
): number => palette.opacity[status] * (certain ? 1 : ghost.strength);

/**
 * A strand of many is a little wider, up to twice for some thirty; so is one to which its file gives a weight, which counts
 * as so many relations.
 */
function widthOf({ relations }: Strand): number {
  const all = relations.reduce((sum, { attributes }) => sum + (attributes.weight ?? 1), 0);
  return 1 + Math.min(1, Math.log2(Math.max(1, all)) / 5);
}

/** How strong a line to the sign of several actors is: it says less than one between two, and there are many. */
const foldedStrength = 0.38;

/**
 * How a strand looks at rest; a pure function of it and the palette.
 * @param isFolded whether it ends at the sign of several actors
 */
export function edgeLook(
  strand: Strand,
  curvature: number,
  isFolded: boolean,
  palette: Palette,
): EdgeLook {
  const { color, weight } = palette.category[strand.category];
  return {
    type: edgeProgramName(strand.look, curvature !== 0),
    size: palette.restWidth * weight * 1.25 * widthOf(strand),
    color: faded(
      color,
      palette.sheet,
      strengthOf(strand, palette) * (isFolded ? foldedStrength : 1),
    ),
    curvature,
    sourceHead: strand.look.source,
    targetHead: strand.look.target,
    headScale: palette.scale,
  };
}
