import { createEdgeCompoundProgram, type EdgeProgramType } from 'sigma/rendering';
import { createHeadProgram } from './headProgram.ts';
import { createLineProgram } from './lineProgram.ts';
import type { Shading } from './shading.ts';

/** Pieces of a curved ribbon: enough that no corner shows at the curvatures that are used. */
const curvedPieces = 14;

/** All programs for edges, as Sigma wants them; all take their shading from one place. */
export function edgePrograms(shading: Shading): Record<string, EdgeProgramType> {
  const straight = createLineProgram(1, shading);
  const curved = createLineProgram(curvedPieces, shading);
  const heads = createHeadProgram(shading);
  return {
    straight,
    curved,
    'straight headed': createEdgeCompoundProgram([straight, heads]),
    'curved headed': createEdgeCompoundProgram([curved, heads]),
  };
}
