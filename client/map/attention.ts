import type { Focus } from './mapScene.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import type { Stage } from './stage.ts';

/**
 * Who has the attention. The rest fades by one uniform of the programs; of the items only those are touched whose light
 * changes, so that it costs as much as they are, not as the graph is large.
 */
export class Attention {
  #lit: ReadonlySet<string> = new Set();

  /** After a new picture, in which nobody is lit yet. */
  forget(): void {
    this.#lit = new Set();
  }

  /** Lights what is in focus, and asks for a frame. */
  turn(stage: Stage, { graph }: Picture, focus: Focus | null, palette: Palette): void {
    stage.shading.edges = focus === null ? 1 : palette.dimEdge;
    stage.shading.nodes = focus === null ? 1 : palette.dimNode;
    const lit = new Set([...(focus?.nodes ?? [])].filter((key) => graph.hasNode(key)));
    const changed = [
      ...[...lit].filter((key) => !this.#lit.has(key)),
      ...[...this.#lit].filter((key) => !lit.has(key) && graph.hasNode(key)),
    ];
    // Written into the attributes themselves: Sigma is told once, not for each.
    for (const key of changed) graph.getNodeAttributes(key).lit = lit.has(key);
    this.#lit = lit;
    stage.sigma.refresh({
      partialGraph: { nodes: changed },
      skipIndexation: true,
      schedule: true,
    });
  }
}
