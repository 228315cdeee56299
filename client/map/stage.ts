import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { EdgeLook } from './edgeLook.ts';
import { edgePrograms } from './edgePrograms.ts';
import type { NodeLook } from './nodeLook.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { toChannels, type Shading } from './shading.ts';
import { bakeSigns, type SignAtlas } from './signAtlas.ts';
import { createSignProgram } from './signProgram.ts';
import { sizeDivisor } from './signSize.ts';
import { NoProgram } from './noProgram.ts';

/** Sigma's own layers that show nothing here; the browser need not lay them over the others. */
const unused = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'] as const;

/** Sigma, set up for the map, with what its programs share. */
export class Stage {
  readonly sigma: Sigma<NodeLook, EdgeLook>;
  readonly shading: Shading;
  #atlas: SignAtlas;
  #actors = 0;

  /**
   * @param onLost called when the graphics card has taken the drawing away
   * @throws Error where the browser has no WebGL
   */
  constructor(container: HTMLElement, palette: Palette, onLost: () => void) {
    const shading: Shading = {
      sheet: toChannels(palette.sheet),
      ink: toChannels(palette.node),
      edges: 1,
      nodes: 1,
    };
    this.shading = shading;
    this.#atlas = bakeSigns(palette);
    this.sigma = new Sigma<NodeLook, EdgeLook>(new MultiDirectedGraph(), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      enableCameraRotation: false,
      itemSizesReference: 'screen',
      zoomToSizeRatioFunction: (ratio) => sizeDivisor(ratio, this.#actors),
      stagePadding: 40,
      minCameraRatio: 0.05,
      maxCameraRatio: 5,
      defaultNodeType: 'sign',
      nodeProgramClasses: { sign: createSignProgram(shading, () => this.#atlas) },
      nodeHoverProgramClasses: { sign: NoProgram },
      defaultDrawNodeHover: () => undefined,
      edgeProgramClasses: edgePrograms(shading),
      // Whether a click was a drag is told by how far the pointer went, not by how often it moved.
      draggedEventsTolerance: Number.POSITIVE_INFINITY,
      tapMoveTolerance: 12,
    });
    const canvases = this.sigma.getCanvases();
    for (const layer of unused) {
      const canvas = canvases[layer];
      if (canvas !== undefined) canvas.style.display = 'none';
    }
    for (const layer of ['edges', 'nodes'] as const)
      canvases[layer]?.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        onLost();
      });
  }

  /** Shows another picture. */
  show({ graph }: Picture): void {
    this.#actors = graph.order;
    this.sigma.setGraph(graph);
  }

  /** Takes the colors of another theme. */
  recolor(palette: Palette): void {
    this.shading.sheet = toChannels(palette.sheet);
    this.shading.ink = toChannels(palette.node);
    this.#atlas = bakeSigns(palette);
  }

  stop(): void {
    this.sigma.kill();
  }
}
