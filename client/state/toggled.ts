/** Switches one value of a filter; a filter that keeps everything is none, and one that keeps nothing is an empty list. */
export function toggled<T extends string>(
  all: readonly T[],
  kept: readonly T[] | null,
  value: T,
): readonly T[] | null {
  const now = kept ?? all;
  const next = now.includes(value)
    ? now.filter((other) => other !== value)
    : all.filter((other) => now.includes(other) || other === value);
  return next.length === all.length ? null : next;
}
