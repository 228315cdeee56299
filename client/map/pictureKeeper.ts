import { CurvesAtScale } from './curvesAtScale.ts';
import { Folding, type DrawnScene } from './folding.ts';
import { HitIndex } from './hits.ts';
import { samePicture, type MapScene } from './mapScene.ts';
import type { Palette } from './palette.ts';
import { pictureOf, type Picture } from './picture.ts';
import type { Screen } from './screen.ts';

/** A scene as it is drawn on some screen, with its picture. */
export interface Drawn {
  readonly scene: DrawnScene;
  readonly picture: Picture;
}

/** What of a map another scene, or another screen, changes. */
export type Change = 'picture' | 'ground' | 'nothing';

/** The picture of a scene, with its folds and its curves; made anew only where it would be another. */
export class PictureKeeper {
  readonly #folding = new Folding();
  readonly #curves = new CurvesAtScale();
  #drawn: Drawn | null = null;
  #hits: HitIndex | null = null;

  get drawn(): Drawn | null {
    return this.#drawn;
  }

  /** What of the picture lies where. */
  get hits(): HitIndex | null {
    if (this.#drawn !== null) this.#hits ??= new HitIndex(this.#drawn.picture);
    return this.#hits;
  }

  /** The sign of an actor, or of those among whom he is folded; null for who has none. */
  signOf(actor: string): string | null {
    const sign = this.#drawn?.scene.foldOf.get(actor) ?? actor;
    return this.#drawn?.picture.graph.hasNode(sign) === true ? sign : null;
  }

  /** To be called where something in the picture has moved. */
  forgetHits(): void {
    this.#hits = null;
  }

  /** To be called where the picture has to be made anew. */
  forget(): void {
    this.#drawn = null;
    this.#hits = null;
  }

  /**
   * Makes the picture follow a scene.
   * @param scale pixels per unit of position: in the distance camps are folded
   */
  follow(scene: MapScene, scale: number, palette: Palette): Change {
    const before = this.#drawn;
    const drawn = this.#folding.draw(scene, scale / palette.scale);
    if (before !== null && samePicture(before.scene, drawn)) {
      this.#drawn = { scene: drawn, picture: before.picture };
      return before.scene.camps === drawn.camps ? 'nothing' : 'ground';
    }
    this.#drawn = { scene: drawn, picture: pictureOf(drawn, palette, this.#curves.now) };
    this.#hits = null;
    return 'picture';
  }

  /** Chooses the curves anew where the screen asks for it; whether they are others now. */
  bend(screen: Screen, palette: Palette, always: boolean): boolean {
    if (this.#drawn === null) return false;
    const isBent = this.#curves.choose(this.#drawn.picture, screen, palette, always);
    if (isBent) this.#hits = null;
    return isBent;
  }
}
