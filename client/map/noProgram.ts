import { AbstractNodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { EdgeLook } from './edgeLook.ts';
import type { NodeLook } from './nodeLook.ts';

/** Draws nothing: a sign under the pointer is not drawn a second time over the others. */
export const NoProgram = class extends AbstractNodeProgram {
  drawLabel = undefined;
  drawHover = undefined;
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
} as unknown as NodeProgramType<NodeLook, EdgeLook>;
