import type Sigma from 'sigma';
import type { Point } from './curve.ts';
import type { EdgeLook } from './edgeLook.ts';
import type { NodeLook } from './nodeLook.ts';
import type { Picture } from './picture.ts';
import { fromScreen, screenOf } from './screen.ts';

/**
 * Moves the sign of an actor to a pixel, with the lines that end there; what else is drawn is not touched.
 * @returns false for who has no sign of his own
 */
export function moveSign(
  sigma: Sigma<NodeLook, EdgeLook>,
  { graph, nodes }: Picture,
  actor: string,
  to: Point,
): boolean {
  if (!graph.hasNode(actor) || !nodes.has(actor)) return false;
  const [x, y] = fromScreen(screenOf(sigma), to);
  Object.assign(graph.getNodeAttributes(actor), { x, y });
  sigma.refresh({
    partialGraph: { nodes: [actor], edges: graph.edges(actor) },
    skipIndexation: true,
    schedule: true,
  });
  return true;
}
