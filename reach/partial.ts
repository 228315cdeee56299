/** The beginning of a walk, as a chain from its last actor back. */
export interface Partial {
  readonly actor: number;
  readonly before: Partial | null;
  readonly length: number;
  readonly cost: number;
  /** Requirements met, as bits. */
  readonly met: number;
  /** Whether it stays inside the targets' own side from here on (`EntryRule`). */
  readonly inside: boolean;
  /** Cost so far and at least to come. */
  readonly estimate: number;
}

/** Of two partials of one length, which comes first by the sequence of actors. */
function compareSequences(a: Partial, b: Partial): number {
  let difference = 0;
  for (
    let x: Partial | null = a, y: Partial | null = b;
    x !== null && y !== null && x !== y;
    x = x.before, y = y.before
  )
    if (x.actor !== y.actor) difference = x.actor - y.actor;
  return difference;
}

/** By estimate, then length, then ids: the least of equal walks comes first. */
export const comparePartials = (a: Partial, b: Partial): number =>
  a.estimate - b.estimate || a.length - b.length || compareSequences(a, b);

/** The actors of a walk from its first to its last. */
export function actorsOf(last: Partial): number[] {
  const actors: number[] = [];
  for (let at: Partial | null = last; at !== null; at = at.before) actors.push(at.actor);
  return actors.reverse();
}
