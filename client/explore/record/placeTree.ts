import type { PlaceMessage } from '../../../model/messages/events.ts';

type Within = Pick<PlaceMessage, 'id' | 'within'>;

/** A place with everything that lies in it, however deep. */
export function placesWithin(places: readonly Within[], id: string): ReadonlySet<string> {
  const inside = new Set([id]);
  // A set is walked with what is added to it meanwhile.
  for (const larger of inside)
    for (const place of places) if (place.within.includes(larger)) inside.add(place.id);
  return inside;
}

/** The larger places in which one lies, the nearest first, each once. */
export function placesAround(places: readonly Within[], id: string): readonly string[] {
  const around = new Set([id]);
  for (const smaller of around)
    for (const larger of places.find((place) => place.id === smaller)?.within ?? [])
      around.add(larger);
  return [...around].slice(1);
}

export interface TreeRow<Place> {
  readonly place: Place;
  /** How many places it lies in. */
  readonly depth: number;
}

/** Places in the order of an outline: each below the first of those in which it lies. */
export function outlineOf<Place extends Within>(
  places: readonly Place[],
  compare: (a: Place, b: Place) => number,
): readonly TreeRow<Place>[] {
  const known = new Set(places.map(({ id }) => id));
  const below = new Map<string | null, Place[]>();
  for (const place of places) {
    const parent = place.within.find((id) => known.has(id)) ?? null;
    below.set(parent, [...(below.get(parent) ?? []), place]);
  }
  const rows: TreeRow<Place>[] = [];
  const done = new Set<string>();
  const walk = (parent: string | null, depth: number): void => {
    for (const place of [...(below.get(parent) ?? [])].sort(compare)) {
      if (done.has(place.id)) continue;
      done.add(place.id);
      rows.push({ place, depth });
      walk(place.id, depth + 1);
    }
  };
  walk(null, 0);
  // Places that lie in each other in a circle hang on nothing.
  for (const place of places) if (!done.has(place.id)) rows.push({ place, depth: 0 });
  return rows;
}
