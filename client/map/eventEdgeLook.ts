import type { EdgeLook } from './edgeLook.ts';
import { edgeProgramName } from './edgeProgramName.ts';
import { faded, type Palette } from './palette.ts';

/** How strong the line from an event to who took part: it says that, and no more. */
const strength = 0.26;

/** How the line from an event to who took part looks at rest: thin, without a head, in the color of no category. */
export const eventEdgeLook = (palette: Palette): EdgeLook => ({
  type: edgeProgramName({ source: null, target: null }, false),
  size: palette.restWidth * 0.8,
  color: faded(palette.node, palette.sheet, strength),
  curvature: 0,
  sourceHead: null,
  targetHead: null,
  headScale: palette.scale,
});
