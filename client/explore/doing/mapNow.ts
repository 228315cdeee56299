import type { Position } from '../../graph/layout.ts';

/** What panels beside the map ask of the map that stands now. */
export interface MapNow {
  /** Where an actor stands, on the sheet as it is recorded; null for one who stands nowhere. */
  readonly placeOf: (actor: string) => Position | null;
}

let now: MapNow | null = null;

/**
 * Says which map stands.
 * @returns ends it
 */
export function standMap(map: MapNow): () => void {
  now = map;
  return () => {
    if (now === map) now = null;
  };
}

/** Where an actor stands on the map; null without a map. */
export const placeOnMap = (actor: string): Position | null => now?.placeOf(actor) ?? null;

/** Whether a map stands. */
export const isMapThere = (): boolean => now !== null;
