import { Camera } from './camera.ts';
import { Layers, type DrawLayer, type LayerName } from './layers.ts';
import type { Palette } from './palette.ts';
import { Pointer, type PointerDeeds } from './pointer.ts';
import { Stage } from './stage.ts';

/** What stands while the map can be drawn. */
export interface Standing {
  readonly stage: Stage;
  readonly layers: Layers;
  readonly camera: Camera;
  readonly pointer: Pointer;
}

/** What happens to it, and what it asks for. */
export interface StandingNeeds {
  readonly draw: Readonly<Record<LayerName, DrawLayer>>;
  readonly deeds: PointerDeeds;
  /** The camera moves, or has jumped elsewhere. */
  onMoving(): void;
  /** The camera has come to rest. */
  onRest(): void;
  /** The sheet has another size and is drawn again. */
  onResized(): void;
  /** The graphics card has taken the drawing away. */
  onLost(): void;
}

/**
 * Sets up Sigma and what belongs to it in an element.
 * @throws Error where the browser cannot draw; the element is empty then
 */
export function standUp(container: HTMLElement, palette: Palette, needs: StandingNeeds): Standing {
  try {
    const stage = new Stage(container, palette, needs.onLost);
    const layers = new Layers(stage.sigma, needs.draw, needs.onRest);
    // Layers made after the first sizing have the size of no screen yet.
    stage.sigma.resize(true);
    const camera = new Camera(stage.sigma, () => layers.renewAll(), needs.onResized);
    stage.sigma.getCamera().on('updated', needs.onMoving);
    const pointer = new Pointer(stage.sigma, needs.deeds);
    return { stage, layers, camera, pointer };
  } catch (error) {
    container.replaceChildren();
    throw error;
  }
}

export function takeDown({ stage, layers, camera, pointer }: Standing): void {
  pointer.stop();
  layers.stop();
  camera.stop();
  stage.stop();
}
