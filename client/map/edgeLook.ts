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

/** Why a line says less than another: it ends at the sign of several, or the date leaves it out and it stays, dimmed. */
export type Faintness = 'none' | 'folded' | 'out';

/** How strong lines are that say less; of those to the sign of several there are many. */
const faintStrength: Readonly<Record<Faintness, number>> = { none: 1, folded: 0.38, out: 0.22 };

/**
 * How a strand looks at rest; a pure function of it and the palette.
 * @param faintness why it says less than another
 */
export function edgeLook(
  strand: Strand,
  curvature: number,
  faintness: Faintness,
  palette: Palette,
): EdgeLook {
  const { color, weight } = palette.category[strand.category];
  return {
    type: edgeProgramName(strand.look, curvature !== 0),
    size: palette.restWidth * weight * 1.25 * widthOf(strand),
    color: faded(color, palette.sheet, strengthOf(strand, palette) * faintStrength[faintness]),
    curvature,
    sourceHead: strand.look.source,
    targetHead: strand.look.target,
    headScale: palette.scale,
  };
}
