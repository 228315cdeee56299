import type { Palette } from './palette.ts';
import { bend, type CurveScale, type Picture } from './picture.ts';

/** How much distances on the screen may change before the curves are chosen anew. */
const tolerance = 0.92;

/** The scale for which the curves of a picture were chosen. */
export class CurvesAtScale {
  #scale: CurveScale = { scale: 1, signs: 1 };

  get now(): CurveScale {
    return this.#scale;
  }

  /**
   * Chooses the curves for the scale at which the map is looked at, where distances have become smaller, or at any rate.
   * @returns whether they are others now
   */
  choose(
    picture: Picture,
    { scale, signs }: CurveScale,
    palette: Palette,
    always: boolean,
  ): boolean {
    const change = scale / this.#scale.scale;
    if (change > tolerance && (!always || change < 1 / tolerance)) return false;
    this.#scale = { scale, signs };
    bend(picture, this.#scale, palette);
    return true;
  }
}
