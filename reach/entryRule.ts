/** By which actors a walk may not enter the targets' own side for good. */
export interface EntryRule {
  readonly own: ReadonlySet<number>;
  /** Numbers of outsiders; `neverOutside` for walks that are inside from their beginning. */
  readonly shut: ReadonlySet<number>;
}

/** In place of the entering actor where a walk never leaves the own side. */
export const neverOutside = -1;

/** The last outsider of a walk that ends in the own side: the one by which it enters for good. */
export function entryOf(own: ReadonlySet<number>, actors: readonly number[]): number {
  for (let at = actors.length - 1; at >= 0; at -= 1) {
    const actor = actors[at] as number;
    if (!own.has(actor)) return actor;
  }
  return neverOutside;
}
