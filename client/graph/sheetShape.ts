import type { Position } from './layout.ts';

/** How the sheet is stretched to fit an upright screen; 1 and 1 elsewhere. */
export interface SheetShape {
  readonly x: number;
  readonly y: number;
}

export const lying: SheetShape = { x: 1, y: 1 };
/** The sheet is wider than high, a telephone the other way round: stretched, it is the same map with room for its signs. */
export const upright: SheetShape = { x: 0.62, y: 1.5 };

export const stretched = <Place extends Position>(place: Place, { x, y }: SheetShape): Place => ({
  ...place,
  x: place.x * x,
  y: place.y * y,
});

/** Back to the sheet as it is recorded. */
export const unstretched = <Place extends Position>(place: Place, { x, y }: SheetShape): Place =>
  stretched(place, { x: 1 / x, y: 1 / y });
