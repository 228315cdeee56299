import type { Ground } from './campGround.ts';
import type { Covers } from './covers.ts';
import { drawFocus, GroundPlan, linesInFocus, Names, type Shown } from './drawing.ts';
import type { RelationLine } from './fan.ts';
import type { DrawLayer, LayerName } from './layers.ts';
import type { MapScene } from './mapScene.ts';
import type { Screen } from './screen.ts';

/** What stands on the layers of ours: the ground, the lines in focus, the names. */
export class DrawnLayers {
  readonly #ground = new GroundPlan();
  #lines: readonly RelationLine[] = [];
  /** How each is drawn; on a layer is something only where something is shown. */
  readonly draw: Readonly<Record<LayerName, DrawLayer>>;

  /** @param covers what lies over the sheet now */
  constructor(shown: () => Shown | null, covers: () => Covers) {
    const names = new Names();
    const where =
      (
        draw: (context: CanvasRenderingContext2D, now: Shown, screen: Screen) => boolean,
      ): DrawLayer =>
      (context, screen) => {
        const now = shown();
        return now !== null && draw(context, now, screen);
      };
    this.draw = {
      ground: where((...on) => this.#ground.draw(...on)),
      focus: where((context, now, screen) => {
        this.#lines = linesInFocus(now, screen);
        return drawFocus(context, now, this.#lines, screen);
      }),
      names: where((context, now, screen) =>
        names.draw(context, now, this.groundOf(now.scene), this.#lines, screen, covers()),
      ),
    };
  }

  /** The lines in focus as they were last drawn. */
  get lines(): readonly RelationLine[] {
    return this.#lines;
  }

  groundOf(scene: MapScene): Ground | null {
    return this.#ground.of(scene);
  }
}
