import type { CameraState } from 'sigma/types';
import type { MapState } from './mapEvents.ts';
import type { Palette } from './palette.ts';
import { standUp, takeDown, type Standing, type StandingNeeds } from './standing.ts';

/** Milliseconds after which a lost drawing is made anew; how often in a row that is tried, and when a loss is forgotten. */
const mending = { wait: 250, tries: 3, forgotten: 10_000 };

type Frame = ReturnType<Standing['stage']['sigma']['getCustomBBox']>;

/**
 * Keeps the stage standing: graphics cards are reset, drivers are updated, laptops sleep, and each takes the drawing away. It
 * is set up anew by itself, with the camera where it was; after several losses in a row, or where the browser cannot draw
 * at all, whoever looks at the map is told and may ask for it.
 */
export class StageKeeper {
  readonly #container: HTMLElement;
  readonly #needs: Omit<StandingNeeds, 'onLost'>;
  readonly #palette: () => Palette;
  readonly #onState: (state: MapState) => void;
  /** Called when a stage stands that has to be filled. */
  readonly #onStanding: () => void;
  #standing: Standing | null = null;
  /** Where the camera was on the stage before, and in which frame of reference. */
  #before: { readonly camera: CameraState; readonly frame: Frame } | null = null;
  #lostAt: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    container: HTMLElement,
    palette: () => Palette,
    needs: Omit<StandingNeeds, 'onLost'>,
    onStanding: () => void,
    onState: (state: MapState) => void,
  ) {
    this.#container = container;
    this.#palette = palette;
    this.#needs = needs;
    this.#onStanding = onStanding;
    this.#onState = onState;
  }

  /** What stands; null while the map cannot be drawn. */
  get standing(): Standing | null {
    return this.#standing;
  }

  /** Sets the stage up, again if it stands. */
  open(): void {
    this.close();
    try {
      const standing = standUp(this.#container, this.#palette(), {
        ...this.#needs,
        // One that is taken down loses its drawing too, and is no loss.
        onLost: () => this.#standing === standing && this.#lose(),
      });
      this.#standing = standing;
    } catch {
      // Whatever failed, the browser could not set up its drawing; who looks at the map is told so.
      this.#onState('impossible');
      return;
    }
    const { sigma } = this.#standing.stage;
    if (this.#before !== null) sigma.setCustomBBox(this.#before.frame);
    this.#onStanding();
    if (this.#before !== null) sigma.getCamera().setState(this.#before.camera);
    this.#onState('drawn');
  }

  #lose(): void {
    this.close();
    const now = performance.now();
    this.#lostAt = [...this.#lostAt.filter((at) => now - at < mending.forgotten), now];
    const again = this.#lostAt.length <= mending.tries;
    this.#onState(again ? 'lost' : 'impossible');
    if (again) this.#timer = setTimeout(() => this.open(), mending.wait);
  }

  close(): void {
    clearTimeout(this.#timer);
    const standing = this.#standing;
    if (standing === null) return;
    const { sigma } = standing.stage;
    this.#before = { camera: sigma.getCamera().getState(), frame: sigma.getCustomBBox() };
    this.#standing = null;
    takeDown(standing);
  }
}
